extension Clause {
    /// The clause's sessions, one for each way in which its days come round; or that it is closed.
    func decided(shared: ClauseModifiers) -> Result<[OpeningReading], OpeningDoubt> {
        let modifiers = modifiers.filled(from: shared)
        return decidedDays(modifiers.frequency).flatMap { days in
            if isClosed { return closure(days, modifiers) }
            return decidedHours(days, season: modifiers.season).map { hours in
                days.days.map { day in
                    let session = OpeningSession(
                        on: day,
                        season: modifiers.season ?? .allYear,
                        hours: hours.hours,
                        isByAppointment: modifiers.isByAppointment
                    )
                    return OpeningReading(.open(session), isAssumed: days.isAssumed || hours.isAssumed)
                }
            }
        }
    }

    /// Only a plain closure is taken: "Sunday closed" and nothing about hours, a season or weeks.
    private func closure(
        _ decided: DecidedDays,
        _ modifiers: ClauseModifiers
    ) -> Result<[OpeningReading], OpeningDoubt> {
        guard hours == nil, partOfDay == nil, modifiers.isEmpty, let days = decided.weekly, days.weekdays != .everyDay
        else { return .failure(.unclear) }
        let closure = Closure.days(days.weekdays, bankHolidays: days.includesBankHolidays)
        return .success([OpeningReading(.closed(closure))])
    }
}

// MARK: Days

extension Clause {
    private func decidedDays(_ frequency: TypedFrequency?) -> Result<DecidedDays, OpeningDoubt> {
        guard let days else {
            // "24 hours" alone is said of lines that never close.
            guard hours == .aroundTheClock else { return .failure(.noDays) }
            return .success(DecidedDays(days: [OpeningDays(.everyDay)], isAssumed: true))
        }
        return days.decided(frequency).flatMap { decided in
            let isPlain = exceptWeekdays.isEmpty && inclusion == nil
            if isPlain { return .success(decided) }
            guard let weekly = decided.weekly, let changed = changed(weekly) else { return .failure(.unclear) }
            return .success(DecidedDays(days: [changed], isAssumed: decided.isAssumed))
        }
    }

    /// The days without those excepted and with those included, each of which must be among them.
    private func changed(_ days: OpeningDays) -> OpeningDays? {
        var includesBankHolidays = days.includesBankHolidays
        var included: Weekdays = []
        if case .days(let weekdays, let bankHolidays)? = inclusion {
            included = weekdays
            includesBankHolidays = includesBankHolidays || bankHolidays
        }
        let isAmongThem = days.weekdays.isSuperset(of: exceptWeekdays) && days.weekdays.isSuperset(of: included)
        let weekdays = days.weekdays.subtracting(exceptWeekdays)
        guard isAmongThem, !weekdays.isEmpty else { return nil }
        return OpeningDays(weekdays, includesBankHolidays: includesBankHolidays)
    }
}

// MARK: Hours

extension Clause {
    private func decidedHours(_ days: DecidedDays, season: Season?) -> Result<DecidedHours, OpeningDoubt> {
        if saysAllDay && hours != .aroundTheClock { return .failure(.unclear) }
        switch hours {
        case .periods(let periods): return decided(periods, days, season)
        case .aroundTheClock, .allDay:
            return partOfDay == nil ? .success(DecidedHours(hours: .aroundTheClock)) : .failure(.unclear)
        case nil: return .success(DecidedHours(hours: partOfDay.map(OpeningHours.partOfDay) ?? .unstated))
        }
    }

    private func decided(
        _ periods: [TypedPeriod],
        _ days: DecidedDays,
        _ season: Season?
    ) -> Result<DecidedHours, OpeningDoubt> {
        let dayCount = days.days.map(\.weekdays.count).reduce(0, +)
        var context = PeriodContext(partOfDay: partOfDay, mayBeBreakfast: dayCount > 2 || season == .termTime)
        context.isEveryDay = days.days.contains { $0.weekdays == .everyDay }
        var decided: [DecidedPeriod] = []
        for typed in periods {
            context.isBeforeOthers = decided.isEmpty && periods.count > 1
            switch typed.decided(in: context) {
            case .failure(let doubt): return .failure(doubt)
            case .success(let period):
                decided.append(period)
                context.previousEnd = period.period.minutes?.upperBound ?? 0
            }
        }
        let sorted = decided.map(\.period).sorted()
        guard zip(sorted, sorted.dropFirst()).allSatisfy({ $0.isOver(before: $1) }) else {
            return .failure(.overlappingHours)
        }
        return .success(DecidedHours(hours: .periods(sorted), isAssumed: decided.contains(where: \.isAssumed)))
    }
}

/// Hours with every half of the day decided.
private struct DecidedHours {
    let hours: OpeningHours
    var isAssumed = false
}
