/// How much a diagnostic matters to the person who publishes.
public enum Severity: Int, Sendable, Comparable, CaseIterable {
    /// Something done on the writer's behalf, or worth knowing. Nothing need change.
    case notice
    /// Something a careful editor would look at. The guide can still go out.
    case warning
    /// A fault. The guide does not go out until it is put right.
    case error

    public static func < (first: Severity, second: Severity) -> Bool { first.rawValue < second.rawValue }

    /// The word that opens a message.
    public var word: String {
        switch self {
        case .notice: "notice"
        case .warning: "warning"
        case .error: "error"
        }
    }
}
