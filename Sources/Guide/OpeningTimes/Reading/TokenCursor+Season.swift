extension TokenCursor {
    /// `in term time`, `during school holidays only`, `April to September`, `except school holidays`.
    mutating func takeSeason() -> Season? {
        let season = takeOppositeSeason() ?? takeNamedSeason() ?? takeMonths(singleNeedsPreposition: true)
        if season != nil { skip([.only, .inclusive]) }
        return season
    }

    /// In a school's year there are terms and holidays and nothing else, so that what is not the one is the other.
    private mutating func takeOppositeSeason() -> Season? {
        attempt { cursor in
            guard cursor.takeOne(of: [.outside, .except]) != nil else { return nil }
            cursor.skip([.of, .open])
            switch cursor.takeNamedSeason() {
            case .termTime: return .schoolHolidays
            case .schoolHolidays: return .termTime
            default: return nil
            }
        }
    }

    private mutating func takeNamedSeason() -> Season? {
        attempt { cursor in
            if cursor.take(.all, .year) {
                _ = cursor.take(.round)
                return .allYear
            }
            cursor.skip([.in, .during, .at, .the])
            if cursor.take(.school, .holiday) { return .schoolHolidays }
            _ = cursor.take(.school)
            if cursor.take(.termTime) { return .termTime }
            guard cursor.take(.term) else { return nil }
            let afterTerm = cursor
            _ = cursor.take(.dash)
            if !cursor.take(.time) { cursor = afterTerm }
            return .termTime
        }
    }

    /// `from April to September`, `in August`, `July and August`. A month beside a number is a date, which says nothing
    /// about a season: `10 to 12 March`.
    mutating func takeMonths(singleNeedsPreposition: Bool) -> Season? {
        if previousIsNumber { return nil }
        return attempt { cursor in
            let preposition = cursor.takeOne(of: [.from, .in, .during, .between])
            guard let first = cursor.takeMonth() else { return nil }
            let last = cursor.attempt { $0.takeLastMonth(after: first, isBetween: preposition == .between) }
            guard !cursor.nextIsNumber else { return nil }
            if let last { return .months(from: first, through: last) }
            let isWhole = preposition == .in || preposition == .during
            return isWhole || (preposition == nil && !singleNeedsPreposition)
                ? .months(from: first, through: first) : nil
        }
    }

    private mutating func takeLastMonth(after first: Month, isBetween: Bool) -> Month? {
        if take(.and) {
            guard let last = takeMonth() else { return nil }
            return isBetween || last.follows(first) ? last : nil
        }
        guard take(.dash) || takeOne(of: [.to, .until]) != nil else { return nil }
        return takeMonth()
    }

    private mutating func takeMonth() -> Month? {
        guard case .month(let month)? = nextTerm, take(.month(month)) else { return nil }
        return month
    }
}

extension Month {
    fileprivate func follows(_ other: Month) -> Bool { rawValue == other.rawValue % 12 + 1 }
}
