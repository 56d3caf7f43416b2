/// How often a guide checks its facts, and what becomes of an entry that nobody has checked.
public struct ReviewPolicy: Sendable, Hashable {
    public enum WhenLapsed: String, Sendable, CaseIterable {
        /// Its page says so.
        case mark
        /// Its page says so and no printed piece carries it.
        case leaveOutOfPrint = "leave out of print"
        /// The guide does not go out.
        case stop
    }

    /// From one review to the next.
    public let every: TimeSpan
    /// The same for entries in the crisis box.
    public let crisis: TimeSpan
    /// How long before the next review an entry counts as due.
    public let due: TimeSpan
    /// How long after the next review an overdue entry counts as lapsed.
    public let lapsed: TimeSpan
    public let whenLapsed: WhenLapsed

    public init(every: TimeSpan, crisis: TimeSpan, due: TimeSpan, lapsed: TimeSpan, whenLapsed: WhenLapsed) {
        self.every = every
        self.crisis = crisis
        self.due = due
        self.lapsed = lapsed
        self.whenLapsed = whenLapsed
    }

    /// A quarterly guide's habit, for a guide that says nothing.
    public static let quarterly = ReviewPolicy(
        every: TimeSpan(3, .months),
        crisis: TimeSpan(1, .months),
        due: TimeSpan(14, .days),
        lapsed: TimeSpan(3, .months),
        whenLapsed: .mark
    )
}
