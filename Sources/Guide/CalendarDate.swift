/// A day in the Gregorian calendar, without a time or a time zone.
public struct CalendarDate: Sendable, Hashable, Comparable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// `nil` where there is no such day: 31 February, month 13, a year outside 1900 to 2999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1900...2999).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2026-10-02` and nothing else.
    public init?(iso text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2] else { return nil }
        let numbers = parts.compactMap { part in
            part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
        }
        guard numbers.count == 3 else { return nil }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// `2026-10-02`, for machines.
    public var iso: String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(padded(month))-\(padded(day))"
    }

    public static func < (first: CalendarDate, second: CalendarDate) -> Bool {
        (first.year, first.month, first.day) < (second.year, second.month, second.day)
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        switch month {
        case 2: return isLeapYear ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }
}

extension CalendarDate {
    /// The day a span later. A month later than 31 January is the last day of February.
    public func adding(_ span: TimeSpan) -> CalendarDate { moved(by: span, direction: 1) }

    /// The day a span earlier.
    public func subtracting(_ span: TimeSpan) -> CalendarDate { moved(by: span, direction: -1) }

    /// How many days lie from this day to a later one; negative where it is earlier.
    public func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

    public var weekday: Weekday { Weekday(rawValue: (dayNumber + 2) % 7 + 1) ?? .monday }

    private func moved(by span: TimeSpan, direction: Int) -> CalendarDate {
        switch span.unit {
        case .days: moved(days: direction * span.count)
        case .weeks: moved(days: direction * span.count * 7)
        case .months: moved(months: direction * span.count)
        case .years: moved(months: direction * span.count * 12)
        }
    }

    private func moved(days: Int) -> CalendarDate { Self(dayNumber: dayNumber + days) ?? self }

    private func moved(months: Int) -> CalendarDate {
        let total = year * 12 + (month - 1) + months
        let (newYear, newMonth) = (total / 12, total % 12 + 1)
        let lastDay = Self.days(inMonth: newMonth, of: newYear)
        return CalendarDate(year: newYear, month: newMonth, day: min(day, lastDay)) ?? self
    }

    /// Days since 1 March of the year 0, by the usual count with years that begin in March.
    private var dayNumber: Int {
        let shiftedYear = month > 2 ? year : year - 1
        let shiftedMonth = (month + 9) % 12
        return 365 * shiftedYear + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
            + (153 * shiftedMonth + 2) / 5 + day - 1
    }

    private init?(dayNumber: Int) {
        var year = (10_000 * dayNumber + 14_780) / 3_652_425
        func dayOfYear(_ year: Int) -> Int { dayNumber - (365 * year + year / 4 - year / 100 + year / 400) }
        if dayOfYear(year) < 0 { year -= 1 }
        let shiftedMonth = (100 * dayOfYear(year) + 52) / 3060
        let month = (shiftedMonth + 2) % 12 + 1
        let day = dayOfYear(year) - (shiftedMonth * 306 + 5) / 10 + 1
        self.init(year: year + (shiftedMonth + 2) / 12, month: month, day: day)
    }
}
