import Diagnostics
import Foundation
import Guide
import Presentation

/// Small guides for tests, built from values, told in the words that a guide in English has.
enum Sample {
    static let today = day("2026-11-21")
    private static let nowhere = Position(line: 1)
    private static let file = SourceFile(name: "content/entries/test.md", text: "")

    static func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso)! }

    static func phone(_ typed: String, label: String? = nil) -> PhoneNumber {
        PhoneNumber(label: label, typed: typed, position: nowhere)
    }

    static func contacts(
        phones: [PhoneNumber] = [],
        texts: [String] = [],
        emails: [String] = [],
        websites: [String] = [],
        address: [String] = []
    ) -> Contacts {
        Contacts(
            phones: phones,
            texts: texts.map { TextNumber(label: nil, typed: $0, position: nowhere) },
            textphones: [],
            emails: emails.map { EmailAddress(label: nil, address: $0, position: nowhere) },
            websites: websites.map { WebAddress(label: nil, address: $0, position: nowhere) },
            whereabouts: address.isEmpty
                ? .unsaid : .published([PostalAddress(label: nil, lines: address, position: nowhere)])
        )
    }

    static func entry(
        _ slug: String = "choir",
        prose: EntryProse = [:],
        topics: [String] = ["arts"],
        contacts: Contacts = contacts(phones: [phone("01632960101")], address: ["Mill Lane", "Millbrook ZZ3 1AA"]),
        times: [String] = [],
        status: Status = .open,
        notice: Notice? = nil,
        dates: RunningDates = RunningDates(starts: nil, ends: nil, fundedUntil: nil),
        reviewed: String = "2026-11-01",
        crisisPlace: Int? = nil,
        untranslated: Untranslated = .nothing
    ) -> Entry {
        Entry(
            slug: slug,
            words: EntryWords(title: slug.capitalized, summary: "Sing.", prose: prose, notice: notice),
            terms: EntryTerms(topics: topics, areas: ["millbrook"]),
            contacts: contacts,
            times: OpeningTimes(phrases: times.map { OpeningPhrase(typed: $0, position: nowhere) }),
            status: status,
            dates: dates,
            review: Review(date: day(reviewed), by: nil, confirmedWith: nil, every: nil),
            crisisPlace: crisisPlace,
            source: EntrySource(file: file, positions: [:]),
            untranslated: untranslated
        )
    }

    static func guide(_ entries: [Entry], nextEdition: String? = "2027-03-01") -> Guide {
        Guide(
            settings: GuideSettings(
                name: "The Hope Guide",
                place: "Harbourne",
                about: nil,
                publisher: "Harbourne CVS",
                website: "https://guide.example/",
                isSample: false,
                languages: ["en"],
                contact: PublisherContact(email: nil, phone: phone("01632 960 000")),
                edition: Edition(name: "Winter 2026", date: day("2026-12-01"), next: nextEdition.map(day)),
                topics: [
                    Term(id: "crisis", name: "In a crisis", about: nil), Term(id: "arts", name: "Arts", about: nil),
                ],
                areas: [Term(id: "millbrook", name: "Millbrook", about: nil)],
                audiences: [],
                access: [],
                review: .quarterly,
                publishes: [],
                exitTo: nil,
                source: file
            ),
            entries: entries,
            pages: []
        )
    }

    static func presented(_ entry: Entry, today: CalendarDate = today) -> PresentedEntry {
        PresentedGuide(guide([entry]), words: words, today: today).entries[0]
    }

    /// `templates/words/en.yml`.
    static let words: Words = {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = try! String(contentsOf: repository.appending(path: "templates/words/en.yml"), encoding: .utf8)
        var phrases: [String: String] = [:]
        for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            guard let colon = line.firstRange(of: ": ") else { continue }
            let value = line[colon.upperBound...]
            let isQuoted = value.count > 1 && value.hasPrefix("\"") && value.hasSuffix("\"")
            phrases[String(line[..<colon.lowerBound])] = String(isQuoted ? value.dropFirst().dropLast() : value)
        }
        return Words(language: "en", phrases: phrases)
    }()
}
