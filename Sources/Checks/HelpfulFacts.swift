import Diagnostics
import Guide

/// Says what would help somebody to decide whether to go: one gentle notice an entry, and one for the guide.
public enum HelpfulFacts: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let gaps = guide.entries.map { entry in
            (entry: entry, facts: Fact.allCases.filter { $0.isMissing(in: entry, guide, context.today) })
        }
        let open = gaps.filter { !$0.facts.isEmpty }
        guard !open.isEmpty else { return [] }
        return [total(open.map(\.facts), guide)] + open.map { message($0.facts, in: $0.entry) }
    }

    /// The things that decide whether somebody goes.
    private enum Fact: CaseIterable {
        case cost, joining, firstVisit, gettingThere, access

        /// For a telephone line or a website there is no way there; a service that has ended needs nothing more.
        func isMissing(in entry: Entry, _ guide: Guide, _ today: CalendarDate) -> Bool {
            guard entry.status != .closed, entry.dates.ends.map({ $0 >= today }) ?? true else { return false }
            let isPlace = entry.contacts.whereabouts != .unsaid
            if !isPlace, entry.crisisPlace != nil { return false }
            switch self {
            case .cost: return entry.practical.cost == nil
            case .joining: return entry.practical.joining == nil
            case .firstVisit: return isPlace && entry.practical.firstVisit == nil
            case .gettingThere:
                return !entry.contacts.whereabouts.addresses.isEmpty && entry.practical.gettingThere == nil
            case .access: return isPlace && entry.practical.access.isEmpty && !guide.settings.access.isEmpty
            }
        }

        var question: String {
            switch self {
            case .cost: "what it costs"
            case .joining: "how to join"
            case .firstVisit: "what happens on a first visit"
            case .gettingThere: "how to get there"
            case .access: "who can get in and get about"
            }
        }

        var example: String {
            switch self {
            case .cost: "cost: Free"
            case .joining: "joining: Just turn up"
            case .firstVisit: "first-visit: Somebody meets you at the door"
            case .gettingThere: "getting-there: Bus 39 stops outside"
            case .access: "access: [step-free]"
            }
        }
    }

    private static func message(_ facts: [Fact], in entry: Entry) -> Diagnostic {
        let examples = facts.map { "“\($0.example)”" }.joined(separator: ", ")
        return Diagnostic(
            entryRule,
            at: entry.source.file.whole,
            "It would help readers of “\(entry.title)” to know \(facts.map(\.question).listed).",
            help: "If you know it, write it in your own words, such as \(examples)."
        )
    }

    private static func total(_ gaps: [[Fact]], _ guide: Guide) -> Diagnostic {
        let counts = Fact.allCases.compactMap { fact -> String? in
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
