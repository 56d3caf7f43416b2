import Guide

/// Something that comes round at one time of day within some dates.
///
/// Only patterns that every calendar program takes: Outlook passes over appointments whose rule names several weeks of the
/// month, a fifth week, or months (MS-OXCICAL, 2.1.3.2.2), so each week of the month is an event of its own, a fifth week
/// is an event each time, and a part of the year is a stretch of dates.
struct RecurringEvent: Hashable {
    enum Pattern: Hashable {
        /// Every so many weeks, counted from the week of a day.
        case weeks(Int, from: CalendarDate?)
        case month(WeekOfMonth)
        case once(CalendarDate)
    }

    let weekdays: Weekdays
    let pattern: Pattern
    let dates: ClosedRange<CalendarDate>
    /// In minutes from midnight.
    let start: Int
    /// The same, past 1440 on the next day; `nil` where nobody says until when.
    let end: Int?
    let isOffOnBankHolidays: Bool
}

extension RecurringEvent {
    /// All that a service's times say for certain, in the order of the times.
    ///
    /// Left out, since nobody could tell the days or the hours: every second week of what has no first day, school terms and
    /// holidays, mornings, and hours without a beginning. Left out too: what must be booked, what never closes, and opening
    /// hours, which nobody goes to from beginning to end.
    /// - Parameter starts: the day on which it is on for the first time, where that is known.
    static func events(
        of times: OpeningTimes,
        in dates: ClosedRange<CalendarDate>,
        starting starts: CalendarDate?
    ) -> [RecurringEvent] {
        guard !times.rules.contains(.byAppointment), let closures = Closures(times.rules) else { return [] }
        return times.sessions.flatMap { events(of: $0, closures, dates, starts) }
    }

    private static func events(
        of session: OpeningSession,
        _ closures: Closures,
        _ dates: ClosedRange<CalendarDate>,
        _ starts: CalendarDate?
    ) -> [RecurringEvent] {
        guard !session.isByAppointment, case .periods(let periods) = session.hours else { return [] }
        let weekdays = session.days.weekdays.subtracting(closures.weekdays)
        guard !weekdays.isEmpty, let open = session.season.knownMonths else { return [] }
        let months = Set(open).subtracting(closures.months)
        return periods.flatMap { period -> [RecurringEvent] in
            guard let start = period.start?.minutes, !isOpeningHours(period, weekdays) else { return [] }
            return dates.stretches(in: months).flatMap { stretch in
                patterns(of: session.days.frequency, weekdays, in: stretch, starting: starts).map { days, pattern in
                    RecurringEvent(
                        weekdays: days,
                        pattern: pattern,
                        dates: stretch,
                        start: start,
                        end: period.minutes?.upperBound,
                        isOffOnBankHolidays: closures.includeBankHolidays
                    )
                }
            }
        }
    }

    /// More than four hours on most days is when a door is open or a telephone is answered, and no appointment.
    static func isOpeningHours(_ period: OpeningPeriod, _ weekdays: Weekdays) -> Bool {
        weekdays.count >= 4 && (period.minutes?.count ?? 0) > 4 * 60
    }

    private static func patterns(
        of frequency: Frequency,
        _ weekdays: Weekdays,
        in dates: ClosedRange<CalendarDate>,
        starting starts: CalendarDate?
    ) -> [(Weekdays, Pattern)] {
        switch frequency {
        case .weeks(1): return [(weekdays, .weeks(1, from: nil))]
        case .weeks(let weeks):
            // The first week is certain where it begins on one of its own days.
            guard let starts, weekdays.contains(starts.weekday) else { return [] }
            return [(weekdays, .weeks(weeks, from: starts))]
        case .monthly(let weeks):
            return weeks.flatMap { week in
                weekdays.days.flatMap { day -> [(Weekdays, Pattern)] in
                    guard week == .fifth else { return [(Weekdays(day), .month(week))] }
                    return dates.days.filter { $0.weekday == day && $0.isInWeek(.fifth) }
                        .map { (Weekdays(day), .once($0)) }
                }
            }
        }
    }
}

