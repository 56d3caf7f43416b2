import Guide
import Testing

@testable import Site

@Suite("A guide in two languages")
struct LanguagesTests {
    private static let site = Bilingual.site()

    private static func page(_ name: String) -> PageReading { PageReading(site[name] ?? "") }

    @Test("has every page in both, and what only programs read once")
    func files() {
        let pages = Self.site.keys.filter { $0.hasSuffix(".html") && !$0.hasSuffix(".cy.html") && $0 != "404.html" }
        let welsh = Self.site.keys.filter { $0.hasSuffix(".cy.html") }
        #expect(Set(welsh) == Set(pages.map { SiteAddresses.translated($0, into: "cy") }))
        let inBoth = [
            "guide.js", "list-data.js", "moved.js", "my-list.js", "now.js", "offline.js", "open-now.js",
            "open-times.js", "search-index.js", "search.js", "site.webmanifest",
        ]
        let others = Self.site.keys.filter { !$0.hasSuffix(".html") }
        let translated = inBoth.map { SiteAddresses.translated($0, into: "cy") }
        #expect(Set(others) == Set(inBoth + translated + ["robots.txt", "sitemap.xml"]))
    }

    @Test("has a link from each page to the same page in the other language, named in that language")
    func languageSwitch() throws {
        for (name, html) in Self.site where name.hasSuffix(".html") && !["404.html", "old-caffi.html"].contains(name) {
            guard name != "old-caffi.cy.html" else { continue }
            let isWelsh = name.hasSuffix(".cy.html")
            let (language, own) = isWelsh ? ("en", "English") : ("cy", "Cymraeg")
            let other = isWelsh ? name.replacing(".cy.", with: ".") : SiteAddresses.translated(name, into: "cy")
            let link = "<li><a href=\"\(other)\" hreflang=\"\(language)\" lang=\"\(language)\">\(own)</a></li>"
            #expect(html.matches(of: try Regex(" hreflang=\"\(language)\" lang=")).count == 1, "\(name)")
            #expect(html.contains(link), "\(name)")
            #expect(html.contains("<html lang=\"\(isWelsh ? "cy" : "en")\" dir=\"ltr\">"), "\(name)")
        }
    }

    @Test("leads from Welsh to Welsh, wherever a link stands")
    func links() {
        for (name, html) in Self.site where name.hasSuffix(".cy.html") {
            for tag in html.matches(of: /<a [^>]*>/).map(\.output) where !tag.contains("hreflang") {
                guard let address = tag.firstMatch(of: /href="([^":#]+\.html)/)?.output.1 else { continue }
                #expect(address.hasSuffix(".cy.html"), "\(tag) in \(name)")
                #expect(Self.site[String(address)] != nil, "\(tag) in \(name)")
            }
        }
        #expect(Self.site["caffi.cy.html"]?.contains("<a href=\"garden.cy.html\">yr ardd</a>") == true)
    }

    @Test("shows the words of its language, and facts as they are")
    func translated() {
        let page = Self.page("caffi.cy.html")
        #expect(
            page.main == """
                Caffi Cynnes Cewch baned a chwmni. FfônSwyddfa: 01632 960 101 BleMelinfa PrydDydd Mawrth, 10yb hyd \
                12.30yp CostAm ddim Dewch i mewn drwy yr ardd. Enwau eraill: Paned Gwiriwyd ddiwethaf ar 1 Tachwedd 2026. \
                Byddwn yn gwirio eto erbyn 1 Chwefror 2027. Oes rhywbeth yn anghywir yma? Dywedwch wrthym. \
                guide@harbourne.example 01632 960 000 Os ffoniwch, dywedwch mai am “Caffi Cynnes” y mae. Mwy fel hyn \
                Yr awyr agored Melinfa
                """
        )
        #expect(!page.main.contains("lang="))
    }

