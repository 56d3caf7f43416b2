/// Days as typed: a list whose members may differ in how often they come round.
struct TypedDays: Hashable {
    var members: [Member]

    struct Member: Hashable {
        var weekdays: Weekdays = []
        var includesBankHolidays = false
        /// `first and third` of "first and third Tuesday"; empty for every week.
        var weeks: [WeekOfMonth] = []
        var saysEvery = false
        var saysEveryOther = false
        var saysOfTheMonth = false
    }

    /// Whether every member is one day of every week.
    fileprivate var isPlainWeekdays: Bool { members.allSatisfy { $0.weekdays.count == 1 && $0.weeks.isEmpty } }

    /// Whether it is bank holidays and nothing else.
    var isBankHolidaysAlone: Bool { members.allSatisfy(\.weekdays.isEmpty) }
}

extension TokenCursor {
    /// `Monday to Friday`, `first and third Tuesday of the month`, `Sundays and bank holidays`.
    mutating func takeDays() -> TypedDays? {
        guard let first = takeMember() else { return nil }
        var days = TypedDays(members: [first])
        while let member = takeNextMember(mayFollowDirectly: days.isPlainWeekdays) { days.members.append(member) }
        skip([.only, .inclusive])
        return days
    }

    /// `Mon Wed Fri` needs no commas.
    private mutating func takeNextMember(mayFollowDirectly: Bool) -> TypedDays.Member? {
        attempt { cursor in
            let isListed = cursor.takeListMark() || (mayFollowDirectly && cursor.nextIsWeekday)
            return isListed ? cursor.takeMember() : nil
        }
    }

    private mutating func takeMember() -> TypedDays.Member? {
        attempt { cursor in
            cursor.skip([.on, .at, .the, .a])
            return cursor.takeEveryDay() ?? cursor.takeBankHolidays() ?? cursor.takeDaysOfMonth()
                ?? cursor.takeDaysOfWeek()
        }
    }

    /// `every day`, `daily`, `7 days a week`, `every` before `morning`; `365 days a year` takes in bank holidays.
    private mutating func takeEveryDay() -> TypedDays.Member? {
        attempt { cursor in
            var member = TypedDays.Member(weekdays: .everyDay)
            if cursor.take(.daily) || cursor.take(.every, .day) {
                _ = cursor.take(.of, .the, .weekUnit)
                member.includesBankHolidays = cursor.take(.of, .the, .year) || cursor.takeIncludingBankHolidays()
                return member
            }
            if cursor.take(.every) { return cursor.nextIsPartOfDay ? member : nil }
            guard let count = cursor.takeCount(), cursor.take(.day), count == 7 || count == 365 else { return nil }
            member.includesBankHolidays = count == 365
            cursor.takePer(count == 7 ? .weekUnit : .year)
            return member
        }
    }

    private mutating func takePer(_ unit: TimeTerm) {
        _ = take(.a, unit) || take(.per, unit) || take(.every, unit)
    }

    private mutating func takeBankHolidays() -> TypedDays.Member? {
        attempt { cursor in
            cursor.skip([.every])
            return cursor.takeBankHoliday() ? TypedDays.Member(includesBankHolidays: true) : nil
        }
    }

    private mutating func takeIncludingBankHolidays() -> Bool {
        takeAll { $0.take(.including) && $0.takeBankHoliday() }
    }

    private mutating func takeBankHoliday() -> Bool {
        takeAll { cursor in
            guard cursor.take(.bank) else { return false }
            _ = cursor.take(.dash)
            return cursor.take(.holiday)
        }
    }

    private var nextIsWeekday: Bool {
        if case .weekday? = nextTerm { true } else { false }
    }

    private var nextIsPartOfDay: Bool {
        if case .part? = nextTerm { true } else { false }
    }
}

// MARK: Days of the week and of the month

extension TokenCursor {
    private mutating func takeDaysOfMonth() -> TypedDays.Member? {
        attempt { cursor in
            var member = TypedDays.Member(saysEvery: cursor.take(.every))
            guard let first = cursor.takeWeekOfMonth() else { return nil }
            member.weeks = [first]
            while let week = cursor.attempt({ $0.takeListMark() ? $0.takeWeekOfMonth() : nil }) {
                member.weeks.append(week)
            }
            guard let day = cursor.takeWeekday() else { return nil }
            member.weekdays = Weekdays(day)
            member.saysOfTheMonth = cursor.takeOfTheMonth()
            return member
        }
    }

    private mutating func takeDaysOfWeek() -> TypedDays.Member? {
        attempt { cursor in
            var member = TypedDays.Member()
            member.saysEvery = cursor.take(.every)
            member.saysEveryOther = member.saysEvery ? cursor.take(.other) : cursor.take(.alternate)
            if cursor.take(.weekend) {
                member.weekdays = .weekend
            } else if !member.saysEveryOther, let weekdays = cursor.takeWeekdayRange() {
                member.weekdays = weekdays
            } else if let day = cursor.takeWeekday() {
                member.weekdays = Weekdays(day)
            }
            return member.weekdays.isEmpty ? nil : member
        }
    }

    /// `weekdays`, `Monday to Friday`, `from Friday to Monday`.
    private mutating func takeWeekdayRange() -> Weekdays? {
        if take(.mondayToFriday) { return .mondayToFriday }
        return attempt { cursor in
            _ = cursor.take(.from)
            guard let first = cursor.takeWeekday(), cursor.take(.dash) || cursor.takeOne(of: [.to, .until]) != nil,
                let last = cursor.takeWeekday(), first != last
            else { return nil }
            return Weekdays(from: first, through: last)
        }
    }

    private mutating func takeWeekday() -> Weekday? {
        guard case .weekday(let day)? = nextTerm, take(.weekday(day)) else { return nil }
        return day
    }

    private mutating func takeWeekOfMonth() -> WeekOfMonth? {
        guard case .week(let week)? = nextTerm, take(.week(week)) else { return nil }
        return week
    }

    /// `of the month`, `of each month`, `every month`, `monthly`.
    mutating func takeOfTheMonth() -> Bool {
        if take(.monthly) { return true }
        return takeAll { $0.skip([.of, .in, .the, .every, .a, .per, .once]) && $0.take(.monthUnit) }
    }
}
