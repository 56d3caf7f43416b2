/// The days of a clause, decided.
struct DecidedDays {
    /// Gathered by frequency, in the order they were typed.
    var days: [OpeningDays] = []
    var isAssumed = false

    /// The days where all of them come round every week, and nothing else.
    var weekly: OpeningDays? {
        guard days.count == 1, let days = days.first, days.frequency == .everyWeek else { return nil }
        return days
    }
}

/// Decides how often the days come round.
///
/// - `every second Thursday` is every fortnight, as people say it; `second Thursday` is the month's second.
/// - `every third Thursday` can be either, and stays unread unless it says `of the month`.
/// - `every other Tuesday and Thursday` means both.
extension TypedDays {
    func decided(_ frequency: TypedFrequency?) -> Result<DecidedDays, OpeningDoubt> {
        let saysMonthly = frequency == .monthly || members.contains(where: \.saysOfTheMonth)
        if saysMonthly, members.allSatisfy(\.weeks.isEmpty) { return .failure(.whichWeek) }
        var decided = DecidedDays()
        var before: Member?
        for member in members {
            // "first Tuesday and Thursday" may mean every Thursday.
            let isUnclear = before.map { !$0.weeks.isEmpty && member.weeks.isEmpty && !member.saysEvery } ?? false
            if isUnclear { return .failure(.whichWeek) }
            var member = member
            member.inheritEveryOther(from: before)
            guard let howOften = member.frequency(frequency, saysMonthly: saysMonthly) else {
                return .failure(.whichWeek)
            }
            decided.add(member, howOften)
            if case .monthly = howOften, !saysMonthly { decided.isAssumed = true }
            before = member
        }
        return .success(decided)
    }
}

extension TypedDays.Member {
    fileprivate mutating func inheritEveryOther(from before: Self?) {
        if let before, before.saysEveryOther, !saysEvery, weeks.isEmpty { saysEveryOther = true }
    }

    /// `nil` where it cannot be told.
    fileprivate func frequency(_ stated: TypedFrequency?, saysMonthly: Bool) -> Frequency? {
        var interval: Int?
        if case .weeks(let weeks)? = stated { interval = weeks }
        guard !weeks.isEmpty else {
            let weeks = saysEveryOther ? 2 : interval ?? 1
            return weeks == 1 || (weekdays != [] && interval != 1) ? .weeks(weeks) : nil
        }
        guard interval == nil else { return nil }
        let isCounted = saysEvery && !saysMonthly && weeks.count == 1
        switch weeks[0] {
        case .second where isCounted: return .everySecondWeek
        case .third where isCounted, .fourth where isCounted, .fifth where isCounted: return nil
        default: return .monthly(Set(weeks).sorted())
        }
    }
}

extension DecidedDays {
    fileprivate mutating func add(_ member: TypedDays.Member, _ frequency: Frequency) {
        let earlier = days.firstIndex { $0.frequency == frequency }
        let known = earlier.map { days[$0] } ?? OpeningDays([], frequency: frequency)
        let joined = OpeningDays(
            known.weekdays.union(member.weekdays),
            includesBankHolidays: known.includesBankHolidays || member.includesBankHolidays,
            frequency: frequency
        )
        if let earlier { days[earlier] = joined } else { days.append(joined) }
    }
}
