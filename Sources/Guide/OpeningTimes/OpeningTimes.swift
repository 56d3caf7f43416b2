/// When a service is open: its phrases, in the order they were typed.
public struct OpeningTimes: Sendable, Hashable {
    public let phrases: [OpeningPhrase]

    public init(phrases: [OpeningPhrase] = []) { self.phrases = phrases }

    /// Everything that could be read with certainty.
    public var rules: [OpeningRule] { phrases.flatMap(\.rules) }

    /// Everything that is on, in the order it was typed, closed days or not.
    public var sessions: [OpeningSession] {
        rules.compactMap { rule in
            if case .open(let session) = rule { session } else { nil }
        }
    }

    /// What is on, on a day of the week, in the order of the clock; without stated times last.
    /// A day that the service says it is closed on has none.
    public func sessions(on weekday: Weekday) -> [OpeningSession] {
        guard !closedWeekdays.contains(weekday) else { return [] }
        return Self.inOrder(sessions.filter { $0.days.weekdays.contains(weekday) })
    }

    /// In the order of the clock; without stated times last.
    static func inOrder(_ sessions: [OpeningSession]) -> [OpeningSession] {
        guard sessions.count > 1 else { return sessions }
        return sessions.enumerated()
            .sorted {
                ($0.element.hours.firstMinute ?? .max, $0.offset) < ($1.element.hours.firstMinute ?? .max, $1.offset)
            }
            .map(\.element)
    }

    /// The days on which it says that it is closed every week.
    var closedWeekdays: Weekdays {
        rules.reduce(into: []) { closed, rule in
            if case .closed(.days(let weekdays, _)) = rule { closed.formUnion(weekdays) }
        }
    }
}
