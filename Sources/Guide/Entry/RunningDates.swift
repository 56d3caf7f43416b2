/// When a service begins, ends, or runs out of money.
public struct RunningDates: Sendable, Hashable {
    public let starts: CalendarDate?
    public let ends: CalendarDate?
    public let fundedUntil: CalendarDate?

    public init(starts: CalendarDate?, ends: CalendarDate?, fundedUntil: CalendarDate?) {
        self.starts = starts
        self.ends = ends
        self.fundedUntil = fundedUntil
    }
}
