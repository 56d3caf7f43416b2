import Diagnostics
import Guide

/// Reads what a guide and its entries say of single rules. Whether there is such a rule is not known here.
enum RuleReader {
    /// `checks: {reviewed-overdue: error, completeness: off}` in `guide.yml`.
    static func choices(_ facts: inout FactReader) -> RuleChoices {
        let example = "checks: {reviewed-overdue: error, reviewed-due: off}"
        guard let value = facts.value("checks") else { return RuleChoices() }
        guard case .named(let lines, _) = value else {
            facts.noteWrongKind("checks", value, wanted: "the names of rules, each with a word", example: example)
            return RuleChoices()
        }
        var inner = facts.inside("checks", lines)
        let choices = lines.compactMap { line in
            inner.choice(line.name.text).map { choice in
                RuleChoices.Line(rule: line.name.text, choice: choice, position: line.name.position)
            }
        }
        for diagnostic in inner.diagnostics { facts.note(diagnostic) }
        return RuleChoices(choices)
    }

    /// `allow: [reviewed-overdue: The group is away until January]` in an entry, as a list or with names below it.
    static func exceptions(_ facts: inout FactReader) -> [RuleException] {
        guard let value = facts.value("allow") else { return [] }
        let items: [FactValue] = if case .list(let items, _) = value { items } else { [value] }
        return items.flatMap { exceptions(of: $0, &facts) }
    }

    private static func exceptions(of value: FactValue, _ facts: inout FactReader) -> [RuleException] {
        switch value {
        case .named(let lines, _): return exceptions(lines, &facts)
        case .text(let text):
            let parts = text.text.joinedLines.split(separator: ": ", maxSplits: 1).map(\.trimmed)
            if parts.count == 2 { return [RuleException(rule: parts[0], reason: parts[1], position: text.position)] }
        case .list, .empty: break
        }
        noteWithoutReason(value.words ?? "reviewed-overdue", at: value.position, &facts)
        return []
    }

    private static func exceptions(_ lines: [NamedFact], _ facts: inout FactReader) -> [RuleException] {
        lines.compactMap { line in
            guard case .text(let reason) = line.value else {
                noteWithoutReason(line.name.text, at: line.name.position, &facts)
                return nil
            }
            return RuleException(
                rule: line.name.text,
                reason: reason.text.joinedLines,
                position: line.name.position
            )
        }
    }

    private static func noteWithoutReason(_ rule: String, at position: Position, _ facts: inout FactReader) {
        facts.note(
            ContentRules.allowWithoutReason,
            at: position,
            "This exception does not say why it is made.",
            help: "Write the reason after it: allow: [\(rule): We asked, and it is right as it stands]"
        )
    }
}
