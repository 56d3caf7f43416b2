import Guide
import QRCode
import Testing

@testable import Site

@Suite("Around every page")
struct FrameTests {
    private static let guide = Fixture.guide(
        Fixture.entry(formerSlugs: ["old-name"]),
        Fixture.entry("samaritans", title: "Samaritans", topics: ["crisis"], crisisPlace: 1, alsoKnownAs: ["Sams"]),
        pages: [
            Fixture.page("how-to-use", title: "How to use this guide", order: 1),
            Fixture.page("privacy", title: "Privacy"),
        ]
    )
    private static let pages = Fixture.site(of: guide, paper: [leaflet]).filter { $0.key.hasSuffix(".html") }
        .mapValues(PageReading.init)
    private static let leaflet = PaperLink(file: "leaflet.pdf", title: "Leaflet", pages: 2, paper: "A4", bytes: 181_200)

    @Test("every page begins with a link that skips to its text")
    func skipLink() {
        for (name, page) in Self.pages {
            #expect(
                page.html.contains("<body>\n<a class=\"skip\" href=\"#site_main\">Skip to main content</a>"),
                "\(name)"
            )
            #expect(page.values(of: "id").contains("site_main"), "\(name)")
        }
    }

    @Test("every page says its language and its direction")
    func language() {
        for (name, page) in Self.pages { #expect(page.html.contains("<html lang=\"en\" dir=\"ltr\">"), "\(name)") }
        let welsh = Fixture.page(of: Fixture.entry(), settings: Fixture.settings(language: "cy"))
        #expect(welsh.contains("<html lang=\"cy\" dir=\"ltr\">"))
    }

    @Test("every page has one h1, and its headings leave out no level")
    func headings() {
        for (name, page) in Self.pages {
            let levels = page.headingLevels
            #expect(levels.count { $0 == 1 } == 1, "\(name)")
            let afterTitle = levels[levels.firstIndex(of: 1)!...]
            for (level, next) in zip(afterTitle, afterTitle.dropFirst()) { #expect(next <= level + 1, "\(name)") }
        }
    }

    @Test("every page has a title of its own")
    func titles() {
        let twins = ["a", "b"].map { Fixture.entry($0, title: "Choir", prose: [.provider: "Choir \($0)"]) }
        let others = ["c", "d"].map { Fixture.entry($0, title: "Choir", topics: ["crisis"]) }
        let more = Fixture.site(of: Guide(settings: Fixture.settings(), entries: twins + others, pages: []))
            .filter { $0.key.hasSuffix(".html") }.mapValues(PageReading.init)
        for pages in [Self.pages, more] {
            let titles = pages.values.flatMap { $0.texts(of: "title") }
            #expect(titles.count == pages.count)
            #expect(Set(titles).count == titles.count, "\(titles.sorted())")
        }
    }

    @Test("entries of one title are told apart by who runs them, by where they are, or by their address")
    func equalTitles() {
        let entries = [
            Fixture.entry("a", title: "Choir", prose: [.provider: "The Sings"], areas: []),
            Fixture.entry("b", title: "Choir", areas: ["phone"]),
            Fixture.entry("c", title: "Choir"),
            Fixture.entry("d", title: "Choir"),
        ]
        let site = Fixture.site(of: Guide(settings: Fixture.settings(), entries: entries, pages: []))
        let titles = ["a", "b", "c", "d"].map { PageReading(site["\($0).html"] ?? "").texts(of: "title") }
        #expect(
            titles == [
                ["Choir (The Sings) – The Hope Guide"], ["Choir (By phone) – The Hope Guide"],
                ["Choir (c) – The Hope Guide"], ["Choir (d) – The Hope Guide"],
            ]
        )
    }

    @Test("every tag is closed in its turn, and no id is there twice")
    func wellFormed() {
        for (name, page) in Self.pages {
            #expect(page.nestingFault == nil, "\(name)")
            #expect(page.strayMarkup == nil, "\(name)")
            let ids = page.values(of: "id")
            #expect(Set(ids).count == ids.count, "\(name)")
        }
    }

    @Test("every relative link leads to a page of the site, and to a place that is there")
    func links() {
        for (name, page) in Self.pages {
            for link in page.values(of: "href") where !link.contains(":") {
                let parts = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
                let target = parts[0].isEmpty ? page : Self.pages[parts[0]]
                if ["leaflet.pdf", "site.webmanifest"].contains(parts[0]) { continue }
                #expect(target != nil, "\(name) links to \(link)")
                if parts.count > 1 {
                    #expect(target?.values(of: "id").contains(parts[1]) == true, "\(name) links to \(link)")
                }
            }
        }
    }

    @Test("every page can be reached from the home page")
    func reachable() {
        var reached: Set = ["index.html"]
        var next = ["index.html"]
        while let name = next.popLast() {
            for link in Self.pages[name]?.values(of: "href") ?? [] {
                let file = String(link.prefix { $0 != "#" })
                if Self.pages[file] != nil, reached.insert(file).inserted { next.append(file) }
            }
        }
        // Nobody wrote that an entry is for carers, is free or has a time, so that nobody is sent to an empty page.
        // A script leads to one's own list.
        let empty = Weekday.allCases.map(SiteAddresses.day) + FindingList.allCases.map(SiteAddresses.finding)
        #expect(
            Set(Self.pages.keys).subtracting(reached)
                == Set(["404.html", "for-carers.html", "area-phone.html", "old-name.html", "my-list.html"] + empty)
        )
    }

    @Test("every page that stays has one script, the guide's own, and nothing from elsewhere")
    func selfContained() {
        for (name, page) in Self.pages {
            let scripts = page.values(of: "src")
            let expected = ["index.html": ["offline.js"], "offline.html": ["offline.js"], "404.html": []]
            let isLeadingOn = page.html.contains("http-equiv=\"refresh\"")
            #expect(scripts == (isLeadingOn ? ["moved.js"] : expected[name] ?? ["guide.js"]), "\(name)")
            #expect(page.withoutData.matches(of: /<script/).count == scripts.count, "\(name)")
            #expect(!page.html.contains("url(") && !page.html.contains("@import"), "\(name)")
            #expect(
                page.html.contains("<link rel=\"icon\" href=\"data:image/svg+xml,"),
                "\(name) would ask for an icon"
            )
        }
    }

    @Test("on paper a page says which edition it is, and where a newer copy of it is, with a code of that address")
    func paper() throws {
        let code = try #require(QRCode("https://guide.example/allotment.html"))
        let expected = """
            <div class="paper">
            <p>Edition: Winter 2026, <time datetime="2026-12-01">1 December 2026</time>. Next edition: \
            <time datetime="2027-03-01">1 March 2027</time>.<br>
            Check for a newer copy at <strong><bdi>guide.example/<wbr>allotment.html</bdi></strong></p>
            <svg viewBox="\(code.viewBox)" role="img" aria-label="A code for the camera of a phone. It leads to \
            guide.example/allotment.html"><path d="\(code.path)"/></svg>
            </div>
            """
        #expect(Self.pages["allotment.html"]?.html.contains(expected) == true)
        #expect(
            Self.pages["index.html"]?.html.contains("newer copy at <strong><bdi>guide.example</bdi></strong>") == true
        )
    }

    @Test("no code leads to a page that nobody should look for, or where the guide has no address of the web's")
    func noPaper() {
        #expect(Self.pages["404.html"]?.html.contains("class=\"paper\"") == false)
        let page = Fixture.page(of: Fixture.entry(), settings: Fixture.settings(website: "guide.example/"))
        #expect(!page.contains("class=\"paper\""))
    }

    @Test("the way back goes through the first topic")
    func breadcrumb() {
        let trail = Self.pages["allotment.html"]!.text(from: "<ol>", to: "</ol>")
        #expect(trail == "Home Getting outdoors Allotment Group")
        #expect(Self.pages["topic-outdoors.html"]!.text(from: "<ol>", to: "</ol>") == "Home Topics Getting outdoors")
        #expect(Self.pages["index.html"]!.text(from: "<ol>", to: "</ol>") == nil)
    }

    @Test("ordinary pages with a place stand in the menu, the others at the foot")
    func menu() {
        let page = Self.pages["allotment.html"]!
        #expect(page.text(from: "<header>", to: "</header>")?.hasSuffix("More How to use this guide") == true)
        #expect(page.text(from: "<footer>", to: "</footer>")?.contains("Privacy") == true)
        #expect(page.text(from: "<footer>", to: "</footer>")?.contains("How to use") == false)
    }

    @Test("search engines get one address for each page, where the site is safe to reach")
    func canonical() {
        func address(_ name: String, _ website: String) -> String? {
            let settings = Fixture.settings(website: website)
            let page = Fixture.page(name, of: Fixture.entry(formerSlugs: ["old-name"]), settings: settings)
            return PageReading(page).text(from: "<link rel=\"canonical\" href=\"", to: "\">")
        }
        #expect(address("allotment.html", "https://guide.example/") == "https://guide.example/allotment.html")
        #expect(address("index.html", "https://guide.example/") == "https://guide.example/")
        #expect(address("old-name.html", "https://guide.example/") == "https://guide.example/allotment.html")
        #expect(address("404.html", "https://guide.example/") == nil)
        #expect(address("allotment.html", "http://guide.example/") == nil)
    }

    @Test("a sample guide says on every page that its services are not real")
    func sample() {
        let sample = Fixture.site(of: Fixture.guide(Fixture.entry(), settings: Fixture.settings(isSample: true)))
        for (name, html) in sample where name.hasSuffix(".html") {
            #expect(html.contains("Sample guide. These services are not real."), "\(name)")
        }
        #expect(!Self.pages["allotment.html"]!.html.contains("Sample guide"))
    }

    @Test("a mistake is told by e-mail, with the entry named, or by telephone")
    func tellUs() {
        let entry = Fixture.entry(title: "Cats & Dogs: 100% “fun”?")
        let page = PageReading(Fixture.page(of: entry))
        #expect(
            page.text(from: "<div class=\"checked\">", to: "</div>")?.hasSuffix(
                "Is something wrong here? Please tell us. guide@harbourne.example 01632 960 000 "
                    + "If you ring, please say that it is about “Cats & Dogs: 100% “fun”?”."
            ) == true
        )
        let email = PublisherContact(email: Fixture.email("guide@harbourne.example"), phone: nil)
        #expect(!Fixture.page(of: entry, settings: Fixture.settings(contact: email)).contains("If you ring"))
        #expect(
            page.values(of: "href").contains(
                "mailto:guide@harbourne.example?subject=Something%20is%20wrong%3A%20"
                    + "Cats%20%26%20Dogs%3A%20100%25%20%E2%80%9Cfun%E2%80%9D%3F"
            )
        )
    }

    @Test("nobody is asked to tell us where there is no way to")
    func noContact() {
        let settings = Fixture.settings(contact: PublisherContact(email: nil, phone: nil))
        #expect(!Fixture.page(of: Fixture.entry(), settings: settings).contains("tell us"))
    }
}
