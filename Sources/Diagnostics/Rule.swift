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
    /// Whether a breach would put a person in danger or lose a page, so that no guide may make light of it.
    public let protects: Bool

    public init(
        _ id: String,
        _ severity: Severity,
        _ summary: String,
        why: String,
        cure: String,
        before: String,
        after: String,
        protects: Bool = false
    ) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.why = why
        self.cure = cure
        self.before = before
        self.after = after
        self.protects = protects
    }
}
