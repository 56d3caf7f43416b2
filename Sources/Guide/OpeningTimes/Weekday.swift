/// A day of the week, numbered from Monday (ISO 8601).
public enum Weekday: Int, Sendable, CaseIterable, Comparable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    public static func < (first: Weekday, second: Weekday) -> Bool { first.rawValue < second.rawValue }

    /// The day before it; Sunday before Monday.
    var previous: Weekday { Weekday(rawValue: rawValue - 1) ?? .sunday }

    /// The day after it; Monday after Sunday.
    var next: Weekday { Weekday(rawValue: rawValue + 1) ?? .monday }
}

/// Days of the week, none to all seven.
public struct Weekdays: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue & 0b111_1111 }

    public init(_ day: Weekday) { self.init(rawValue: 1 << (day.rawValue - 1)) }

    public init(_ days: some Sequence<Weekday>) { self = days.reduce(into: []) { $0.formUnion(Weekdays($1)) } }

    /// A stretch of days, round the end of the week where it must: Friday to Monday.
    public init(from first: Weekday, through last: Weekday) {
        var days = Weekdays(first)
        var day = first
        while day != last {
            day = day.next
            days.formUnion(Weekdays(day))
        }
        self = days
    }

    public static let everyDay = Weekdays(rawValue: 0b111_1111)
    public static let mondayToFriday = Weekdays(from: .monday, through: .friday)
    public static let weekend: Weekdays = [Weekdays(.saturday), Weekdays(.sunday)]

    public func contains(_ day: Weekday) -> Bool { !isDisjoint(with: Weekdays(day)) }

    public var count: Int { rawValue.nonzeroBitCount }

    /// From Monday to Sunday.
    public var days: [Weekday] { Weekday.allCases.filter(contains) }
}
