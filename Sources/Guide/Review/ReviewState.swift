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
