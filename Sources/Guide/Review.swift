/// That somebody checked an entry's facts on a day.
public struct Review: Sendable, Hashable {
    public let date: CalendarDate
    /// A group or a role that checked it. Published only where the guide says so.
    public let by: String?
    /// Who at the service confirmed it. Published only where the guide says so.
    public let confirmedWith: String?
    /// How often this entry is checked, where it differs from the guide's own habit.
    public let every: TimeSpan?

    public init(date: CalendarDate, by: String?, confirmedWith: String?, every: TimeSpan?) {
        self.date = date
        self.by = by
        self.confirmedWith = confirmedWith
        self.every = every
    }
}

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

/// How well the last review still holds on a given day.
public enum ReviewState: String, Sendable, CaseIterable {
    case fresh
    /// To be checked again soon, or today.
    case due
    /// The day of the next review has passed.
    case overdue
    /// So long overdue that a reader should ring first.
    case lapsed
}

extension ReviewPolicy {
    /// The day by which an entry should be checked again.
    public func nextReview(of entry: Entry) -> CalendarDate {
        let habit = entry.crisisPlace == nil ? every : crisis
        return entry.review.date.adding(entry.review.every ?? habit)
    }

    /// The last day on which an overdue entry has not lapsed yet.
    public func lapseDay(of entry: Entry) -> CalendarDate { nextReview(of: entry).adding(lapsed) }

    public func state(of entry: Entry, on today: CalendarDate) -> ReviewState {
        let next = nextReview(of: entry)
        if today > next.adding(lapsed) { return .lapsed }
        if today > next { return .overdue }
        return today >= next.subtracting(due) ? .due : .fresh
    }

    /// Whether no printed piece carries an entry because nobody has checked it. The crisis box is never emptied so: it is
    /// checked each month, and would be the first to go.
    public func leavesOutOfPrint(_ entry: Entry, on today: CalendarDate) -> Bool {
        whenLapsed == .leaveOutOfPrint && entry.crisisPlace == nil && state(of: entry, on: today) == .lapsed
    }
}
