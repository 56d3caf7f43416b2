import Diagnostics
import Guide

/// Whether a service's website still says what its entry says.
public enum Agreement {
    /// For entries whose website gives the same facts, a sentence with the day, by the entry's slug.
    public static func notes(_ guide: Guide, _ memory: LinkMemory) -> [String: String] {
        var notes: [String: String] = [:]
        for entry in guide.entries { notes[entry.slug] = note(entry, memory) }
        return notes
    }

    /// “The website gives the same number and postcode (seen on 2026-11-07).”
    private static func note(_ entry: Entry, _ memory: LinkMemory) -> String? {
        let wanted = PageFact.all(of: entry)
        var days: [PageFact: CalendarDate] = [:]
        for record in records(of: entry, memory) {
            for (fact, day) in record.seen where wanted.contains(fact) && record.lost[fact] == nil {
                days[fact] = max(day, days[fact] ?? day)
            }
        }
        guard let day = days.values.min() else { return nil }
        let kinds = PageFact.Kind.allCases.filter { kind in days.keys.contains { $0.kind == kind } }.map(\.word)
        return "The website gives the same \(kinds.joinedInWords) (seen on \(day.iso))."
    }

    private static func records(of entry: Entry, _ memory: LinkMemory) -> [LinkRecord] {
        entry.contacts.websites.compactMap { memory[$0.address] }
    }

    // MARK: Prompts for a person

    /// What a person should ask about. Whoever has checked the entry since has asked.
    static func diagnostics(_ guide: Guide, _ memory: LinkMemory) -> [Diagnostic] {
        guide.entries.flatMap { entry in
            records(of: entry, memory).flatMap { record in
                lost(entry, record) + others(entry, record)
            }
        }
    }

    private static func lost(_ entry: Entry, _ record: LinkRecord) -> [Diagnostic] {
        let wanted = PageFact.all(of: entry)
        return record.lost.keys.sorted().compactMap { fact in
            guard wanted.contains(fact), let day = record.lost[fact], entry.review.date < day else { return nil }
            let last = record.seen[fact].map { " It did on \($0.iso)." } ?? ""
            return prompt(
                "The website no longer shows \(shown(fact, entry)).\(last)",
                at: place(of: fact, in: entry)
            )
        }
    }

    private static func others(_ entry: Entry, _ record: LinkRecord) -> [Diagnostic] {
        let names = [entry.prose[.provider], entry.title].compactMap { $0 }
        let first = names.first { record.others[$0].map { entry.review.date < $0.since } ?? false }
        guard let name = first, let other = record.others[name], let position = entry.contacts.phones.first?.position
        else { return [] }
        let number = PhoneNumber(label: nil, typed: other.number, position: position).grouped
        return [
            prompt(
                "The website shows \(number) beside “\(name)” (seen from \(other.since.iso)), and not the number of this entry.",
                at: entry.source.file.place(position)
            )
        ]
    }

    private static func prompt(_ message: String, at place: Place) -> Diagnostic {
        Diagnostic(
            LinkRules.disagrees,
            at: place,
            message,
            help: "Ask the service. Put the entry right; or, if it is right, write today's date behind “reviewed:”."
        )
    }

    /// A fact as the entry's writer typed it.
    private static func shown(_ fact: PageFact, _ entry: Entry) -> String {
        switch fact.kind {
        case .phone: phone(fact, entry)?.grouped ?? fact.value
        case .email: fact.value
        case .postcode: "the postcode \(fact.value.dropLast(3)) \(fact.value.suffix(3))"
        }
    }

    private static func phone(_ fact: PageFact, _ entry: Entry) -> PhoneNumber? {
        (entry.contacts.phones + entry.contacts.textphones).first { PageFact.number(of: $0) == fact.value }
    }

    private static func place(of fact: PageFact, in entry: Entry) -> Place {
        let contacts = entry.contacts
        let position =
            switch fact.kind {
            case .phone: phone(fact, entry)?.position
            case .email: contacts.emails.first { $0.address.lowercased() == fact.value }?.position
            case .postcode: contacts.whereabouts.addresses.first?.position
            }
        return entry.source.file.place(position)
    }
}

extension PageFact.Kind {
    fileprivate var word: String {
        switch self {
        case .phone: "number"
        case .email: "e-mail address"
        case .postcode: "postcode"
        }
    }
}

extension [String] {
    /// “a, b and c”.
    fileprivate var joinedInWords: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " and " + last
    }
}
