/// One stretch of a day in which something is open.
public enum OpeningPeriod: Sendable, Hashable {
    /// From a time to a time, on the next day where the end is not after the start: `10pm to 6am`, `7pm to midnight`.
    case between(ClockTime, ClockTime)
    /// `from 7pm`: nobody says until when.
    case from(ClockTime)
    /// `until 8pm`: nobody says from when.
    case until(ClockTime)

    public var start: ClockTime? {
        switch self {
        case .between(let start, _), .from(let start): start
        case .until: nil
        }
    }

    public var end: ClockTime? {
        switch self {
        case .between(_, let end), .until(let end): end
        case .from: nil
        }
    }

    /// In minutes from the midnight that the day begins with, past 1440 where it ends on the next day.
    /// `nil` where one end is open.
    public var minutes: Range<Int>? {
        guard case .between(let start, let end) = self else { return nil }
        return start.minutes..<(end > start ? end.minutes : end.minutes + ClockTime.minutesInDay)
    }

    /// Whether it runs past midnight into the next day.
    public var endsOnNextDay: Bool { (minutes?.upperBound ?? 0) > ClockTime.minutesInDay }

    /// Whether it ends before another starts, on the same day. One without an end may not.
    func isOver(before other: OpeningPeriod) -> Bool {
        guard let end = minutes?.upperBound ?? end?.minutes, let start = other.start?.minutes else { return false }
        return end <= start
    }

    /// Whether it begins in the evening and ends in the morning, as a night shelter is open: 7pm to 8am.
    var isNight: Bool {
        guard case .between(let start, let end) = self else { return false }
        return endsOnNextDay && start.hour >= 18 && end.minutes <= 10 * 60
    }

    /// Whether it would last more than twelve hours, overnight.
    ///
    /// `10pm to 6am` can only be a night. `5pm to 9am` would last sixteen hours, and is as often a slip for 9pm.
    var isSurprisinglyLong: Bool { endsOnNextDay && (minutes?.count ?? 0) > 12 * 60 }
}

extension OpeningPeriod: Comparable {
    public static func < (first: OpeningPeriod, second: OpeningPeriod) -> Bool {
        (first.start?.minutes ?? -1, first.end?.minutes ?? -1) < (
            second.start?.minutes ?? -1, second.end?.minutes ?? -1
        )
    }
}
