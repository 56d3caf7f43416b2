/// Opening times that a program can follow to the minute, for saying what is open now. There are none where anything is left
/// open: a phrase that could not be read or was assumed, term time, every second week, an appointment, "from 7pm".
public struct CertainHours: Sendable, Hashable {
    /// As open-now.js reads them: `12345 540-1020|6@1,3 600-720|-7`. Days are numbered from Monday, `@` names weeks of the month
    /// (`l` is the last), `~` months; minutes are counted from midnight, past 1440 where they are on the next day. A line
    /// that begins with `-` says when it is closed.
    public let code: String

    public init?(_ times: OpeningTimes) {
        guard !times.phrases.isEmpty, times.phrases.allSatisfy({ $0.doubt == nil && !$0.isAssumed }) else { return nil }
        var lines: [String] = []
        for rule in times.rules {
            guard let line = Self.line(rule) else { return nil }
            if !line.isEmpty { lines.append(line) }
        }
        guard lines.contains(where: { !$0.hasPrefix("-") }) else { return nil }
        code = lines.joined(separator: "|")
    }

    /// `nil` where it is not certain, and nothing where it does not matter.
    private static func line(_ rule: OpeningRule) -> String? {
        switch rule {
        case .open(let session): line(session)
        case .byAppointment: nil
        // Whoever comes at the times that are open to all finds it open.
        case .byAppointmentAtOtherTimes: ""
        case .closed(.days(let days, _)): days.count == 0 ? "" : "-" + digits(days)
        case .closed(.season(let season)): months(season).map { "-" + $0 }
        }
    }

    private static func line(_ session: OpeningSession) -> String? {
        guard !session.isByAppointment, let weeks = weeks(session.days.frequency), let hours = hours(session.hours)
        else {
            return nil
        }
        let season = session.season == .allYear ? "" : months(session.season)
        return season.map { digits(session.days.weekdays) + weeks + $0 + " " + hours }
    }

    private static func digits(_ days: Weekdays) -> String { days.days.map { "\($0.rawValue)" }.joined() }

    private static func weeks(_ frequency: Frequency) -> String? {
        switch frequency {
        case .weeks(let number): number == 1 ? "" : nil
        case .monthly(let weeks): "@" + weeks.map { $0 == .last ? "l" : "\($0.rawValue)" }.joined(separator: ",")
        }
    }

    private static func months(_ season: Season) -> String? {
        if case .months(let first, let last) = season { "~\(first.rawValue)-\(last.rawValue)" } else { nil }
    }

    private static func hours(_ hours: OpeningHours) -> String? {
        switch hours {
        case .unstated, .partOfDay: return nil
        case .aroundTheClock: return "0-1440"
        case .periods(let periods):
            let minutes = periods.compactMap(\.minutes)
            guard minutes.count == periods.count, !minutes.isEmpty else { return nil }
            return minutes.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
        }
    }
}