extension RecurringEvent {
    /// As RFC 5545, 3.3.10 has it: `FREQ=MONTHLY;BYDAY=1SA`; `nil` for what happens once.
    var rule: String? {
        let days = weekdays.days.map(\.code).joined(separator: ",")
        switch pattern {
        case .weeks(1, _): return "FREQ=WEEKLY;BYDAY=\(days)"
        // Weeks are counted from Monday, as its writers do.
        case .weeks(let weeks, _): return "FREQ=WEEKLY;INTERVAL=\(weeks);BYDAY=\(days);WKST=MO"
        case .month(let week): return "FREQ=MONTHLY;BYDAY=\(week.rawValue)\(days)"
        case .once: return nil
        }
    }

    /// The first day on which it is really on; `nil` where there is none. Some calendars show the first day even where it
    /// is excluded.
    var firstDay: CalendarDate? { dates.days.first { isOn($0) && !isClosed($0) } }

    /// The days after a first one on which the rule has it and the service is closed.
    func excludedDays(after first: CalendarDate) -> [CalendarDate] {
        guard isOffOnBankHolidays, rule != nil else { return [] }
        return (dates.lowerBound.year...dates.upperBound.year).flatMap(BankHolidayDates.inAnyNation)
            .filter { $0 > first && dates.contains($0) && isOn($0) }
    }

    private func isClosed(_ day: CalendarDate) -> Bool {
        isOffOnBankHolidays && BankHolidayDates.inAnyNation(day.year).contains(day)
    }

    private func isOn(_ day: CalendarDate) -> Bool {
        guard weekdays.contains(day.weekday) else { return false }
        switch pattern {
        case .weeks(_, nil): return true
        case .weeks(let weeks, let first?):
            let monday = first.subtracting(TimeSpan(first.weekday.rawValue - 1, .days))
            return day >= first && (monday.days(to: day) / 7).isMultiple(of: weeks)
        case .month(let week): return day.isInWeek(week)
        case .once(let only): return day == only
        }
    }
}

extension ClosedRange<CalendarDate> {
    /// Every day, in order. Ranges here are no longer than a year.
    fileprivate var days: LazyMapSequence<ClosedRange<Int>, CalendarDate> {
        (0...lowerBound.days(to: upperBound)).lazy.map { lowerBound.adding(TimeSpan($0, .days)) }
    }

    /// The parts of it that lie in some months, each as long as it can be.
    fileprivate func stretches(in months: Set<Month>) -> [ClosedRange<CalendarDate>] {
        guard months.count < Month.allCases.count else { return [self] }
        let open = Set(months.map(\.rawValue))
        var stretches: [ClosedRange<CalendarDate>] = []
        for day in days where open.contains(day.month) {
            if let last = stretches.last, last.upperBound.days(to: day) == 1 {
                stretches[stretches.count - 1] = last.lowerBound...day
            } else {
                stretches.append(day...day)
            }
        }
        return stretches
    }
}

/// On what a service says that it is closed.
private struct Closures {
    var weekdays: Weekdays = []
    var months: Set<Month> = []
    var includeBankHolidays = false

    /// `nil` where nobody could tell the days: it closes with the schools.
    init?(_ rules: [OpeningRule]) {
        includeBankHolidays = rules.contains { rule in
            // Other hours on bank holidays: those of the week do not hold then.
            if case .open(let session) = rule {
                session.days.weekdays.isEmpty && session.days.includesBankHolidays
            } else {
                false
            }
        }
        for case .closed(let closure) in rules {
            switch closure {
            case .days(let days, let bankHolidays):
                weekdays.formUnion(days)
                includeBankHolidays = includeBankHolidays || bankHolidays
            case .season(let season):
                guard let closed = season.knownMonths else { return nil }
                months.formUnion(closed)
            }
        }
    }
}

extension Season {
    /// `nil` where each county has its own dates.
    fileprivate var knownMonths: [Month]? {
        switch self {
        case .allYear: Month.allCases
        case .termTime, .schoolHolidays: nil
        case .months(let first, let last):
            Month.allCases.filter { month in
                first.rawValue <= last.rawValue
                    ? (first.rawValue...last.rawValue).contains(month.rawValue)
                    : month.rawValue >= first.rawValue || month.rawValue <= last.rawValue
            }
        }
    }
}

extension Weekday {
    /// `TU`.
    fileprivate var code: String { ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][rawValue - 1] }
}

extension CalendarDate {
    fileprivate func isInWeek(_ week: WeekOfMonth) -> Bool {
        week == .last ? adding(TimeSpan(7, .days)).month != month : (day - 1) / 7 + 1 == week.rawValue
    }
}
