import Diagnostics

/// Says in full what a rule is for, for `check --explain` and for the handbook of all rules.
public enum RuleExplanation {
    /// A rule for a terminal; `nil` where there is none of that name.
    public static func text(_ id: String) -> String? { AllRules.named(id).map(text) }

    /// The rule that somebody most likely meant.
    public static func closest(to id: String) -> String? { AllRules.closest(to: id) }

    /// `docs/checks.md`, all of it.
    public static var handbook: String {
        let rules = AllRules.all.sorted { $0.id < $1.id }
        return intro
            + Severity.allCases.reversed().map { severity in
                let ofSeverity = rules.filter { $0.severity == severity }
                return "\n## \(heading(severity))\n" + ofSeverity.map { "\n" + markdown($0) }.joined()
            }.joined()
    }

    private static func text(_ rule: Rule) -> String {
        """
        \(rule.id) (\(rule.severity.word))

        \(rule.summary)

        Why: \(rule.why)

        How to put it right: \(rule.cure)

        Before:
        \(indented(rule.before))

        After:
        \(indented(rule.after))

        \(change(rule))

        """
    }

    private static func markdown(_ rule: Rule) -> String {
        """
        ### \(rule.id)

        \(rule.summary)

        \(rule.why) \(rule.cure)\(AllRules.isKept(rule) ? " This rule cannot be turned down or off." : "")

        Before:

        \(indented(rule.before))

        After:

        \(indented(rule.after))

        """
    }

    private static func change(_ rule: Rule) -> String {
        if AllRules.isKept(rule) { return "This rule cannot be turned down or off." }
        return "To turn it off for the whole guide, write in guide.yml: checks: {\(rule.id): off}\n"
            + "To allow it in one entry, write there: allow: [\(rule.id): the reason]"
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
            .joined(separator: "\n")
    }

    private static func heading(_ severity: Severity) -> String {
        switch severity {
        case .error: "What must be put right"
        case .warning: "What you should look at"
        case .notice: "What is worth knowing"
        }
    }

    private static let intro = """
        # The checks

        Every message of `hopeguide check` ends with the name of its rule in square brackets. Here is what each rule looks
        for, why, and how to put it right. `hopeguide check --explain RULE` says the same on the terminal.

        In `content/guide.yml` you can change how grave a rule is, or turn it off: `checks: {reviewed-overdue: error}`. One
        entry may break a rule if it says why: `allow: [reviewed-overdue: The group is away until January]`. Rules that
        protect people, and those without which we could not read a file, stay as they are; they say so.

        (This page is made from the program: change the rules in Sources, then run `make docs`.)

        """
}
