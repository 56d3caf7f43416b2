import Diagnostics

extension Judgement {
    static func unknown(_ id: String, at place: Place) -> Diagnostic {
        Diagnostic(
            ruleUnknown,
            at: place,
            "There is no rule called “\(id)”.",
            help: AllRules.closest(to: id).map { "Did you mean “\($0)”?" }
                ?? "The name of a rule stands in square brackets behind its message."
        )
    }

    static func kept(_ rule: Rule, at place: Place) -> Diagnostic {
        Diagnostic(
            ruleKept,
            at: place,
            "The rule “\(rule.id)” cannot be turned down or off. \(rule.why)",
            help: "Take this line away."
        )
    }

    static func refused(_ rule: Rule, at place: Place) -> Diagnostic {
        Diagnostic(
            allowRefused,
            at: place,
            "There can be no exception to the rule “\(rule.id)”. \(rule.why)",
            help: "Take this exception away. \(rule.cure)"
        )
    }

    static func unused(_ rule: Rule, at place: Place) -> Diagnostic {
        Diagnostic(
            allowUnused,
            at: place,
            "This exception is no longer needed: the entry keeps the rule “\(rule.id)”.",
            help: "Take it away."
        )
    }

    static let rules = [ruleUnknown, ruleKept, allowRefused, allowUnused]

    private static let ruleUnknown = Rule(
        "rule-unknown",
        .error,
        "A rule is named that does not exist.",
        why: "You would believe that a check is on or off, and it is not.",
        cure: "Check the spelling: the name stands in square brackets behind a rule's message.",
        before: "checks: {reviewed-overdu: error}",
        after: "checks: {reviewed-overdue: error}"
    )

    private static let ruleKept = Rule(
        "rule-kept",
        .error,
        "A rule is to be turned down or off that protects people or the whole guide.",
        why: "Its breach would put somebody in danger or lose a page.",
        cure: "Take the line away, and put right what the rule names.",
        before: "checks: {address-taken: off}",
        after: "checks: {reviewed-due: off}"
    )

    private static let allowRefused = Rule(
        "allow-refused",
        .error,
        "An exception is made from a rule that knows none.",
        why: "Its breach would put somebody in danger, lose a page, or leave us with a file that we cannot read.",
        cure: "Take the exception away, and put right what the rule names.",
        before: "allow: [phone-without-number: They have none]",
        after: "email: hello@greenshoots.org.uk"
    )

    private static let allowUnused = Rule(
        "allow-unused",
        .notice,
        "An exception is no longer needed.",
        why: "It would hide the same fault when it comes back.",
        cure: "Take the exception away.",
        before: "reviewed: 2026-10-02\nallow: [reviewed-overdue: The group was away]",
        after: "reviewed: 2026-10-02"
    )
}
