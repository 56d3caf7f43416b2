extension QualityReader {
    /// Whether `holds` is true of a session and the days on which it is really open. Times that we could not read may
    /// hold what is asked, so only an entry whose times we know says no.
    func open(_ times: OpeningTimes, when holds: (OpeningSession, Weekdays) -> Bool) -> QualityAnswer {
        let isOpen = times.sessions.contains { session in
            let days = session.days.weekdays.subtracting(times.closedWeekdays)
            return !days.isEmpty && holds(session, days)
        }
        if isOpen { return .yes }
        let saysAll = !times.sessions.isEmpty && times.phrases.allSatisfy { $0.doubt == nil }
        return saysAll && times.sessions.allSatisfy { $0.hours != .unstated } ? .no : .unsaid
    }
}

extension OpeningSession {
    /// Whether some of it lies after five in the afternoon.
    var isOpenInTheEvening: Bool {
        let five = 17 * 60
        switch hours {
        case .unstated: return false
        case .partOfDay(let part): return part == .evening || part == .night
        case .aroundTheClock: return true
        case .periods(let periods):
            return periods.contains { period in
                switch period {
                case .between: (period.minutes?.upperBound ?? 0) > five
                case .from(let start): start.minutes >= five
                case .until(let end): end.minutes > five
                }
            }
        }
    }
}
