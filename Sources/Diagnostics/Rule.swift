/// What a diagnostic's id stands for: a rule with its reason, for `--explain`, the handbook and machine-readable reports.
public struct Rule: Sendable, Hashable {
    /// The stable name in kebab case, such as `reviewed-overdue`.
    public let id: String
    /// How grave a breach is, unless the guide says otherwise.
    public let severity: Severity
    /// What the rule looks for, as one plain sentence.
    public let summary: String
    /// Why it matters to a reader.
    public let why: String
    /// How to put it right.
    public let cure: String
    /// A few lines of a file that break the rule, and the same lines put right.
    public let before: String
    public let after: String

    public init(
        _ id: String,
        _ severity: Severity,
        _ summary: String,
        why: String,
        cure: String,
        before: String,
        after: String
    ) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.why = why
        self.cure = cure
        self.before = before
        self.after = after
    }
}

extension Diagnostic {
    /// A breach of a rule, as grave as the rule says.
    public init(_ rule: Rule, at place: Place?, _ message: String, help: String? = nil) {
        self.init(rule.severity, id: rule.id, at: place, message, help: help)
    }
}
