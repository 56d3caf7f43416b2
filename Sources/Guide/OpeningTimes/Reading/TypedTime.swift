/// A time of day as typed, with how much it leaves open.
enum TypedTime: Hashable {
    /// `7am`, `noon`, `midnight`.
    case said(ClockTime)
    /// `12am` and `12pm`: midnight and noon by convention, and often mistaken for each other. Also `00:30`, which is
    /// printed as 12.30am.
    case twelve(ClockTime)
    /// `14:00`, `0930`: by the 24-hour clock.
    case twentyFourHour(ClockTime)
    /// `9`, `9.30`, `10:30`: from 1 to 12 o'clock, in whichever half of the day.
    case bare(ClockTime)

    var isBare: Bool {
        if case .bare = self { true } else { false }
    }

    /// The time as typed; a bare one by the 24-hour clock.
    var time: ClockTime {
        switch self {
        case .said(let time), .twelve(let time), .twentyFourHour(let time), .bare(let time): time
        }
    }
}

extension TokenCursor {
    mutating func takeTime() -> TypedTime? {
        if take(.noon) { return .said(.noon) }
        if take(.midnight) { return .said(.midnight) }
        return attempt { cursor in
            guard let number = cursor.takeNumber(where: { _ in true }) else { return nil }
            let saysOClock = cursor.take(.oClock)
            if cursor.take(.am) { return number.timeBeforeNoon }
            if cursor.take(.pm) { return number.timeAfterNoon }
            if number.isTwelve, cursor.take(.noon) { return .said(.noon) }
            if number.isTwelve, cursor.take(.midnight) { return .said(.midnight) }
            let time = number.time
            if case .twentyFourHour = time, number.hasMinutes, !saysOClock { _ = cursor.take(.hour) }
            return time
        }
    }
}

extension TypedNumber {
    var hasMinutes: Bool { minutes != nil || digits > 2 }

    fileprivate var isTwelve: Bool { hourAndMinute == (12, 0) }

    /// `1030` is 10.30 and `930` is 9.30. Without a point, only minutes that a timetable has: 1066 is no time.
    private var hourAndMinute: (hour: Int, minute: Int) {
        guard digits > 2 else { return (value, minutes ?? 0) }
        return (value / 100, (value % 100).isMultiple(of: 5) ? value % 100 : 60)
    }

    fileprivate var timeBeforeNoon: TypedTime? {
        let (hour, minute) = hourAndMinute
        guard (0...12).contains(hour), let time = ClockTime(hour: hour % 12, minute: minute) else { return nil }
        return time.hour == 0 && (hour == 12 || minute > 0) ? .twelve(time) : .said(time)
    }

    /// `14.00pm` says the same thing twice, and is taken.
    fileprivate var timeAfterNoon: TypedTime? {
        let (hour, minute) = hourAndMinute
        guard (1..<24).contains(hour), let time = ClockTime(hour: hour % 12 + 12, minute: minute) else { return nil }
        return hour == 12 ? .twelve(time) : .said(time)
    }

    fileprivate var time: TypedTime? {
        let (hour, minute) = hourAndMinute
        if hour == 24, minute == 0, hasMinutes { return .twentyFourHour(.midnight) }
        guard let time = ClockTime(hour: hour, minute: minute) else { return nil }
        if hour == 0, minute > 0, digits > 1 { return .twelve(time) }
        let hasLeadingZero = digits == 2 && value < 10
        let isTwentyFourHour = hasLeadingZero || hour > 12 || digits == 4
        return isTwentyFourHour ? .twentyFourHour(time) : hour == 0 ? nil : .bare(time)
    }
}
