/// How often, where it stands apart from the days.
enum TypedFrequency: Hashable {
    case weeks(Int)
    /// `monthly`, which only says how to take "first" and "last".
    case monthly
}

extension TokenCursor {
    /// `fortnightly`, `every second week`, `every three weeks`, `monthly`.
    mutating func takeFrequency() -> TypedFrequency? {
        attempt { cursor in
            cursor.skip([.on, .in])
            if cursor.take(.weekly) { return .weeks(1) }
            if cursor.take(.fortnightly) { return .weeks(2) }
            if cursor.takeOfTheMonth() { return .monthly }
            if cursor.take(.once) { return cursor.take(.a) ? cursor.takeUnit() : nil }
            if cursor.take(.alternate, .weekUnit) { return .weeks(2) }
            guard cursor.take(.every) else { return nil }
            return cursor.takeUnit() ?? cursor.takeCountedWeeks()
        }
    }

    private mutating func takeUnit() -> TypedFrequency? {
        if take(.weekUnit) { return .weeks(1) }
        return take(.fortnight) ? .weeks(2) : nil
    }

    /// What follows `every`: `other week`, `second week`, `3 weeks`. Eight weeks is the longest anybody would count.
    private mutating func takeCountedWeeks() -> TypedFrequency? {
        if take(.other, .weekUnit) { return .weeks(2) }
        if case .week(let week)? = nextTerm {
            return week != .first && week != .last && take(.week(week), .weekUnit) ? .weeks(week.rawValue) : nil
        }
        guard let count = takeCount(), (2...8).contains(count), take(.weekUnit) else { return nil }
        return .weeks(count)
    }
}
