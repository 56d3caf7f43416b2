import Guide
import Testing

@testable import Site

@Suite("Pages that are seldom seen, and files for machines")
struct RarePagesTests {
    @Test("“not found” links to the website’s full address, since it may be shown at any depth")
    func notFound() {
        let page = PageReading(Fixture.page("404.html", of: Fixture.entry(topics: ["crisis"], crisisPlace: 1)))
        let links = page.values(of: "href").filter { !$0.hasPrefix("tel:") && !$0.hasPrefix("mailto:") }
        #expect(
            links.allSatisfy {
                $0.hasPrefix("https://guide.example/") || $0 == "#site_main" || $0.hasPrefix("data:image/svg+xml,")
            }
        )
        #expect(links.contains("https://guide.example/topic-crisis.html"))
        #expect(page.html.contains("<meta name=\"robots\" content=\"noindex\">"))
    }

    @Test("“not found” keeps to relative links where the website’s address is not one")
    func notFoundWithoutWebsite() {
        let page = Fixture.page("404.html", of: Fixture.entry(), settings: Fixture.settings(website: ""))
        #expect(PageReading(page).values(of: "href").contains("index.html"))
    }

    @Test("an old address leads on, and says so where a browser does not")
    func moved() {
        let page = PageReading(Fixture.page("old-name.html", of: Fixture.entry(formerSlugs: ["old-name"])))
        #expect(page.html.contains("<meta http-equiv=\"refresh\" content=\"0; url=allotment.html\">"))
        #expect(page.main == "This page has moved It is here now: Allotment Group")
    }

    @Test("an old address never takes the place of a page")
    func movedOntoPage() {
        let other = Fixture.entry("other", title: "Other", formerSlugs: ["allotment", "index", "old", "old"])
        let guide = Fixture.guide(Fixture.entry(), other)
        let files = SiteBuilder(
            guide: guide,
            today: Fixture.today,
            words: Fixture.words,
            templates: Fixture.templates,
            paper: []
        ).files()
        #expect(Set(files.map(\.path)).count == files.count)
        #expect(files.first { $0.path == "allotment.html" }?.text.contains("<h1>Allotment Group</h1>") == true)
        #expect(files.contains { $0.path == "old.html" })
    }

    @Test("the sitemap names every page that should be found, dated by its last check")
    func sitemap() {
        let guide = Fixture.guide(
            Fixture.entry(review: Fixture.review("2026-10-02"), formerSlugs: ["old-name"]),
            settings: Fixture.settings(website: "https://guide.example/a&b/"),
            pages: [Fixture.page()]
        )
        #expect(
            Fixture.site(of: guide)["sitemap.xml"] == """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://guide.example/a&amp;b/</loc><lastmod>2026-10-02</lastmod></url>
                <url><loc>https://guide.example/a&amp;b/a-to-z.html</loc><lastmod>2026-10-02</lastmod></url>
                <url><loc>https://guide.example/a&amp;b/everything.html</loc><lastmod>2026-10-02</lastmod></url>
                <url><loc>https://guide.example/a&amp;b/topic-outdoors.html</loc><lastmod>2026-10-02</lastmod></url>
                <url><loc>https://guide.example/a&amp;b/area-millbrook.html</loc><lastmod>2026-10-02</lastmod></url>
                <url><loc>https://guide.example/a&amp;b/search.html</loc></url>
                <url><loc>https://guide.example/a&amp;b/allotment.html</loc><lastmod>2026-10-02</lastmod></url>
                <url><loc>https://guide.example/a&amp;b/about.html</loc></url>
                <url><loc>https://guide.example/a&amp;b/offline.html</loc></url>
                <url><loc>https://guide.example/a&amp;b/accessibility.html</loc></url>
                <url><loc>https://guide.example/a&amp;b/privacy.html</loc></url>
                </urlset>

                """
        )
    }

    @Test("search engines may read everything, and are shown the sitemap")
    func robots() {
        #expect(
            Fixture.site(of: Fixture.guide())["robots.txt"]
                == "User-agent: *\nAllow: /\n\nSitemap: https://guide.example/sitemap.xml\n"
        )
        let offline = Fixture.site(of: Fixture.guide(settings: Fixture.settings(website: "")))
        #expect(offline["robots.txt"] == "User-agent: *\nAllow: /\n")
        #expect(offline["sitemap.xml"] == nil)
    }

    @Test(
        "a printed piece is listed with its pages and size, and every page leads to the list",
        arguments: [
            (2, 181_200, "PDF, 2 pages of A4, 182 KB"), (1, 1, "PDF, 1 page of A4, 1 KB"),
            (40, 1_234_567, "PDF, 40 pages of A4, 1.3 MB"),
        ]
    )
    func paper(pages: Int, bytes: Int, size: String) {
        let leaflet = PaperLink(file: "leaflet.pdf", title: "Leaflet", pages: pages, paper: "A4", bytes: bytes)
        let site = Fixture.site(of: Fixture.guide(Fixture.entry()), paper: [leaflet])
        #expect(
            site["print.html"]?.contains("<a href=\"leaflet.pdf\"><strong>Leaflet</strong> <span>\(size)</span></a>")
                == true
        )
        for page in ["index.html", "allotment.html"] { #expect(site[page]?.contains("href=\"print.html\"") == true) }
    }

    @Test("a printed piece in another language than the page's says in which its title is")
    func paperInWelsh() {
        let pieces = [
            PaperLink(file: "leaflet.pdf", title: "Leaflet", pages: 2, paper: "A4", bytes: 1, ticket: "press/a.html"),
            PaperLink(file: "taflen.pdf", title: "Taflen", pages: 2, paper: "A4", bytes: 1, language: "cy"),
        ]
        let site = Bilingual.site(paper: pieces)
        for (page, marks) in [("print.html", ["", " lang=\"cy\""]), ("print.cy.html", [" lang=\"en\"", ""])] {
            let html = site[page] ?? ""
            #expect(html.contains("<strong\(marks[0])>Leaflet</strong>"))
            #expect(html.contains("<strong\(marks[1])>Taflen</strong>"))
            #expect(html.contains("<span lang=\"en\">Leaflet</span>") == (page == "print.cy.html"))
        }
    }

    @Test("without a printed piece no page speaks of one")
    func noPaper() {
        for (name, html) in Fixture.site(of: Fixture.guide(Fixture.entry())) {
            #expect(!html.lowercased().contains("leaflet") && !html.contains("PDF"), "\(name)")
        }
    }
}
