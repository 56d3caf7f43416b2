/// Hours as typed, before anybody has decided which half of the day is meant.
enum TypedHours: Hashable {
    case periods([TypedPeriod])
    case aroundTheClock
    /// `all day`, which alone does not say whether that is 24 hours.
    case allDay
}

/// `10 to 12.30`, `from 7pm`, `until 8pm`: at least one end is there.
struct TypedPeriod: Hashable {
    let start: TypedTime?
    let end: TypedTime?
    /// Whether it says that it ends on the next day.
    let saysNextDay: Bool
}

extension TokenCursor {
    /// `10 to 12 and 2 to 4`, `from 7pm`, `24 hours a day`.
    mutating func takeHours() -> TypedHours? {
        if takeAroundTheClock() { return .aroundTheClock }
        if take(.all, .day) { return .allDay }
        guard let first = takePeriod() else { return nil }
        var periods = [first]
        while let period = attempt({ $0.takeListMark() ? $0.takePeriod() : nil }) { periods.append(period) }
        return .periods(periods)
    }

    /// What stands between the members of a list: a comma, `and`, both, or a slash.
    mutating func takeListMark() -> Bool {
        if take(.slash) { return true }
        let hasComma = take(.comma)
        return take(.and) || hasComma
    }

    private mutating func takeAroundTheClock() -> Bool {
        if take(.round, .the, .clock) { return true }
        return takeAll { cursor in
            guard cursor.takeNumber(where: { $0.isWhole(24) }) != nil else { return false }
            _ = cursor.take(.dash)
            guard cursor.take(.hour) else { return false }
            _ = cursor.take(.a, .day) || cursor.take(.per, .day)
            return true
        }
    }
}

// MARK: One period

extension TokenCursor {
    private mutating func takePeriod() -> TypedPeriod? {
        attempt { cursor in
            if cursor.take(.until) {
                return cursor.takeTime().map { TypedPeriod(start: nil, end: $0, saysNextDay: false) }
            }
            let opener = cursor.takeOne(of: [.from, .between, .at])
            let startMayBeYear = cursor.nextMayBeYear
            guard let start = cursor.takeTime() else { return nil }
            guard cursor.takeTo() || (opener == .between && cursor.take(.and)) else {
                return opener == .between || startMayBeYear ? nil : cursor.openPeriod(from: start, opener: opener)
            }
            if startMayBeYear && cursor.nextMayBeYear { return nil }
            guard let end = cursor.takeTime() else { return nil }
            return TypedPeriod(start: start, end: end, saysNextDay: cursor.takeNextDay())
        }
    }

    private mutating func takeTo() -> Bool { take(.dash) || takeOne(of: [.to, .until]) != nil }

    /// A time alone is a start. A plain `7` could be anything, so it needs a word that makes it a time.
    private mutating func openPeriod(from start: TypedTime, opener: TimeTerm?) -> TypedPeriod? {
        let isTime = take(.onwards) || opener != nil || !start.isBare || start.time.minute > 0
        return isTime ? TypedPeriod(start: start, end: nil, saysNextDay: false) : nil
    }

    private mutating func takeNextDay() -> Bool {
        takeAll { cursor in
            _ = cursor.take(.bracket)
            if cursor.take(.overnight) { return true }
            _ = cursor.take(.the)
            return cursor.take(.next) && (cursor.take(.day) || cursor.take(.part(.morning)))
        }
    }

    /// `2026` is rather a year than 8.26pm.
    private var nextMayBeYear: Bool {
        guard case .number(let number) = next else { return false }
        return number.digits == 4 && (2020...2059).contains(number.value)
    }
}

extension TypedNumber {
    /// Whether it is this number and no time of day.
    func isWhole(_ value: Int) -> Bool { self.value == value && minutes == nil && digits < 4 }
}
