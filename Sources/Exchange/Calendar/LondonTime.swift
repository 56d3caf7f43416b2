import Guide

/// The time of day in the United Kingdom, as calendars write it.
enum LondonTime {
    private static let name = "Europe/London"

    /// The rules since 1996: forward at 1am on the last Sunday of March, back at 2am on that of October
    /// (Summer Time Order 2002).
    static let lines = [
        "BEGIN:VTIMEZONE", "TZID:\(name)",
        "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST", "DTSTART:19960331T010000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "DTSTART:19961027T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "END:VTIMEZONE",
    ]

    /// A moment behind the name of its line: `TZID=Europe/London:20261006T100000`. Minutes past 1440 are of the next day.
    static func moment(on date: CalendarDate, minutes: Int) -> String { moments(on: [date], minutes: minutes) }

    /// The same for a list of days.
    static func moments(on dates: [CalendarDate], minutes: Int) -> String {
        "TZID=\(name):" + dates.map { text($0, minutes) }.joined(separator: ",")
    }

    private static func text(_ date: CalendarDate, _ minutes: Int) -> String {
        let day = date.adding(TimeSpan(minutes / minutesInDay, .days))
        let (hour, minute) = (minutes % minutesInDay / 60, minutes % 60)
        return "\(day.basic)T\(twoDigits(hour))\(twoDigits(minute))00"
    }

    private static let minutesInDay = 24 * 60

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension CalendarDate {
    /// `20261002`, as calendars write a day (RFC 5545, 3.3.4).
    public var basic: String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)\(padded(month))\(padded(day))"
    }
}
