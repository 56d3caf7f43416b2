extension OpeningTimesWriter {
    /// "Monday to Friday", "every second Thursday", "first and third Tuesday of the month".
    func text(_ days: OpeningDays) -> String {
        let plain = text(days.weekdays, andBankHolidays: days.includesBankHolidays)
        switch days.frequency {
        case .weeks(1): return plain
        case .weeks(2) where days.weekdays.count == 1: return words.phrase("times-every-second-day", ["day": plain])
        case .weeks(2): return words.phrase("times-every-second-week", ["days": plain])
        case .weeks(let weeks):
            return words.phrase(words.key("times-every-few-weeks", for: weeks), ["days": plain, "weeks": "\(weeks)"])
        case .monthly(let weeks): return text(days.weekdays.days, in: weeks)
        }
    }

    /// "Monday to Wednesday, Friday and bank holidays".
    func text(_ weekdays: Weekdays, andBankHolidays: Bool) -> String {
        if weekdays == .everyDay { return words[andBankHolidays ? "times-every-day-of-all" : "times-every-day"] }
        var items = weekdays.runs.map(text)
        if andBankHolidays { items.append(words["times-bank-holidays"]) }
        return list(items)
    }

    /// A stretch of three days or more is written by its ends.
    private func text(_ run: [Weekday]) -> String {
        guard run.count > 2, let first = run.first, let last = run.last else { return list(run.map(name)) }
        return words.phrase("times-first-to-last", ["first": name(first), "last": name(last)])
    }

    private func text(_ days: [Weekday], in weeks: [WeekOfMonth]) -> String {
        let weekNames = list(weeks.map { words["times-week-\($0.key)"] })
        let dayNames = days.map { words.phrase("times-weeks-and-day", ["weeks": weekNames, "day": name($0)]) }
        return words.phrase("times-of-the-month", ["days": list(dayNames)])
    }

    private func name(_ day: Weekday) -> String { words["weekday-\(day.rawValue)"] }
}

extension WeekOfMonth {
    fileprivate var key: String { self == .last ? "last" : "\(rawValue)" }
}

extension Weekdays {
    /// The days in stretches that follow one another: Wednesday, and Friday to Monday round the end of the week.
    /// A working week begins on Monday all the same: Monday to Friday and Sunday.
    /// Two days together are stretches of one day each, since nobody writes "Monday to Tuesday".
    fileprivate var runs: [[Weekday]] {
        let beginsOnMonday = isSuperset(of: .mondayToFriday)
        let firstDays = days.filter { !contains($0.previous) || ($0 == .monday && beginsOnMonday) }
        return firstDays.flatMap { first in
            var run = [first]
            while let day = run.last?.next, contains(day), !firstDays.contains(day) { run.append(day) }
            return run.count > 2 ? [run] : run.map { [$0] }
        }
    }
}
