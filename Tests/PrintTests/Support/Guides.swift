import Diagnostics
import Foundation
import Guide
import Markdown
import Testing

/// Small guides made by hand.
enum Guides {
    static let today = day("2026-11-21")

    static func day(_ iso: String) -> CalendarDate {
        guard let date = CalendarDate(iso: iso) else { preconditionFailure("\(iso) is no day") }
        return date
    }

    static let words = Words(
        language: "en",
        phrases: [
            "date": "{day} {month} {year}", "month-12": "December", "month-1": "January", "month-3": "March",
            "sample-notice": "Sample guide.", "made-by": "Made by {publisher}.",
            "edition-next": "Next edition: {date}.",
            "emergency-name": "Life in danger", "emergency-number": "999", "text": "Text", "textphone": "Textphone",
            "text-word-to": "Text {word} to {number}", "status-waiting-list": "There is a waiting list.",
            "status-paused": "This has stopped for now.", "status-starting": "This starts on {date}.",
            "weekday-2": "Tuesday", "weekday-6": "Saturday", "times-week-1": "first",
            "times-weeks-and-day": "{weeks} {day}", "times-of-the-month": "{days} of the month",
            "times-am": "{hour}am", "times-pm": "{hour}pm", "times-pm-with-minutes": "{hour}.{minutes}pm",
            "times-from-to": "{from} to {to}", "times-days-and-hours": "{days}, {hours}",
            "times-rules": "{list}; {next}", "notice-until": "This notice ends on {date}.",
            "leaflet-more": "There are more services:",
            "leaflet-changed-text": "Tell us, and we will put it right.", "crisis-heading": "Need help?",
        ]
    )

    /// The words that a guide in English has: `templates/words/en.yml`.
    static func english() throws -> Words { try words(in: "en") }

    static func words(in language: String) throws -> Words {
        try words("words/\(language).yml", language: language)
    }

    /// Those of the guide in three languages that browsers read in other tests.
    static func urdu() throws -> Words {
        try words("../Tests/Browser/three-languages/templates/words/ur.yml", language: "ur")
    }

    private static func words(_ file: String, language: String) throws -> Words {
        let text = try String(contentsOf: Workshop.templatesFolder.appending(path: file), encoding: .utf8)
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        let phrases = lines.compactMap { line -> (String, String)? in
            guard let colon = line.firstRange(of: ": ") else { return nil }
            let value = line[colon.upperBound...].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
            return (String(line[..<colon.lowerBound]), value)
        }
        return Words(language: language, phrases: Dictionary(phrases) { first, _ in first })
    }

    static func settings(
        language: String = "en",
        name: String = "The Hope Guide",
        about: String? = nil,
        isSample: Bool = false,
        print: PrintSettings = PrintSettings(),
        whenLapsed: ReviewPolicy.WhenLapsed = .mark
    ) -> GuideSettings {
        let quarterly = ReviewPolicy.quarterly
        return GuideSettings(
            name: name,
            place: "Harbourne",
            about: about,
            publisher: "Harbourne CVS",
            website: "https://guide.harbourne.example/",
            isSample: isSample,
            languages: [language],
            contact: PublisherContact(
                email: EmailAddress(label: nil, address: "guide@harbourne.example", position: Position(line: 1)),
                phone: phone("01632960000")
            ),
            edition: Edition(name: "Winter 2026", date: day("2026-12-01"), next: day("2027-03-01")),
            topics: [
                Term(id: "crisis", name: "In a crisis", about: nil), Term(id: "arts", name: "Arts", about: nil),
                Term(id: "money", name: "Money", about: nil),
            ],
            areas: [
                Term(id: "saltby", name: "Saltby", about: nil), Term(id: "millbrook", name: "Millbrook", about: nil),
            ],
            audiences: [],
            access: [],
            review: ReviewPolicy(
                every: quarterly.every,
                crisis: quarterly.crisis,
                due: quarterly.due,
                lapsed: quarterly.lapsed,
                whenLapsed: whenLapsed
            ),
            publishes: [],
            print: print,
            source: SourceFile(name: "content/guide.yml", text: "name: The Hope Guide\n")
        )
    }

    static func guide(_ entries: [Entry], settings: GuideSettings = settings()) -> Guide {
        Guide(settings: settings, entries: entries, pages: [])
    }

    static func phone(_ typed: String, label: String? = nil) -> PhoneNumber {
        PhoneNumber(label: label, typed: typed, position: Position(line: 1))
    }

    static func contacts(
        phones: [PhoneNumber] = [],
        texts: [String] = [],
        emails: [String] = [],
        websites: [String] = [],
        whereabouts: Whereabouts = .unsaid
    ) -> Contacts {
        Contacts(
            phones: phones,
            texts: texts.map { TextNumber(label: nil, typed: $0, position: Position(line: 1)) },
            textphones: [],
            emails: emails.map { EmailAddress(label: nil, address: $0, position: Position(line: 1)) },
            websites: websites.map { WebAddress(label: nil, address: $0, position: Position(line: 1)) },
            whereabouts: whereabouts
        )
    }

    static func address(_ lines: String...) -> Whereabouts {
        .published([PostalAddress(label: nil, lines: lines, position: Position(line: 1))])
    }
}

extension Entry {
    static func named(
        _ title: String,
        topics: [String] = ["arts"],
        areas: [String] = ["millbrook", "saltby"],
        contacts: Contacts = Guides.contacts(phones: [Guides.phone("01632960101")]),
        times: [String] = [],
        status: Status = .open,
        notice: Notice? = nil,
        starts: String? = nil,
        ends: String? = nil,
        reviewed: String = "2026-11-01",
        crisisPlace: Int? = nil,
        leaflet: LeafletChoice = .summary,
        easyRead: [EasyReadSentence]? = nil,
        summary: String? = nil,
        cost: String? = nil,
        alsoKnownAs: [String] = [],
        body: String = ""
    ) -> Entry {
        Entry(
            slug: title.lowercased().replacing(" ", with: "-"),
            words: EntryWords(
                title: title,
                summary: summary ?? "About \(title).",
                prose: cost.map { [.cost: $0] } ?? [:],
                notice: notice,
                leaflet: leaflet,
                easyRead: easyRead ?? [.saying(summary ?? "About \(title).")],
                alsoKnownAs: alsoKnownAs,
                body: MarkdownReader.read(
                    body.split(separator: "\n", omittingEmptySubsequences: false),
                    in: SourceFile(name: "body.md", text: body),
                    startingAtLine: 1
                ).document
            ),
            terms: EntryTerms(topics: topics, areas: areas),
            contacts: contacts,
            times: OpeningTimes(phrases: times.map { OpeningPhrase(typed: $0, position: Position(line: 1)) }),
            status: status,
            dates: RunningDates(starts: starts.map(Guides.day), ends: ends.map(Guides.day), fundedUntil: nil),
            review: Review(date: Guides.day(reviewed), by: nil, confirmedWith: nil, every: nil),
            crisisPlace: crisisPlace,
            source: EntrySource(
                file: SourceFile(name: "content/entries/\(title).md", text: "---\ntitle: \(title)\n---\n"),
                positions: [.title: Position(line: 2)]
            )
        )
    }
}

extension EasyReadSentence {
    static func saying(_ text: String, picture: String? = nil, words: String = "A picture") -> EasyReadSentence {
        EasyReadSentence(
            text: text,
            picture: picture.map { Picture(path: $0, words: words) },
            position: Position(line: 1)
        )
    }
}
