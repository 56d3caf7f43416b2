import Diagnostics

/// A rule that an entry may break, and why: `allow: [reviewed-overdue: The group is away until January]`.
public struct RuleException: Sendable, Hashable {
    public let rule: String
    public let reason: String
    public let position: Position

    public init(rule: String, reason: String, position: Position) {
        self.rule = rule
        self.reason = reason
        self.position = position
    }
}
