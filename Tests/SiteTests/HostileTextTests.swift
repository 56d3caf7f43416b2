import Guide
import Testing

@testable import Site

@Suite("Text that tries to be more than text")
struct HostileTextTests {
    private static let hostile = "<script>alert(\"x\")</script>'\"&{{name}}{{{name}}}{date}"

    private static let everyField = Fixture.entry(
        title: hostile,
        summary: hostile,
        prose: [
            .cost: hostile, .joining: hostile, .firstVisit: hostile, .gettingThere: hostile, .ages: hostile,
            .provider: hostile,
        ],
        languages: [hostile],
        contacts: Fixture.contacts(
            phones: [Fixture.phone("01632 960 101, \(hostile)", label: hostile), Fixture.phone(hostile)],
            texts: [Fixture.text("text \(hostile) to 85258"), Fixture.text(hostile)],
            textphones: [Fixture.phone(hostile)],
            emails: [Fixture.email(hostile, label: hostile), Fixture.email("\(hostile)@\(hostile)")],
            websites: [
                Fixture.website("https://x.example/\(hostile)", label: hostile),
                Fixture.website("javascript:\(hostile)"),
            ],
            whereabouts: .published([Fixture.address(hostile, hostile, label: hostile)])
        ),
        // What has closed shows no numbers.
        status: .paused,
        notice: Notice(text: hostile, until: nil),
        review: Fixture.review("2026-01-01", by: hostile, confirmedWith: hostile),
        crisisPlace: 1,
        alsoKnownAs: [hostile],
        formerSlugs: ["old-name"],
        body: Fixture.body(hostile)
    )

    private static let settings = Fixture.settings(
        name: hostile,
        place: hostile,
        about: hostile,
        publisher: hostile,
        website: "https://x.example/\(hostile)/",
        language: hostile,
        contact: PublisherContact(email: Fixture.email(hostile), phone: Fixture.phone(hostile)),
        edition: Edition(name: hostile, date: Fixture.today, next: nil),
        topics: [Term(id: "outdoors", name: hostile, about: hostile)],
        publishes: [.reviewedBy, .confirmedWith]
    )

    private static let pages = Fixture.site(
        of: Fixture.guide(
            everyField,
            Fixture.entry("open", title: hostile, crisisPlace: 2),
            settings: settings,
            pages: [Fixture.page(title: hostile, summary: hostile, order: 1, body: Fixture.body(hostile))]
        ),
        paper: [PaperLink(file: "leaflet.pdf", title: hostile, pages: 2, paper: "A4", bytes: 1)]
    )

    @Test("nothing that is typed becomes a tag, an attribute or a link that runs a script")
    func harmless() {
        for (name, html) in Self.pages where name.hasSuffix(".html") {
            let page = PageReading(html)
            #expect(!page.withoutData.contains("<script>"), "\(name)")
            let scripts = page.values(of: "src").filter { $0 != "moved.js" && $0 != "offline.js" }
            #expect(scripts.allSatisfy { $0.hasSuffix("guide.js") }, "\(name)")
            #expect(page.nestingFault == nil, "\(name)")
            #expect(page.strayMarkup == nil, "\(name)")
            #expect(!page.values(of: "href").contains { $0.hasPrefix("javascript:") }, "\(name)")
        }
    }

    @Test("it is shown as it was typed, and other programs read it so")
    func shown() throws {
        let page = PageReading(Self.pages["allotment.html"] ?? "")
        #expect(page.texts(of: "h1") == [Self.hostile])
        #expect(try PageReading(Self.pages["open.html"] ?? "").data()?["name"] as? String == Self.hostile)
        #expect(page.values(of: "content").contains(Self.hostile))
        #expect(page.texts(of: "dd").contains("\(Self.hostile): 01632 960 101, \(Self.hostile)"))
        #expect(page.main.contains("Please note: \(Self.hostile)"))
        #expect(
            page.main.contains("Last checked on 1 January 2026 by \(Self.hostile). Confirmed with \(Self.hostile).")
        )
    }
}
