/// What one clause of a phrase means.
public struct OpeningReading: Sendable, Hashable {
    public let rule: OpeningRule
    /// Whether a part of it was not said outright and was taken as a person would take it: `9 to 5`.
    public let isAssumed: Bool

    public init(_ rule: OpeningRule, isAssumed: Bool = false) {
        self.rule = rule
        self.isAssumed = isAssumed
    }
}
