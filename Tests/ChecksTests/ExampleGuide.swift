import Diagnostics
import Guide
import Markdown

@testable import Checks

/// A guide of entries that differ only in what a check looks at.
enum ExampleGuide {
    static func entry(
        _ slug: String,
        file: String? = nil,
        reviewed: String = "2026-10-02",
        every: TimeSpan? = nil,
        crisis: Int? = nil,
        formerSlugs: [String] = [],
        times: OpeningTimes = OpeningTimes()
    ) throws -> Entry {
        let source = SourceFile(
            name: file ?? "content/entries/\(slug).md",
            text: "reviewed: \(reviewed)\ncrisis: \(crisis ?? 0)\nredirect-from: x\n"
        )
        let date = try Day.of(reviewed)
        return Entry(
            slug: slug,
            words: EntryWords(title: "The \(slug)", summary: "A line."),
            terms: EntryTerms(topics: ["money"], areas: ["millbrook"]),
            contacts: Contacts(),
            times: times,
            review: Review(date: date, by: nil, confirmedWith: nil, every: every),
            crisisPlace: crisis,
            formerSlugs: formerSlugs,
            source: EntrySource(
                file: source,
                positions: [
                    .reviewed: Position(line: 1, columns: 11..<21), .crisis: Position(line: 2, columns: 9..<10),
                    .redirectFrom: Position(line: 3, columns: 16..<17),
                ]
            )
        )
    }

    static func page(_ slug: String) -> Page {
        Page(
            slug: slug,
            title: slug,
            summary: nil,
            order: nil,
            body: MarkdownDocument(),
            source: SourceFile(name: "content/pages/\(slug).md", text: "")
        )
    }

    static func guide(
        _ entries: [Entry],
        pages: [Page] = [],
        whenLapsed: ReviewPolicy.WhenLapsed = .mark,
        next: String? = nil
    ) throws -> Guide {
        let habit = ReviewPolicy.quarterly
        let settings = GuideSettings(
            name: "Guide",
            place: "Here",
            about: nil,
            publisher: "CVS",
            website: "https://g.example/",
            isSample: true,
            languages: ["en"],
            contact: PublisherContact(email: nil, phone: nil),
            edition: Edition(name: "Winter", date: try Day.of("2026-12-01"), next: try next.map(Day.of)),
            topics: [Term(id: "money", name: "Money", about: nil)],
            areas: [Term(id: "millbrook", name: "Millbrook", about: nil)],
            audiences: [],
            access: [],
            review: ReviewPolicy(
                every: habit.every,
                crisis: habit.crisis,
                due: habit.due,
                lapsed: habit.lapsed,
                whenLapsed: whenLapsed
            ),
            publishes: [],
            source: SourceFile(name: "content/guide.yml", text: "")
        )
        return Guide(settings: settings, entries: entries, pages: pages)
    }

    static func report(_ check: any Check.Type, _ guide: Guide, today: String = "2026-11-21") throws -> String {
        TextReport(usesColour: false).text(
            check.run(guide, CheckContext(today: try Day.of(today), words: words)).sorted()
        )
    }
}

extension ExampleGuide {
    /// The words that the checks' messages borrow from the pages.
    static let words = Words(
        language: "en",
        phrases: [
            "weekday-2": "Tuesday", "times-pm": "{hour}pm", "times-from-to": "{from} to {to}",
            "times-days-and-hours": "{days}, {hours}",
        ]
    )
}

enum Day {
    struct NoSuchDay: Error {}

    static func of(_ text: String) throws -> CalendarDate {
        guard let day = CalendarDate(iso: text) else { throw NoSuchDay() }
        return day
    }
}
