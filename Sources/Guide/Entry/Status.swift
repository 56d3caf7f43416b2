/// Whether a service can be used now.
public enum Status: String, Sendable, CaseIterable {
    case open
    case waitingList = "waiting-list"
    case paused
    case closed
}
