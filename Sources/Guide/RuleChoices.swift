import Diagnostics

/// What a guide says of single rules: `checks: {reviewed-overdue: error, completeness: off}` in `guide.yml`.
public struct RuleChoices: Sendable, Hashable {
    public enum Choice: String, Sendable, CaseIterable {
        case error, warning, notice, off

        /// `nil` where the rule is to be silent.
        public var severity: Severity? {
            switch self {
            case .error: .error
            case .warning: .warning
            case .notice: .notice
            case .off: nil
            }
        }
    }

    /// One line of it, with its place, so that a rule that is not known can be pointed at.
    public struct Line: Sendable, Hashable {
        public let rule: String
        public let choice: Choice
        public let position: Position

        public init(rule: String, choice: Choice, position: Position) {
            self.rule = rule
            self.choice = choice
            self.position = position
        }
    }

    /// In the order of the file.
    public let lines: [Line]

    public init(_ lines: [Line] = []) { self.lines = lines }
}
