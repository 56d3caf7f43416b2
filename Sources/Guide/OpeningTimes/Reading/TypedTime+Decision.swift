/// Decides which half of the day a time is in that stands without its other end.
extension TypedTime {
    /// `from 7pm`, `at 2`. A bare hour is taken as `BareHours` would take it: 6, 7 and 8 could be either.
    func decidedAsStart(in context: PeriodContext) -> Result<DecidedPeriod, OpeningDoubt> {
        // “Friday midnight” is a day early or late for half of its readers.
        if self == .said(.midnight), !context.isEveryDay { return .failure(.unclear) }
        return decided(
            in: context,
            afternoonHours: [12, 1, 2, 3, 4, 5],
            morningHours: [9, 10, 11],
            OpeningPeriod.from
        )
    }

    /// `until 8pm`, `until 5`. A bare hour outside the afternoon could be either.
    func decidedAsEnd(in context: PeriodContext) -> Result<DecidedPeriod, OpeningDoubt> {
        decided(in: context, afternoonHours: [1, 2, 3, 4, 5], morningHours: [], OpeningPeriod.until)
    }

    private func decided(
        in context: PeriodContext,
        afternoonHours: Set<Int>,
        morningHours: Set<Int>,
        _ period: (ClockTime) -> OpeningPeriod
    ) -> Result<DecidedPeriod, OpeningDoubt> {
        switch self {
        case .twelve(let time) where time < .noon: return .failure(.noonOrMidnight)
        case .said(let time), .twelve(let time), .twentyFourHour(let time): return .success(DecidedPeriod(period(time)))
        case .bare(let time):
            switch context.partOfDay {
            case .morning?: return .success(DecidedPeriod(period(time.beforeNoon)))
            case .afternoon?, .evening?: return .success(DecidedPeriod(period(time.afterNoon)))
            case nil where afternoonHours.contains(time.hour):
                return .success(DecidedPeriod(period(time.afterNoon), isAssumed: true))
            case nil where morningHours.contains(time.hour):
                return .success(DecidedPeriod(period(time.beforeNoon), isAssumed: true))
            default: return .failure(.morningOrEvening)
            }
        }
    }
}
