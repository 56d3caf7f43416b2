/// On which days something is open, and how often.
public struct OpeningDays: Sendable, Hashable {
    /// Empty only where it is open on bank holidays alone.
    public let weekdays: Weekdays
    /// Whether bank holidays are named among the days.
    public let includesBankHolidays: Bool
    public let frequency: Frequency

    public init(_ weekdays: Weekdays, includesBankHolidays: Bool = false, frequency: Frequency = .everyWeek) {
        self.weekdays = weekdays
        self.includesBankHolidays = includesBankHolidays
        self.frequency = frequency
    }
}

/// How often a day comes round, in the terms of a calendar's recurrence rule (RFC 5545, `FREQ` and `INTERVAL`).
public enum Frequency: Sendable, Hashable {
    /// Every so many weeks, 1 being every week. The phrase does not say which week it began with.
    case weeks(Int)
    /// In these weeks of the month, in order: `[.first, .third]` with Tuesday is the first and the third Tuesday.
    case monthly([WeekOfMonth])

    public static let everyWeek = Frequency.weeks(1)
    public static let everySecondWeek = Frequency.weeks(2)
}

/// Which Tuesday of the month: the number that goes before the day in RFC 5545's `BYDAY`, where -1 is the last.
public enum WeekOfMonth: Int, Sendable, CaseIterable, Comparable {
    case first = 1
    case second, third, fourth, fifth
    case last = -1

    public static func < (first: WeekOfMonth, second: WeekOfMonth) -> Bool { first.place < second.place }

    private var place: Int { self == .last ? 6 : rawValue }
}
