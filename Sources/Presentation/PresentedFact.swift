import Guide

/// One of an entry's facts, under its own name.
public struct PresentedFact: Sendable, Hashable {
    public let heading: EntryField.Heading
    /// The keys that stand under the heading.
    public let keys: [EntryKey]
    /// What the fact is called: "How to join".
    public let label: String
    public let lines: [PresentedText]
    /// Whether its lines are names in a list, so that they can stand in one line.
    public let isList: Bool

    /// Whether it is a way to get in touch, which stands among the entry's contacts too.
    public var isContact: Bool { keys.allSatisfy(\.kind.isContact) }
}

/// Writes an entry's facts: one writer a kind, for all keys of that kind. Whoever adds a key to the table of fields finds it
/// here already.
struct FactWriter {
    let guide: PresentedGuide.Setting
    let entry: Entry
    let standing: EntryStanding
    let contacts: [PresentedContact]
    let times: PresentedTimes

    private var words: Words { guide.words }

    /// In the order in which they are needed: how to reach it, where and when, then what decides whether somebody goes.
    var all: [PresentedFact] {
        EntryField.facts.compactMap { heading, keys in
            let keys = keys.filter { !standing.isOver || $0.kind.isWorthKnowingOfWhatIsOver }
            let written = keys.map { (kind: $0.kind, lines: lines(of: $0)) }.filter { !$0.lines.isEmpty }
            guard !written.isEmpty else { return nil }
            return PresentedFact(
                heading: heading,
                keys: keys,
                label: words[heading.words],
                lines: written.flatMap(\.lines),
                isList: written.allSatisfy(\.kind.isListed)
            )
        }
    }

    private func lines(of key: EntryKey) -> [PresentedText] {
        switch key.kind {
        case .phones, .textNumbers, .textphones, .emails, .websites: contacts.filter { $0.way.key == key }.map(\.line)
        case .addresses: places
        case .terms(.areas) where entry.contacts.whereabouts != .unsaid: []
        case .terms(let taxonomy): guide.terms(of: entry, taxonomy).map(guide.name)
        case .times: times.lines
        case .name, .line, .prose: prose(key)
        case .languages: entry.languages.map { PresentedText(words.phrases["language-\($0)"] ?? $0) }
        case .date: dates(key)
        case .span, .status, .notice, .reviewer, .crisisPlace, .leafletChoice, .easyRead, .otherNames, .formerSlugs,
            .otherEntries, .lastingID,
            .exceptions:
            []
        }
    }

    private func prose(_ key: EntryKey) -> [PresentedText] {
        guard let text = entry.prose[key] else { return [] }
        return [PresentedText([.writing(text)]).untranslated(entry.untranslated.facts.contains(key))]
    }

    var addresses: [PresentedText] { entry.contacts.whereabouts.addresses.map(place) }

    private var places: [PresentedText] {
        entry.contacts.whereabouts == .withheld ? [words.text("address-withheld")] : addresses
    }

    private func place(_ address: PostalAddress) -> PresentedText {
        let place = PresentedText([.postalAddress(address.lines)])
        guard let label = address.label else { return place }
        let writer = ContactWriter(guide: guide, untranslated: entry.untranslated)
        return writer.label(label) + PresentedText(": ") + place
    }

    /// The beginning and the end in one sentence.
    private func dates(_ key: EntryKey) -> [PresentedText] {
        let dates = entry.dates
        switch (key, dates.starts, dates.ends, dates.fundedUntil) {
        case (.starts, let starts?, let ends?, _):
            return [words.text("dates-from-to", ["starts": words.text(starts), "ends": words.text(ends)])]
        case (.starts, let starts?, nil, _): return [words.text("dates-from", ["starts": words.text(starts)])]
        case (.ends, nil, let ends?, _): return [words.text("dates-to", ["ends": words.text(ends)])]
        case (.fundedUntil, _, _, let until?): return [words.text("dates-funded", ["date": words.text(until)])]
        default: return []
        }
    }
}

extension EntryField.Kind {
    /// Where a service was, who ran it and where one can ask in writing. How to ring it, when and for how much would only send
    /// somebody there in vain.
    fileprivate var isWorthKnowingOfWhatIsOver: Bool {
        switch self {
        case .emails, .websites, .addresses, .terms(.areas), .date, .name: true
        case .phones, .textNumbers, .textphones, .terms, .times, .line, .prose, .languages, .span, .status, .notice,
            .reviewer,
            .crisisPlace, .leafletChoice, .easyRead, .otherNames, .formerSlugs, .otherEntries, .lastingID, .exceptions:
            false
        }
    }

    fileprivate var isContact: Bool {
        switch self {
        case .phones, .textNumbers, .textphones, .emails, .websites: true
        case .addresses, .terms, .times, .line, .name, .prose, .languages, .date, .span, .status, .notice, .reviewer,
            .crisisPlace, .leafletChoice, .easyRead, .otherNames, .formerSlugs, .otherEntries, .lastingID, .exceptions:
            false
        }
    }

    fileprivate var isListed: Bool {
        switch self {
        case .terms, .line, .languages: true
        case .phones, .textNumbers, .textphones, .emails, .websites, .addresses, .times, .name, .prose, .date, .span,
            .status,
            .notice, .reviewer, .crisisPlace, .leafletChoice, .easyRead, .otherNames, .formerSlugs, .otherEntries,
            .lastingID, .exceptions:
            false
        }
    }
}

extension PresentedContact.Way {
    /// The key under which somebody wrote it.
    fileprivate var key: EntryKey {
        switch self {
        case .phone: .phone
        case .text: .text
        case .textphone: .textphone
        case .email: .email
        case .website: .website
        }
    }
}
