/// One part of a clause, as its grammar reads it.
enum ClausePart {
    case days(TypedDays)
    case hours(TypedHours)
    /// `24/7`, which is days and hours at once.
    case always
    case partOfDay(PartOfDay)
    case season(Season)
    case frequency(TypedFrequency)
    case appointment(TypedAppointment)
    case closed([Closure])
    case exception(Closure)
    case inclusion(Closure)
}

/// What stands between one part and the next.
struct Separation: Hashable {
    var isThere = false
    var saysAnd = false
    /// Whether there is a dash, a slash or a colon, which bind closer than a comma.
    var isClose = false
    /// Whether more must come: after a dash, for example.
    var isUnfinished = false
}

extension TokenCursor {
    /// The order matters where two kinds begin alike: `in term time` and `in the evening`, `every second week` and
    /// `every second Thursday`.
    mutating func takePart() -> ClausePart? {
        if let closures = takeClosed() { return .closed(closures) }
        if let season = takeSeason() { return .season(season) }
        if let exception = takeException() { return .exception(exception) }
        if let inclusion = takeInclusion() { return .inclusion(inclusion) }
        if let appointment = takeAppointment() { return .appointment(appointment) }
        if let frequency = takeFrequency() { return .frequency(frequency) }
        if takeAlways() { return .always }
        if let hours = takeHours() { return .hours(hours) }
        if let days = takeDays() { return .days(days) }
        return takePartOfDay().map(ClausePart.partOfDay)
    }

    /// Bounded, so that a line of commas is not read as a pause.
    mutating func takeSeparation() -> Separation {
        var separation = Separation()
        for _ in 0..<3 {
            switch next {
            case .comma, .bracket: separation.isUnfinished = false
            case .colon, .slash, .dash:
                separation.isUnfinished = true
                separation.isClose = true
            case .word(.and), .word(.but):
                separation.isUnfinished = true
                separation.saysAnd = true
            default: return separation
            }
            separation.isThere = true
            skipOne()
        }
        return separation
    }

    /// `24/7`, `24/7/365`.
    private mutating func takeAlways() -> Bool {
        takeAll { cursor in
            guard cursor.takeNumber(where: { $0.isWhole(24) }) != nil, cursor.take(.slash) else { return false }
            guard cursor.takeNumber(where: { $0.isWhole(7) }) != nil else { return false }
            _ = cursor.takeAll { $0.take(.slash) && $0.takeNumber(where: { $0.isWhole(365) }) != nil }
            return true
        }
    }

    /// `mornings`, `in the evening`, `at night`.
    private mutating func takePartOfDay() -> PartOfDay? {
        attempt { cursor in
            cursor.skip([.in, .at, .on, .the])
            guard case .part(let part)? = cursor.nextTerm, cursor.take(.part(part)) else { return nil }
            cursor.skip([.only])
            return part
        }
    }
}
