/// The bank holidays that the law fixes (Banking and Financial Dealings Act 1971, schedule 1, and the days that are
/// proclaimed each year; gov.uk/bank-holidays).
public enum BankHolidayDates {
    /// Those of England and Wales, of Scotland and of Northern Ireland together, in order. A guide does not say in which
    /// nation it is, and a diary that leaves out a session does less harm than one that sends somebody to a closed door.
    public static func inAnyNation(_ year: Int) -> [CalendarDate] { nearYears[year] ?? workedOut(year) }

    /// The years that guides speak of, worked out once.
    private static let nearYears = Dictionary(uniqueKeysWithValues: (2020...2040).map { ($0, workedOut($0)) })

    private static func workedOut(_ year: Int) -> [CalendarDate] {
        let aroundEaster = easterSunday(year).map { easter in
            [easter.subtracting(TimeSpan(2, .days)), easter.adding(TimeSpan(1, .days))]
        }
        let mondays = [firstMonday(5, year), lastMonday(5, year), firstMonday(8, year), lastMonday(8, year)]
        let days = (aroundEaster ?? []) + mondays.compactMap { $0 } + fixed(year)
        return Set(days).sorted()
    }

    /// New Year, St Patrick, the Boyne, St Andrew, Christmas, each with the days that stand in for it where it falls on a
    /// weekend.
    private static func fixed(_ year: Int) -> [CalendarDate] {
        let runs = [(1, 1, 2), (3, 17, 1), (7, 12, 1), (11, 30, 1), (12, 25, 2)]
        return runs.flatMap { month, day, length -> [CalendarDate] in
            guard let first = CalendarDate(year: year, month: month, day: day) else { return [] }
            let days = (0..<length).map { first.adding(TimeSpan($0, .days)) }
            let weekendDays = days.count { Weekdays.weekend.contains($0.weekday) }
            let next = days.last.map(workingDays(after:)) ?? []
            return days + next.prefix(weekendDays)
        }
    }

    /// The two working days after a day.
    private static func workingDays(after day: CalendarDate) -> [CalendarDate] {
        Array(
            (1...4).map { day.adding(TimeSpan($0, .days)) }.filter { !Weekdays.weekend.contains($0.weekday) }.prefix(2)
        )
    }

    private static func firstMonday(_ month: Int, _ year: Int) -> CalendarDate? {
        monday(in: 1...7, month, year)
    }

    private static func lastMonday(_ month: Int, _ year: Int) -> CalendarDate? { monday(in: 25...31, month, year) }

    private static func monday(in days: ClosedRange<Int>, _ month: Int, _ year: Int) -> CalendarDate? {
        days.compactMap { CalendarDate(year: year, month: month, day: $0) }.first { $0.weekday == .monday }
    }

    /// The Gregorian rule (Meeus, Astronomical Algorithms, chapter 8).
    private static func easterSunday(_ year: Int) -> CalendarDate? {
        let (golden, century, inCentury) = (year % 19, year / 100, year % 100)
        let correction = century - century / 4 - (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7
        let shift = (golden + 11 * epact + 22 * weekday) / 451
        let number = epact + weekday - 7 * shift + 114
        return CalendarDate(year: year, month: number / 31, day: number % 31 + 1)
    }
}
