/// When in the day something is open.
public enum OpeningHours: Sendable, Hashable {
    /// The phrase names days and no times.
    case unstated
    /// `Tuesday mornings`, and no more than that.
    case partOfDay(PartOfDay)
    /// One at least, in the order of the clock.
    case periods([OpeningPeriod])
    /// 24 hours a day.
    case aroundTheClock

    /// When it first opens, in minutes from midnight; `nil` where the phrase does not say.
    public var firstMinute: Int? {
        switch self {
        case .unstated, .partOfDay: nil
        case .periods(let periods): periods.compactMap(\.start?.minutes).min()
        case .aroundTheClock: 0
        }
    }
}

/// A stretch of the day as people name it, without times.
public enum PartOfDay: String, Sendable, CaseIterable {
    case morning, afternoon, evening, night
}