    @Test("says of a page that nobody has translated what language its words are in, and marks them")
    func untranslated() {
        let page = Self.page("garden.cy.html")
        let remark = "Nid yw’r dudalen hon ar gael yn Gymraeg eto. Iaith y testun: Saesneg."
        #expect(page.html.contains("<h1 lang=\"en\">Garden</h1>\n<p class=\"alert\">"))
        #expect(page.html.contains("</p>\n<p class=\"remark\">\(remark)</p>\n<p class=\"lead\" lang=\"en\">"))
        #expect(page.html.contains("<p class=\"lead\" lang=\"en\">Dig with us.</p>"))
        #expect(page.html.contains("<dt>Cost</dt><dd><span lang=\"en\">Free</span></dd>"))
        #expect(page.html.contains("<dd><span lang=\"en\">When it is dry</span></dd>"))
        #expect(page.html.contains("<div class=\"prose\" lang=\"en\">\n<p>Bring gloves.</p>"))
        #expect(page.html.contains("<strong>Sylwch:</strong> <span lang=\"en\">No group this week.</span>"))
        #expect(page.html.contains("<li aria-current=\"page\"><span lang=\"en\">Garden</span></li>"))
        let lists = ["topic-outdoors.cy.html", "area-millbrook.cy.html"].compactMap { Self.site[$0] }
        for list in lists {
            #expect(list.contains("<a href=\"garden.cy.html\" lang=\"en\">Garden</a> <span>(Saesneg)</span>"))
        }
        #expect(
            Self.site["about.cy.html"]?.contains("<h1 lang=\"en\">About this guide</h1>\n<p class=\"remark\">") == true
        )
    }

    @Test("marks the parts of a page that nobody has translated")
    func partly() {
        let html = Self.site["choir.cy.html"] ?? ""
        #expect(html.contains("<h1>Côr</h1>\n<p class=\"remark\">Nid yw popeth yma ar gael yn Gymraeg eto."))
        #expect(html.contains("<dd><span lang=\"en\">Office</span>: <a href=\"tel:01632960102\">"))
        #expect(html.contains("</a>, <span lang=\"en\">choose option 2</span></dd>"))
        #expect(html.contains("<dt>Cost</dt><dd><span lang=\"en\">£2</span></dd>"))
        #expect(html.contains("<div class=\"prose\" lang=\"en\">"))
    }

    @Test("orders its A to Z by its own alphabet")
    func alphabet() {
        #expect(Self.page("a-to-z.cy.html").texts(of: "h2").dropFirst() == ["C", "G", "P"])
        #expect(Self.page("a-to-z.cy.html").texts(of: "li").contains("Paned: gweler Caffi Cynnes"))
    }

    @Test("tells search engines of both pages, and of one where there is one")
    func searchEngines() {
        let address = "https://guide.example/caffi"
        for name in ["caffi.html", "caffi.cy.html"] {
            let html = Self.site[name] ?? ""
            #expect(html.contains("<link rel=\"canonical\" href=\"https://guide.example/\(name)\">"))
            #expect(
                html.contains(
                    """
                    <link rel="alternate" hreflang="en" href="\(address).html">
                    <link rel="alternate" hreflang="cy" href="\(address).cy.html">
                    <link rel="alternate" hreflang="x-default" href="\(address).html">
                    """
                )
            )
        }
        let garden = Self.site["garden.cy.html"] ?? ""
        #expect(garden.contains("<link rel=\"canonical\" href=\"https://guide.example/garden.html\">"))
        #expect(!garden.contains("rel=\"alternate\"") && !garden.contains("application/ld+json"))
        let sitemap = Self.site["sitemap.xml"] ?? ""
        let listed = sitemap.matches(of: /<loc>https:\/\/guide.example\/([^<]*)</).map { String($0.output.1) }
        #expect(Set(listed).count == listed.count)
        #expect(listed.contains("") && listed.contains("index.cy.html") && listed.contains("caffi.cy.html"))
        #expect(!listed.contains("garden.cy.html") && !listed.contains("about.cy.html"))
    }

    @Test("tells programs the words of the page's language")
    func data() throws {
        let data = try #require(try Self.page("caffi.cy.html").data())
        #expect(data["name"] as? String == "Caffi Cynnes")
        #expect(data["url"] as? String == "https://guide.example/caffi.cy.html")
        let guide = try #require(try Self.page("index.cy.html").data())
        #expect(guide["inLanguage"] as? String == "cy" && guide["name"] as? String == "Y Canllaw Gobaith")
        let manifest = Self.site["site.cy.webmanifest"] ?? ""
        #expect(manifest.contains("\"lang\":\"cy\"") && manifest.contains("\"start_url\":\"index.cy.html\""))
        #expect(
            Self.site["everything.cy.html"]?.contains("<link rel=\"manifest\" href=\"site.cy.webmanifest\">") == true
        )
    }

    @Test("says in both languages that a page is not there")
    func notFound() {
        let html = Self.site["404.html"] ?? ""
        #expect(
            html.contains("<h1>This page is not here<br>\n<span lang=\"cy\">Nid yw’r dudalen hon yma</span></h1>\n<p")
        )
        #expect(html.contains("<div lang=\"cy\">\n<p class=\"lead\">Efallai ei bod wedi symud"))
        #expect(html.contains("<a href=\"https://guide.example/a-to-z.cy.html\">A i Y</a>"))
        #expect(html.contains("<title>This page is not here – Nid yw’r dudalen hon yma – The Hope Guide</title>"))
    }

    @Test("leads on from former addresses in the language that was asked for")
    func moved() {
        #expect(Self.site["old-caffi.cy.html"]?.contains("content=\"0; url=caffi.cy.html\"") == true)
        #expect(Self.site["old-caffi.html"]?.contains("content=\"0; url=caffi.html\"") == true)
    }

    @Test("is found in both languages: by day, by what suits, and by search, under the names of both")
    func finding() {
        let tuesday = Self.site["on-tuesday.cy.html"] ?? ""
        #expect(tuesday.contains("<a href=\"caffi.cy.html\">Caffi Cynnes</a>") && tuesday.contains("10yb hyd 12.30yp"))
        let index = Self.site["search-index.cy.js"] ?? ""
        #expect(index.contains("caffi\\tCaffi Cynnes\\tCewch baned a chwmni.\\tPaned, Warm Café\\t"))
        #expect(Self.site["search.cy.js"]?.contains("\"page\":\"*.cy.html\"") == true)
        #expect(Self.site["list-data.cy.js"]?.contains("href=\\\"caffi.cy.html\\\">Caffi Cynnes") == true)
        #expect(Self.site["search.cy.html"]?.contains("data-scripts=\"search-index.cy.js search.cy.js\"") == true)
    }

    @Test("lists what is free by what the entry says in the main language")
    func qualities() {
        let site = Bilingual.site(finding: FindingWords(phrases: FindingPhrases(free: ["free"])))
        #expect(site["find-free.cy.html"]?.contains("<a href=\"caffi.cy.html\">Caffi Cynnes</a>") == true)
        #expect(site["find-free.cy.html"]?.contains("choir.cy.html") == false)
    }

    @Test("names pages in one way only in each language, and no title stands twice")
    func titles() {
        let titles = Self.site.filter { $0.key.hasSuffix(".html") }.values.map { PageReading($0).texts(of: "title") }
        #expect(Set(titles).count == titles.count)
    }

    @Test("gives a language without words no pages, and a guide of one language no sign of others")
    func withoutWords() {
        let site = Fixture.site(of: Bilingual.guide())
        #expect(!site.keys.contains { $0.contains(".cy.") })
        #expect(!site.values.contains { $0.contains("hreflang") })
    }

    @Test("has a heading for each fact in every language that we supply", arguments: ["en", "cy"])
    func headings(language: String) {
        let words = Fixture.words(in: language)
        #expect(EntryField.facts.map(\.heading.words).filter { words.phrases[$0] == nil } == [])
    }
}
