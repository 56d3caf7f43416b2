import Foundation
import Guide
import Testing

@testable import Site

/// Whole pages as they should be, in `Tests/Golden/site`. After a change that is meant, run the tests with the variable
/// `WRITE_GOLDEN=yes` set and read what git says has changed.
@Suite("Whole pages")
struct GoldenPagesTests {
    private static let folder = Fixture.repository.appendingPathComponent("Tests/Golden/site")

    @Test("a small guide gives exactly these files")
    func files() throws {
        let files = Fixture.site(of: Self.guide, templates: try Self.templates(), paper: [Self.leaflet])
            .filter { !$0.key.hasSuffix(".js") }
        if ProcessInfo.processInfo.environment["WRITE_GOLDEN"] != nil { try Self.write(files) }
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(Set(names) == Set(files.keys))
        for name in names {
            let expected = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
            #expect(files[name] == expected, "\(name)")
        }
    }

    @Test("the same guide gives the same bytes")
    func repeatable() throws {
        #expect(Fixture.site(of: Self.guide) == Fixture.site(of: Self.guide))
    }

    /// Ours, but for a style sheet and scripts of one line: pages are compared for what they say.
    private static func templates() throws -> SiteTemplates {
        let short = Fixture.templateTexts.map { path, text in
            (path, path.hasSuffix(".css") ? "body { margin: auto }" : path.hasSuffix(".js") ? "run();" : text)
        }
        return try SiteTemplates(Dictionary(uniqueKeysWithValues: short))
    }

    private static func write(_ files: [String: String]) throws {
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    }

    private static let leaflet = PaperLink(file: "leaflet.pdf", title: "Leaflet", pages: 2, paper: "A4", bytes: 181_200)

    private static let guide = Fixture.guide(
        allotment,
        choir,
        refuge,
        samaritans,
        settings: Fixture.settings(isSample: true),
        pages: [
            Fixture.page(
                summary: "Who makes this guide.",
                order: 1,
                body: Fixture.body("## Who we are\n\nPeople who have been there. See the [choir](choir.html).")
            ),
            Fixture.page("privacy", title: "Privacy", body: Fixture.body("We keep nothing about you.")),
        ]
    )

    private static let allotment = Fixture.entry(
        title: "Allotment Group",
        summary: "Grow vegetables with others, at your own pace.",
        prose: [
            .cost: "Free", .joining: "Just turn up.", .firstVisit: "Somebody meets you at the gate.",
            .gettingThere: "Bus 39 stops outside.", .ages: "16 and over", .provider: "Green Shoots",
        ],
        topics: ["outdoors", "crisis"],
        audiences: ["carers"],
        access: ["step-free"],
        languages: ["en", "cy"],
        contacts: Fixture.contacts(
            phones: [Fixture.phone("01632960101", label: "Office"), Fixture.phone("07700 900 123")],
            emails: [Fixture.email("hello@green.example")],
            websites: [Fixture.website("https://green.example/")],
            whereabouts: .published([Fixture.address("Mill Lane Allotments", "Millbrook ZZ3 1AA")])
        ),
        times: Fixture.times("Tuesday 10am to 12.30pm", "first Saturday of the month, 2pm to 4pm"),
        dates: Fixture.dates(fundedUntil: "2027-03-31"),
        review: Fixture.review("2026-10-02"),
        alsoKnownAs: ["Garden club"],
        body: Fixture.body("We grow *beans*.\n\n## What to bring\n\n- Gloves\n- A friend")
    )

    private static let choir = Fixture.entry(
        "choir",
        title: "Choir",
        summary: "Sing with others.",
        status: .closed,
        review: Fixture.review("2026-05-02"),
        formerSlugs: ["singing"]
    )

    private static let refuge = Fixture.entry(
        "refuge",
        title: "Refuge",
        summary: "A safe place to stay.",
        topics: ["crisis"],
        areas: ["phone"],
        contacts: Fixture.contacts(phones: [Fixture.phone("0808 157 0100")], whereabouts: .withheld),
        status: .paused,
        notice: Notice(text: "Ring the crisis line instead.", until: Fixture.day("2026-12-20")),
        review: Fixture.review("2026-01-02")
    )

    private static let samaritans = Fixture.entry(
        "samaritans",
        title: "Samaritans",
        summary: "Someone to listen.",
        topics: ["crisis"],
        areas: ["phone"],
        contacts: Fixture.contacts(phones: [Fixture.phone("116123")]),
        times: Fixture.times("24 hours a day, every day"),
        review: Fixture.review("2026-11-01"),
        crisisPlace: 1
    )
}
