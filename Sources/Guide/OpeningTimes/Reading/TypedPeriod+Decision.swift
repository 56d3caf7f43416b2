/// Decides which half of the day is meant.
///
/// The rules follow how times are written in listings, and answer with a doubt where two readings are likely:
/// - One end with `am` or `pm` speaks for the other: `2 to 4pm` starts at 2pm, `9am to 5` ends at 5pm. The shorter
///   of the two possible periods is meant.
/// - One end by the 24-hour clock puts the other on it too: `9:00 to 17:00`.
/// - Two bare ends are decided by `BareHours`.
/// - `12am` and `12pm` count as midnight and noon only where the other end leaves no choice.
extension TypedPeriod {
    func decided(in context: PeriodContext) -> Result<DecidedPeriod, OpeningDoubt> {
        decidedFreely(in: context).flatMap { decided in
            if let part = context.partOfDay, !decided.period.fits(part) { return .failure(.unclear) }
            if decided.period.isSurprisinglyLong, !saysNextDay {
                guard decided.period.isNight else { return .failure(.endsBeforeStart(decided.period)) }
                return .success(DecidedPeriod(decided.period, isAssumed: true))
            }
            if saysNextDay, !decided.period.endsOnNextDay { return .failure(.unclear) }
            return .success(decided)
        }
    }

    private func decidedFreely(in context: PeriodContext) -> Result<DecidedPeriod, OpeningDoubt> {
        switch (start, end) {
        case (let start?, nil): start.decidedAsStart(in: context)
        case (nil, let end?): end.decidedAsEnd(in: context)
        case (.bare(let start)?, .bare(let end)?): BareHours(start: start, end: end).decided(in: context)
        case (.bare(let start)?, .twentyFourHour(let end)?): onOneClock(from: start, to: end, earliestHour: 6)
        case (.twentyFourHour(let start)?, .bare(let end)?): onOneClock(from: start, to: end, earliestHour: 0)
        case (.bare(let start)?, let end?): starting(at: start, before: end)
        case (let start?, .bare(let end)?): ending(at: end, after: start)
        case (let start?, let end?): said(from: start, to: end, in: context)
        case (nil, nil): .failure(.unclear)
        }
    }

    /// `9:00 to 17:00`. A bare start before 6 would rather be in the afternoon, and `2 to 16:00` mixes two clocks.
    private func onOneClock(
        from start: ClockTime,
        to end: ClockTime,
        earliestHour: Int
    ) -> Result<DecidedPeriod, OpeningDoubt> {
        guard start < end, start.hour >= earliestHour else { return .failure(.morningOrEvening) }
        return said(from: .twentyFourHour(start), to: .twentyFourHour(end), in: PeriodContext())
    }

    /// `2 to 4pm`, `10 to 12.30pm`, `7 to 9am`, `10 to noon`.
    private func starting(at start: ClockTime, before end: TypedTime) -> Result<DecidedPeriod, OpeningDoubt> {
        let endMinutes = end.time == .midnight ? ClockTime.minutesInDay : end.time.minutes
        let choices = [start.beforeNoon, start.afterNoon]
        guard let chosen = choices.last(where: { $0.minutes < endMinutes }) else {
            return .failure(.morningOrEvening)
        }
        switch end {
        case .twelve where end.time < .noon: return .failure(.noonOrMidnight)
        // "8 to 12pm" is as likely an evening that ends at midnight.
        case .twelve where chosen < .noon && chosen.hour < 9: return .failure(.noonOrMidnight)
        // A start from 8 to 12 may be in the morning: a line that is open "9 to midnight".
        case .said(.midnight) where !(1...7).contains(start.hour): return .failure(.morningOrEvening)
        case _ where chosen.hour < 6 && end.time >= .noon: return .failure(.morningOrEvening)
        default: break
        }
        let otherIsPlausible = chosen >= .noon && (7...11).contains(start.hour)
        return .success(DecidedPeriod(.between(chosen, end.time), isAssumed: otherIsPlausible))
    }

    /// `9am to 5`, `2pm to 4`, `10pm to 6`.
    private func ending(at end: ClockTime, after start: TypedTime) -> Result<DecidedPeriod, OpeningDoubt> {
        if start == .twelve(.midnight) { return .failure(.noonOrMidnight) }
        let choices = [end.beforeNoon, end.afterNoon]
        if let chosen = choices.first(where: { $0 > start.time }) {
            return .success(DecidedPeriod(.between(start.time, chosen), isAssumed: true))
        }
        guard start.time.hour >= 18, start.time != end.afterNoon else { return .failure(.morningOrEvening) }
        return .success(DecidedPeriod(.between(start.time, end.beforeNoon), isAssumed: true))
    }

    /// `10am to 12.30pm`, `14:00 to 16:00`, `10pm to 6am`.
    ///
    /// “Friday midnight to 6am” begins with the Friday, as it is printed. Somebody may mean the night after it, so
    /// that it is certain only on every day, or before other hours of the same day.
    private func said(
        from start: TypedTime,
        to end: TypedTime,
        in context: PeriodContext
    ) -> Result<DecidedPeriod, OpeningDoubt> {
        let isForward = start.time < end.time
        let leavesNoChoice =
            switch (start, end) {
            case (.twelve, .twelve): start.time >= .noon && isForward
            case (.twelve, _): saysNextDay || isForward && (start.time >= .noon) == (end.time >= .noon)
            case (_, .twelve): end.time >= .noon ? isForward : start.time >= .noon
            default: true
            }
        guard leavesNoChoice else { return .failure(.noonOrMidnight) }
        guard start.time != end.time else { return .failure(.unclear) }
        // "02:00 to 04:00" by the 24-hour clock is a slip for the afternoon more often than a night.
        if case .twentyFourHour = start, (1..<6).contains(start.time.hour) { return .failure(.morningOrEvening) }
        let isOfAnyNight = start == .said(.midnight) && !context.isEveryDay && !context.isBeforeOthers
        if isOfAnyNight, context.previousEnd > 0 { return .failure(.unclear) }
        return .success(DecidedPeriod(.between(start.time, end.time), isAssumed: isOfAnyNight))
    }
}

extension ClockTime {
    /// The time that the same hands show in the first half of the day; 12.30 is half past midnight.
    var beforeNoon: ClockTime { ClockTime(onTheClock: minutes % Self.noon.minutes) }

    /// The time that the same hands show in the second half of the day; 12.30 is half past noon.
    var afterNoon: ClockTime { ClockTime(onTheClock: minutes % Self.noon.minutes + Self.noon.minutes) }
}
