import Diagnostics
import Guide
import Markdown

@testable import Site

/// A guide in English and, in part, in Welsh.
enum Bilingual {
    static func site(
        of guide: Guide = guide(),
        finding: FindingWords = FindingWords(),
        paper: [PaperLink] = []
    ) -> [String: String] {
        let builder = SiteBuilder(
            guide: guide,
            today: Fixture.today,
            words: Fixture.words,
            translations: [Fixture.words(in: "cy")],
            templates: Fixture.templates,
            paper: paper,
            finding: finding
        )
        return Dictionary(builder.files().map { ($0.path, $0.text) }) { first, _ in first }
    }

    static func guide() -> Guide {
        Guide(
            settings: Fixture.settings(otherLanguages: ["cy"]),
            entries: [cafe, choir, garden],
            pages: [Fixture.page(order: 1, body: Fixture.body("People who have been there."))],
            translations: [welsh]
        )
    }

    private static let cafe = Fixture.entry(
        "caffi",
        title: "Warm Café",
        summary: "Tea and company.",
        prose: [.cost: "Free"],
        contacts: Fixture.contacts(phones: [Fixture.phone("01632 960 101", label: "Office")]),
        times: Fixture.times("Tuesday 10am to 12.30pm"),
        alsoKnownAs: ["Cuppa"],
        formerSlugs: ["old-caffi"],
        body: Fixture.body("Come in through the [garden](garden.html).")
    )

    private static let choir = Fixture.entry(
        "choir",
        title: "Choir",
        summary: "Sing.",
        prose: [.cost: "£2"],
        contacts: Fixture.contacts(phones: [Fixture.phone("01632 960 102, choose option 2", label: "Office")]),
        body: Fixture.body("No need to read music.")
    )

    private static let garden = Fixture.entry(
        "garden",
        title: "Garden",
        summary: "Dig with us.",
        prose: [.cost: "Free"],
        times: Fixture.times("When it is dry"),
        notice: Notice(text: "No group this week.", until: nil),
        body: Fixture.body("Bring gloves.")
    )

    private static let welsh = GuideTranslation(
        language: "cy",
        settings: SettingsTranslation(
            name: "Y Canllaw Gobaith",
            place: "Harbwr",
            about: "Ble i droi.",
            publisher: nil,
            edition: "Gaeaf 2026",
            topics: [
                Term(id: "crisis", name: "Mewn argyfwng", about: nil),
                Term(id: "outdoors", name: "Yr awyr agored", about: "Cerdded a thyfu."),
            ],
            areas: [Term(id: "millbrook", name: "Melinfa", about: nil)],
            audiences: [],
            access: [],
            print: nil,
            file: Fixture.file
        ),
        entries: [
            "caffi": EntryTranslation(
                slug: "caffi",
                title: "Caffi Cynnes",
                summary: "Cewch baned a chwmni.",
                prose: [.cost: "Am ddim"],
                labels: ["Office": "Swyddfa"],
                alsoKnownAs: ["Paned"],
                body: Fixture.body("Dewch i mewn drwy [yr ardd](garden.html)."),
                source: EntrySource(file: Fixture.file, positions: [:])
            ),
            "choir": EntryTranslation(
                slug: "choir",
                title: "Côr",
                summary: "Canu.",
                body: Fixture.body(""),
                source: EntrySource(file: Fixture.file, positions: [:])
            ),
        ],
        pages: [:]
    )
}
