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
