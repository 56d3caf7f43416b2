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

    private typealias Question = EntryField.Question

    /// The fields whose absence is worth a remark.
    private static let wanted = EntryField.all.filter { $0.question?.example != nil }

    /// A service that has ended needs nothing more. Where the guide has no list to choose from, nobody can answer.
    private static func missing(in entry: Entry, _ guide: Guide, _ today: CalendarDate) -> [Question] {
        guard entry.status != .closed, entry.dates.ends.map({ $0 >= today }) ?? true else { return [] }
        return wanted.filter { field in
            if case .terms(let taxonomy) = field.kind, guide.settings.terms(taxonomy).isEmpty { return false }
            return entry.texts(of: field.key).isEmpty
        }.compactMap(\.question).filter(entry.isAsked)
    }

    private static func message(_ facts: [Question], in entry: Entry) -> Diagnostic {
        let examples = facts.compactMap(\.example).map { "“\($0)”" }.joined(separator: ", ")
        return Diagnostic(
            entryRule,
            at: entry.source.file.whole,
            "It would help readers of “\(entry.title)” to know \(facts.map(\.words).listed).",
            help: "If you know it, write it in your own words, such as \(examples)."
        )
    }

    private static func total(_ gaps: [[Question]], _ guide: Guide) -> Diagnostic {
        let counts = wanted.compactMap(\.question).compactMap { fact -> String? in
            let count = gaps.count { $0.contains(fact) }
            return count == 0 ? nil : "\(fact.words) (\(count))"
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
