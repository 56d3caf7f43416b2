import Guide
import Testing

@testable import Checks

@Suite("Links inside the guide")
struct InsideLinksTests {
    /// A guide with entries “hub” and “therapies” (once “counselling”), a page “about” and a picture.
    private func guide(_ body: String) throws -> Guide {
        try WrittenGuide.guide(
            [
                try WrittenGuide.entry("hub", body: body),
                try WrittenGuide.entry("therapies", body: "## Who can come\n\nYou.", formerSlugs: ["counselling"]),
            ],
            pages: [WrittenGuide.page("about", body: "# Who we are\n\nUs.")],
            pictures: [Picture(path: "images/gate.jpg", tellsLocation: false)],
            hostFiles: ["charter.pdf"]
        )
    }

    static let good = [
        "hub.html", "therapies.html#who-can-come", "about.html#who-we-are", "#here", "index.html", "a-to-z.html",
        "everything.html", "everything.html#entry-hub", "topic-money.html", "area-millbrook.html", "leaflet.pdf",
        "charter.pdf",
        "images/gate.jpg", "https://nowhere.example/x.html#y", "mailto:a@b.example", "tel:111", "//cdn.example/x",
        "./hub.html", "therapies%2Ehtml", "hub.html?x=1", "therapies.html#", "#top",
        "therapies.html#:~:text=there", "therapies.html#who-can-come:~:text=You",
    ]

    @Test("links that lead somewhere, or out of the guide, are passed over in silence", arguments: good)
    func goodLinks(link: String) throws {
        #expect(
            try WrittenGuide.report(InsideLinks.self, try guide("## Here\n\nSee [this](\(link)).")) == "",
            "\(link)"
        )
    }

    static let bad: [(link: String, id: String, message: String, help: String)] = [
        (
            "therapys.html", "link-broken", "There is no page “therapys.html” in the guide.",
            "Did you mean “therapies.html”?"
        ),
        (
            "entries/hub.md", "link-broken", "There is no page “entries/hub.md” in the guide.",
            "Did you mean “hub.html”?"
        ),
        ("hub", "link-broken", "There is no page “hub” in the guide.", "Did you mean “hub.html”?"),
        ("Hub.html", "link-broken", "There is no page “Hub.html” in the guide.", "Did you mean “hub.html”?"),
        (
            "counselling", "link-broken", "There is no page “counselling” in the guide.",
            "Did you mean “therapies.html”?"
        ),
        (
            "money.html", "link-broken", "There is no page “money.html” in the guide.",
            "Did you mean “topic-money.html”?"
        ),
        ("../about.md", "link-broken", "There is no page “../about.md” in the guide.", "Did you mean “about.html”?"),
        (
            "zebra.html", "link-broken", "There is no page “zebra.html” in the guide.",
            "A link to an entry is its file's name with .html in place of .md: “food-hub.html”."
        ),
        ("counselling.html", "link-moved", "“counselling.html” has moved.", "Its address is now “therapies.html”."),
        (
            "/hub.html", "link-from-top",
            "This link begins with a slash, so it is lost where the site stands in a folder, or on a USB stick.",
            "Take the slash away: “hub.html”."
        ),
        (
            "therapies.html#who-can-com", "link-heading-missing", "That page has no heading “#who-can-com”.",
            "Did you mean “#who-can-come”?"
        ),
        ("#elsewhere", "link-heading-missing", "That page has no heading “#elsewhere”.", "It has: #here."),
    ]

    @Test("a link that leads nowhere is named, with what was probably meant", arguments: bad)
    func badLinks(example: (link: String, id: String, message: String, help: String)) throws {
        let guide = try guide("## Here\n\nSee [this](\(example.link)).")
        let context = CheckContext(today: try Day.of("2026-11-21"), words: ExampleGuide.words)
        let found = InsideLinks.run(guide, context)
        #expect(found.map(\.id) == [example.id])
        #expect(found.map(\.message) == [example.message])
        #expect(found.map(\.help) == [example.help])
        #expect(found.first?.place?.line == 5)
    }

    @Test("a picture that is not there is named")
    func pictures() throws {
        let expected = """
            error: There is no picture “images/gaet.jpg” in the guide. [picture-missing]
              --> content/entries/hub.md, line 3
              3 | ![The gate](images/gaet.jpg)
                |             ^^^^^^^^^^^^^^^
              help: Did you mean “images/gate.jpg”?


            """
        #expect(try WrittenGuide.report(InsideLinks.self, try guide("![The gate](images/gaet.jpg)")) == expected)
        #expect(try WrittenGuide.report(InsideLinks.self, try guide("![The gate](images/gate.jpg)")) == "")
        #expect(try WrittenGuide.report(InsideLinks.self, try guide("![Logo](https://x.example/a.png)")) == "")
    }
}
