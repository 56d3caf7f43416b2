/// Two times that name no half of the day, such as `9 to 5`.
///
/// What a person takes them for, by the hour of the start (a group meets in the afternoon, an office opens in the
/// morning, and hardly anything begins before 6am):
///
/// - 9, 10, 11: the morning. `9 to 5`, `10 to 12`, `11 to 1`.
/// - 12, 1 to 5: noon or the afternoon, for up to eight hours. `2 to 4`, `12 to 2`, `5 to 9`.
/// - 6, 7: the evening, for up to three hours and until 10pm at the latest, on one or two days a week. `7 to 9`.
///   The morning of a working day that ends between 3pm and 6pm. `7 to 5`.
/// - 8: the morning, where it ends in the afternoon or exactly twelve hours on. `8 to 6`, `8 to 8`.
/// - From 6 to 8, after a period that has used up the morning: the evening. `10 to 12 and 7 to 9`.
///
/// Everything else could be either half, and a wrong time does harm: `8 to 10`, `7 to 11`, or `7.30 to 8.45` on
/// weekdays, which may be a breakfast club. Those stay unread.
struct BareHours {
    let start: ClockTime
    let end: ClockTime

    func decided(in context: PeriodContext) -> Result<DecidedPeriod, OpeningDoubt> {
        let period = context.partOfDay.map(period(in:)) ?? period(in: context)
        guard let period else { return .failure(.morningOrEvening) }
        guard (period.start?.minutes ?? 0) >= context.previousEnd else { return .failure(.overlappingHours) }
        return .success(DecidedPeriod(period, isAssumed: context.partOfDay == nil))
    }

    private func period(in context: PeriodContext) -> OpeningPeriod? {
        let morningIsOver = start.beforeNoon.minutes < context.previousEnd
        return switch start.hour {
        case 9...11: fromMorning(latestEnd: 24)
        case 12, 1...5: fromAfternoon(longest: 8, latestEnd: 24)
        case 6...8 where morningIsOver: fromAfternoon(longest: 4, latestEnd: 23)
        case 6, 7: context.mayBeBreakfast ? workingDay : workingDay ?? fromAfternoon(longest: 3, latestEnd: 22)
        default: fromEight
        }
    }

    private func period(in part: PartOfDay) -> OpeningPeriod? {
        switch part {
        case .morning: fromMorning(latestEnd: 13)
        case .afternoon: fromAfternoon(longest: 7, latestEnd: 19)
        case .evening where end.hour == 12 && end.minute == 0: .between(start.afterNoon, .midnight)
        case .evening: fromAfternoon(longest: 8, latestEnd: 24)
        case .night: .between(start.afterNoon, end.afterNoon > start.afterNoon ? end.afterNoon : end.beforeNoon)
        }
    }

    private func fromMorning(latestEnd: Int) -> OpeningPeriod? {
        let opens = start.beforeNoon
        guard let closes = [end.beforeNoon, end.afterNoon].first(where: { $0 > opens }) else { return nil }
        return closes.minutes <= latestEnd * 60 ? .between(opens, closes) : nil
    }

    /// Lengths and ends in hours.
    private func fromAfternoon(longest: Int, latestEnd: Int) -> OpeningPeriod? {
        let (opens, closes) = (start.afterNoon, end.afterNoon)
        guard closes > opens, closes.minutes - opens.minutes <= longest * 60 else { return nil }
        return closes.minutes <= latestEnd * 60 ? .between(opens, closes) : nil
    }

    private var workingDay: OpeningPeriod? {
        (3...6).contains(end.hour) && end < start ? .between(start.beforeNoon, end.afterNoon) : nil
    }

    private var fromEight: OpeningPeriod? {
        end.hour != 12 && end <= start ? .between(start.beforeNoon, end.afterNoon) : nil
    }
}
