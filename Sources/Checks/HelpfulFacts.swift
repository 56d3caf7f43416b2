import Diagnostics
import Guide

/// Says what would help somebody to decide whether to go: one gentle notice an entry, and one for the guide.
public enum HelpfulFacts: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let gaps = guide.entries.map { (entry: $0, facts: missing(in: $0, guide, context.today)) }
        let open = gaps.filter { !$0.facts.isEmpty }
        guard !open.isEmpty else { return [] }
        return [total(open.map(\.facts), guide)] + open.map { message($0.facts, in: $0.entry) }
    }

    private typealias Absence = EntryField.Absence

    private static let wanted = EntryField.all.filter { $0.absence != nil }

    /// For a telephone line or a website there is no way there; a service that has ended needs nothing more.
    private static func missing(in entry: Entry, _ guide: Guide, _ today: CalendarDate) -> [Absence] {
        guard entry.status != .closed, entry.dates.ends.map({ $0 >= today }) ?? true else { return [] }
        let isPlace = entry.contacts.whereabouts != .unsaid
        if !isPlace, entry.crisisPlace != nil { return [] }
        return wanted.filter { !isSaid($0, in: entry, guide) }.compactMap(\.absence).filter { absence in
            switch absence.scope {
            case .everywhere: true
            case .atPlaces: isPlace
            case .atKnownAddresses: !entry.contacts.whereabouts.addresses.isEmpty
            }
        }
    }

    /// Whether the file has it. Where the guide has no list to choose from, nobody can say it.
    private static func isSaid(_ field: EntryField, in entry: Entry, _ guide: Guide) -> Bool {
        if case .terms(let taxonomy) = field.kind, guide.settings.terms(taxonomy).isEmpty { return true }
        return !entry.texts(of: field.key).isEmpty
    }

    private static func message(_ facts: [Absence], in entry: Entry) -> Diagnostic {
        let examples = facts.map { "“\($0.example)”" }.joined(separator: ", ")
        return Diagnostic(
            entryRule,
            at: entry.source.file.whole,
            "It would help readers of “\(entry.title)” to know \(facts.map(\.question).listed).",
            help: "If you know it, write it in your own words, such as \(examples)."
        )
    }

    private static func total(_ gaps: [[Absence]], _ guide: Guide) -> Diagnostic {
        let counts = wanted.compactMap(\.absence).compactMap { fact -> String? in
            let count = gaps.count { $0.contains(fact) }
            return count == 0 ? nil : "\(fact.question) (\(count))"
        }
        let some =
            gaps.count == 1
            ? "1 entry of \(guide.entries.count) leaves" : "\(gaps.count) entries of \(guide.entries.count) leave"
        return Diagnostic(
            guideRule,
            at: guide.settings.source.whole,
            "\(some) open what decides whether somebody goes: \(counts.joined(separator: ", ")).",
            help: "A notice at each entry says what would help there. When you next ask the service, ask that too."
        )
    }

    private static let entryRule = Rule(
        "helpful-facts-missing",
        .notice,
        "An entry does not say something that decides whether somebody goes.",
        why: "Cost, the way there, the door and the first visit are what people worry about most.",
        cure: "If you know it, write it in your own words. Leave it out if you do not.",
        before: "phone: 01632 960 101",
        after: "phone: 01632 960 101\ncost: Free\njoining: Just turn up"
    )

    private static let guideRule = Rule(
        "helpful-facts-in-guide",
        .notice,
        "How many entries do not say something that decides whether somebody goes.",
        why: "The count shows what to ask services for next.",
        cure: "When you next ask a service whether its facts are right, ask what is missing too.",
        before: "cost: (missing in 12 entries)",
        after: "cost: Free"
    )

    public static let rules = [entryRule, guideRule]
}

extension [String] {
    /// “one, two and three”.
    var listed: String {
        guard count > 1, let last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " and " + last
    }
}
