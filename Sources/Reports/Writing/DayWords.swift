import Guide

extension CalendarDate {
    /// “2 October 2026”, for people.
    var inWords: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }

    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

/// “1 entry”, “2 entries”.
func counted(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
