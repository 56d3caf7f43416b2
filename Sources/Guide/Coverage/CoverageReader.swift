/// Reads from an entry's words whether it has a quality, and says `unsaid` wherever a person would have to ask.
enum CoverageReader {
    static func answer(_ quality: Coverage.Quality, _ entry: Entry) -> Coverage.Answer {
        switch quality {
        case .free: free(entry.practical.cost)
        // A list of what there is does not say that the rest is missing.
        case .stepFree: entry.practical.access.contains("step-free") ? .yes : .unsaid
        case .evening: open(entry.times) { session, _ in session.isOpenInTheEvening }
        case .weekend: open(entry.times) { _, days in !days.isDisjoint(with: .weekend) }
        case .noReferral: withoutReferral(entry.practical.joining)
        case .carers: entry.audiences.contains("carers") || entry.topics.contains("carers") ? .yes : .no
        }
    }

    /// It is free where the cost begins with such a word, and what follows takes nothing back.
    private static func free(_ cost: String?) -> Coverage.Answer {
        guard let words = cost?.lowercased() else { return .unsaid }
        let start = words.prefix { !".,;:(".contains($0) }
        if CoveragePhrases.free.contains(String(start)) {
            let rest = words.dropFirst(start.count).split { !$0.isLetter }
            return rest.first.map { CoveragePhrases.takingBack.contains(String($0)) } == true ? .unsaid : .yes
        }
        let isPriced = words.contains("£") && !CoveragePhrases.perhapsFree.contains(where: words.contains)
        return isPriced ? .no : .unsaid
    }

    /// Where an entry says both, it is for a person to read.
    private static func withoutReferral(_ joining: String?) -> Coverage.Answer {
        guard let words = joining?.lowercased().replacing("’", with: "'") else { return .unsaid }
        let isOpen = CoveragePhrases.withoutReferral.contains(where: words.contains)
        let isByReferral = CoveragePhrases.byReferral.contains(where: words.contains)
        switch (isOpen, isByReferral) {
        case (true, false): return .yes
        case (false, true): return .no
        default: return .unsaid
        }
    }

    /// Whether `holds` is true of a session and the days on which it is really open. Times that we could not read may
    /// hold what is asked, so only an entry whose times we know says no.
    private static func open(
        _ times: OpeningTimes,
        when holds: (OpeningSession, Weekdays) -> Bool
    ) -> Coverage.Answer {
        let closed = times.rules.reduce(into: Weekdays()) { closed, rule in
            if case .closed(.days(let days, _)) = rule { closed.formUnion(days) }
        }
        let isOpen = times.sessions.contains { session in
            let days = session.days.weekdays.subtracting(closed)
            return !days.isEmpty && holds(session, days)
        }
        if isOpen { return .yes }
        let saysAll = !times.sessions.isEmpty && times.phrases.allSatisfy { $0.doubt == nil }
        return saysAll && times.sessions.allSatisfy { $0.hours != .unstated } ? .no : .unsaid
    }
}

extension OpeningSession {
    /// Whether some of it lies after five in the afternoon.
    fileprivate var isOpenInTheEvening: Bool {
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
