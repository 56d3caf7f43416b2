/// What the rest of a statement says about times that leave the half of the day open.
struct PeriodContext {
    /// `Tuesday mornings`.
    var partOfDay: PartOfDay?
    /// Whether it happens on most days, or in term time: then 7 to 9 may well be a breakfast club.
    var mayBeBreakfast = false
    /// Whether it is on all seven days, so that it does not matter to which of two days a midnight belongs.
    var isEveryDay = false
    /// Whether it is the first of several periods on the same day.
    var isBeforeOthers = false
    /// When the period before it on the same day ends, in minutes from midnight.
    var previousEnd = 0
}

/// A period with its half of the day decided.
struct DecidedPeriod {
    let period: OpeningPeriod
    /// Whether the half of the day was taken as a person would take it.
    let isAssumed: Bool

    init(_ period: OpeningPeriod, isAssumed: Bool = false) {
        self.period = period
        self.isAssumed = isAssumed
    }
}

extension OpeningPeriod {
    /// Whether a period can be called this. The bounds are generous: they only catch what contradicts itself.
    func fits(_ part: PartOfDay) -> Bool {
        let hours: ClosedRange<Int> =
            switch part {
            case .morning: 4...11
            case .afternoon: 11...17
            case .evening: 15...23
            case .night: 17...23
            }
        return (start ?? end).map { hours.contains($0.hour) } ?? false
    }
}
