import Guide

/// Something that comes round at one time of day, with the rule by which it does.
struct RecurringEvent: Hashable {
    let weekdays: Weekdays
    /// In which weeks of the month; empty for every week.
    let weeks: [WeekOfMonth]
    /// In which months; empty for all the year.
    let months: [Month]
    /// In minutes from midnight.
    let start: Int
    /// The same, past 1440 on the next day; `nil` where nobody says until when.
    let end: Int?
    let isOffOnBankHolidays: Bool
}

extension RecurringEvent {
    /// All that a service's times say for certain, in the order of the times.
    ///
    /// Left out, since nobody could tell the days or the hours: every second week, school terms and holidays, mornings, and
    /// hours without a beginning. Left out too: what must be booked, and what never closes.
    static func events(of times: OpeningTimes) -> [RecurringEvent] {
        guard !times.rules.contains(.byAppointment), let closures = Closures(times.rules) else { return [] }
        return times.sessions.flatMap { events(of: $0, closures) }
    }

    private static func events(of session: OpeningSession, _ closures: Closures) -> [RecurringEvent] {
        guard !session.isByAppointment, case .periods(let periods) = session.hours else { return [] }
        let weekdays = session.days.weekdays.subtracting(closures.weekdays)
        guard !weekdays.isEmpty, let weeks = session.days.frequency.knownWeeks else { return [] }
        guard let open = session.season.knownMonths else { return [] }
        let months = open.filter { !closures.months.contains($0) }
        guard !months.isEmpty else { return [] }
        return periods.compactMap { period in
            guard let start = period.start?.minutes else { return nil }
            return RecurringEvent(
                weekdays: weekdays,
                weeks: weeks,
                months: months.count == Month.allCases.count ? [] : months,
                start: start,
                end: period.minutes?.upperBound,
                isOffOnBankHolidays: closures.includeBankHolidays
            )
        }
    }
}

extension RecurringEvent {
    /// As RFC 5545, 3.3.10 has it: `FREQ=MONTHLY;BYDAY=1SA`.
    var rule: String {
        let days = weekdays.days.map(\.code)
        let byMonth = months.isEmpty ? "" : ";BYMONTH=" + months.map { "\($0.rawValue)" }.joined(separator: ",")
        guard !weeks.isEmpty else { return "FREQ=WEEKLY;BYDAY=\(days.joined(separator: ","))\(byMonth)" }
        let numbered = weeks.flatMap { week in days.map { "\(week.rawValue)\($0)" } }
        return "FREQ=MONTHLY;BYDAY=\(numbered.joined(separator: ","))\(byMonth)"
    }

    /// The first day on which it is really on; `nil` where there is none. Some calendars show the first day even where it
    /// is excluded.
    func firstDay(in dates: ClosedRange<CalendarDate>) -> CalendarDate? {
        let excluded = excludedDays(in: dates)
        var day = dates.lowerBound
        while day <= dates.upperBound {
            if isOn(day), !excluded.contains(day) { return day }
            day = day.adding(TimeSpan(1, .days))
        }
        return nil
    }

    /// The days on which the rule has it and the service is closed.
    func excludedDays(in dates: ClosedRange<CalendarDate>) -> [CalendarDate] {
        guard isOffOnBankHolidays else { return [] }
        return (dates.lowerBound.year...dates.upperBound.year).flatMap(BankHolidays.inAnyNation)
            .filter { dates.contains($0) && isOn($0) }
    }

    private func isOn(_ day: CalendarDate) -> Bool {
        weekdays.contains(day.weekday) && (months.isEmpty || months.contains { $0.rawValue == day.month })
            && (weeks.isEmpty || weeks.contains(where: day.isInWeek))
    }
}

/// On what a service says that it is closed.
private struct Closures {
    var weekdays: Weekdays = []
    var months: Set<Month> = []
    var includeBankHolidays = false

    /// `nil` where nobody could tell the days: it closes with the schools.
    init?(_ rules: [OpeningRule]) {
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

extension Frequency {
    /// Empty for every week; `nil` where nobody said with which week it began.
    fileprivate var knownWeeks: [WeekOfMonth]? {
        switch self {
        case .weeks(1): []
        case .weeks: nil
        case .monthly(let weeks): weeks
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
