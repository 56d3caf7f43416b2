import Guide
import Testing

@testable import Site

@Suite("Where else to go")
struct AlternativesTests {
    private static let closed = Fixture.entry(
        "choir",
        title: "Choir",
        topics: ["outdoors", "crisis"],
        areas: ["millbrook"],
        status: .closed
    )

    private func alert(_ others: [Entry], instead entry: Entry = closed) -> String? {
        let guide = Guide(settings: Fixture.settings(), entries: [entry] + others, pages: [])
        return PageReading(Fixture.site(of: guide)["choir.html"] ?? "").text(from: "<p class=\"alert\">", to: "</p>")
    }

    @Test("a page of what has closed names the three that are most like it, then its topics")
    func nearest() {
        let others = [
            Fixture.entry("a", title: "Same place", topics: ["outdoors"], areas: ["millbrook"]),
            Fixture.entry("b", title: "Elsewhere", topics: ["outdoors"], areas: ["phone"]),
            Fixture.entry("c", title: "Same in all", topics: ["crisis", "outdoors"], areas: ["millbrook"]),
            Fixture.entry("d", title: "Elsewhere too", topics: ["crisis"], areas: ["phone"]),
        ]
        #expect(
            alert(others)
                == "This has closed. You could try: Same in all, Same place, Elsewhere, Getting outdoors, In a crisis"
        )
    }

    @Test("it names nothing that is closed, paused, over or still to begin, and nothing of other topics")
    func onlyOpen() {
        let others = [
            Fixture.entry("a", title: "Closed", status: .closed), Fixture.entry("b", title: "Paused", status: .paused),
            Fixture.entry("c", title: "Over", dates: Fixture.dates(ends: "2026-11-20")),
            Fixture.entry("d", title: "Not yet", dates: Fixture.dates(starts: "2026-11-22")),
            Fixture.entry("e", title: "Other", topics: []),
        ]
        #expect(alert(others) == "This has closed. You could try: Getting outdoors, In a crisis")
    }

    @Test("one that has stopped for now can be asked, and says where else to go")
    func paused() {
        let paused = Fixture.entry("choir", title: "Choir", status: .paused)
        #expect(
            alert([Fixture.entry("a", title: "Walks")], instead: paused)
                == "This has stopped for now. You can ask when it starts again. You could try: Walks, Getting outdoors"
        )
    }

    @Test("the links lead to their pages")
    func links() {
        let guide = Fixture.guide(Self.closed, Fixture.entry("walks", title: "Walks & talks"))
        let page = Fixture.site(of: guide)["choir.html"] ?? ""
        #expect(page.contains("You could try: <a href=\"walks.html\">Walks &amp; talks</a>, <a href=\"topic-outdoors"))
    }
}
