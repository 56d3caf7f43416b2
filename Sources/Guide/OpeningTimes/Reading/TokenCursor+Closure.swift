extension TokenCursor {
    /// `closed on bank holidays`, `closed Sundays and in August`; with nothing after it, `closed` speaks of the days
    /// before it and the answer is empty.
    mutating func takeClosed() -> [Closure]? {
        guard take(.closed) else { return nil }
        guard let first = takeClosure() else { return [] }
        var closures = [first]
        while let closure = attempt({ $0.takeListMark() ? $0.takeClosure() : nil }) { closures.append(closure) }
        return closures
    }

    /// `except Sundays`, `not on bank holidays`, `excluding August`.
    mutating func takeException() -> Closure? {
        attempt { cursor in
            guard cursor.take(.except) else { return nil }
            _ = cursor.take(.open)
            return cursor.takeClosure()
        }
    }

    /// `including weekends and bank holidays`.
    mutating func takeInclusion() -> Closure? {
        attempt { $0.take(.including) ? $0.takeClosedDays() : nil }
    }

    private mutating func takeClosure() -> Closure? {
        takeClosedDays() ?? takeClosedSeason()
    }

    private mutating func takeClosedDays() -> Closure? {
        attempt { cursor in
            guard case .success(let decided)? = cursor.takeDays()?.decided(nil), let days = decided.weekly,
                days.weekdays != .everyDay
            else { return nil }
            return .days(days.weekdays, bankHolidays: days.includesBankHolidays)
        }
    }

    private mutating func takeClosedSeason() -> Closure? {
        attempt { cursor in
            guard let season = cursor.takeSeason() ?? cursor.takeMonths(singleNeedsPreposition: false) else {
                return nil
            }
            return season == .allYear ? nil : .season(season)
        }
    }
}
