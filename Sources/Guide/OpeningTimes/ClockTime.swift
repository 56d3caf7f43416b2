/// A time of day, to the minute.
public struct ClockTime: Sendable, Hashable, Comparable {
    /// From midnight: 0 to 1439.
    public let minutes: Int

    public static let midnight = ClockTime(onTheClock: 0)
    public static let noon = ClockTime(onTheClock: 12 * 60)

    /// `nil` where no clock shows it.
    public init?(hour: Int, minute: Int) {
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        minutes = hour * 60 + minute
    }

    /// Any number of minutes, as a clock would show them: 1500 is 1am.
    init(onTheClock minutes: Int) { self.minutes = minutes % Self.minutesInDay }

    static let minutesInDay = 24 * 60

    /// From 0 to 23.
    public var hour: Int { minutes / 60 }
    /// From 0 to 59.
    public var minute: Int { minutes % 60 }

    public static func < (first: ClockTime, second: ClockTime) -> Bool { first.minutes < second.minutes }
}
