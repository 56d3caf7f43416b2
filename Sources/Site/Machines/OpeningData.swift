import Guide

/// Opening times as schema.org has them: hours of the week. What does not come round each week has no form there.
enum OpeningData {
    /// `nil` where no hours are certain. A service that is closed in a part of the year, or by appointment, has none.
    static func hours(of times: OpeningTimes) -> StructuredData? {
        let rules = times.rules
        guard !rules.contains(.byAppointment), !rules.contains(where: \.isSeasonal) else { return nil }
        let closed = rules.reduce(into: Weekdays()) { closed, rule in
            if case .closed(.days(let days, _)) = rule { closed.formUnion(days) }
        }
        return .some(times.sessions.flatMap { hours(of: $0, closed: closed) })
    }

    private static func hours(of session: OpeningSession, closed: Weekdays) -> [StructuredData] {
        let days = session.days.weekdays.subtracting(closed)
        guard !days.isEmpty, session.days.frequency == .everyWeek, session.season == .allYear else { return [] }
        guard !session.isByAppointment else { return [] }
        let names = days.days.map { weekdayNames[$0.rawValue - 1] }
        return periods(session.hours).map { period in
            .thing(
                "OpeningHoursSpecification",
                [
                    .init("dayOfWeek", .texts(names)), .init("opens", period.opens),
                    .init("closes", period.closes),
                ]
            )
        }
    }

    /// A closing time that is before the opening time is on the next day (schema.org, OpeningHoursSpecification).
    private static func periods(_ hours: OpeningHours) -> [(opens: String, closes: String)] {
        switch hours {
        case .unstated, .partOfDay: []
        case .aroundTheClock: [("00:00", "23:59")]
        case .periods(let periods):
            periods.compactMap { period in
                guard case .between(let start, let end) = period else { return nil }
                return (text(start), text(end))
            }
        }
    }

    /// schema.org's own, whatever the language of the guide.
    private static let weekdayNames = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    private static func text(_ time: ClockTime) -> String { twoDigits(time.hour) + ":" + twoDigits(time.minute) }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension OpeningRule {
    fileprivate var isSeasonal: Bool {
        if case .closed(.season) = self { true } else { false }
    }
}
