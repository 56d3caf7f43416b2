import Guide
import Testing

@testable import Site

@Suite("The text of entries and pages")
struct BodyTests {
    private static let text = """
        # What to bring

        A friend.[^1] See the [choir](choir.html) and [what to bring](#what-to-bring).

        - [x] Wellies

        [^1]: Or two.
        """

    private static let site = Fixture.site(
        of: Fixture.guide(
            Fixture.entry("allotment", body: Fixture.body(text)),
            Fixture.entry("choir", title: "Choir", body: Fixture.body(text)),
            pages: [Fixture.page(body: Fixture.body(text))]
        )
    )

    @Test(
        "its headings stand below the page's own",
        arguments: [("allotment.html", 2), ("about.html", 2), ("everything.html", 4)]
    )
    func headings(name: String, level: Int) {
        #expect(Self.site[name]?.contains("What to bring</h\(level)>") == true)
    }

    @Test("two texts on one page keep their headings and notes apart")
    func ids() {
        let page = PageReading(Self.site["everything.html"] ?? "")
        let ids = page.values(of: "id")
        #expect(Set(ids).count == ids.count)
        for link in page.values(of: "href") where link.hasPrefix("#") {
            #expect(ids.contains(String(link.dropFirst())), "\(link)")
        }
    }

    @Test("on the page that holds everything, links between entries stay there")
    func linksWithinEverything() {
        #expect(Self.site["allotment.html"]?.contains("See the <a href=\"choir.html\">choir</a>") == true)
        #expect(Self.site["everything.html"]?.contains("See the <a href=\"#entry-choir\">choir</a>") == true)
    }

    @Test("the words that it needs are those of the interface")
    func words() {
        let main = PageReading(Self.site["about.html"] ?? "").main
        #expect(main.contains("Done: Wellies"))
        #expect(main.contains("Back to the text"))
    }

    @Test(
        "where nothing is written, nothing is shown in its place",
        arguments: ["allotment.html", "about.html", "everything.html"]
    )
    func empty(name: String) {
        let page = Fixture.site(of: Fixture.guide(Fixture.entry(), pages: [Fixture.page()]))[name] ?? ""
        #expect(!page.contains("prose\"") && !page.contains("false"))
    }
}
