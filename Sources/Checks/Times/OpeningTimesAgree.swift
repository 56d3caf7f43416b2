import Diagnostics
import Guide

/// Finds opening times that cannot both be right.
public enum OpeningTimesAgree: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        guide.entries.filter { $0.status != .closed }.compactMap { entry in
            let statements = entry.times.phrases.prefix(limit).flatMap { phrase in
                phrase.rules.map {
                    Statement(rule: $0, place: entry.source.file.place(phrase.position), typed: phrase.typed)
                }
            }
            return contradiction(statements)
        }
    }

    /// More phrases than this are no opening times.
    private static let limit = 60

    private struct Statement {
        let rule: OpeningRule
        let place: Place
        let typed: String
    }

    /// The first pair that disagrees; what follows from it is not said as well.
    private static func contradiction(_ statements: [Statement]) -> Diagnostic? {
        for (index, second) in statements.enumerated() {
            for first in statements[..<index] {
                if let found = contradiction(first.rule, second.rule) ?? contradiction(second.rule, first.rule) {
                    return diagnostic(found, first, second)
                }
            }
        }
        return nil
    }

    private enum Kind { case aroundTheClock, closed, overlap }

    private static func contradiction(_ first: OpeningRule, _ second: OpeningRule) -> Kind? {
        switch (first, second) {
        case (.open(let session), .closed(let closure)): contradiction(session, closure)
        case (.open(let one), .open(let other)): contradiction(one, other)
        default: nil
        }
    }

    private static func contradiction(_ session: OpeningSession, _ closure: Closure) -> Kind? {
        if session.hours == .aroundTheClock, session.season == .allYear {
            guard case .days(let days, let bankHolidays) = closure else { return .aroundTheClock }
            return bankHolidays || !days.isDisjoint(with: session.days.weekdays) ? .aroundTheClock : nil
        }
        guard case .days(let days, _) = closure, !session.days.weekdays.isEmpty, session.season == .allYear else {
            return nil
        }
        return session.days.weekdays.isSubset(of: days) ? .closed : nil
    }

    private static func contradiction(_ one: OpeningSession, _ other: OpeningSession) -> Kind? {
        let isSameTime = one.season == other.season && one.days.frequency == other.days.frequency
        guard isSameTime, !one.days.weekdays.isDisjoint(with: other.days.weekdays) else { return nil }
        if one.hours == .aroundTheClock, case .periods = other.hours { return .aroundTheClock }
        guard case .periods(let first) = one.hours, case .periods(let second) = other.hours else { return nil }
        return first.contains { period in second.contains { disagree(period, $0) } } ? .overlap : nil
    }

    /// Two periods that overlap, unless one lies well inside the other: a group that meets in opening hours.
    private static func disagree(_ one: OpeningPeriod, _ other: OpeningPeriod) -> Bool {
        guard let first = one.minutes, let second = other.minutes, first.overlaps(second) else { return false }
        let isInside = first.lowerBound < second.lowerBound && second.upperBound < first.upperBound
        let isAround = second.lowerBound < first.lowerBound && first.upperBound < second.upperBound
        return !isInside && !isAround
    }

    private static func diagnostic(_ kind: Kind, _ first: Statement, _ second: Statement) -> Diagnostic {
        switch kind {
        case .overlap where first.typed != second.typed:
            Diagnostic(
                overlapRule,
                at: second.place,
                "These times overlap with “\(first.typed)”.",
                help: "Say for each day once when it is open."
            )
        case .overlap:
            Diagnostic(
                overlapRule,
                at: second.place,
                "These times say one day twice.",
                help: "Say for each day once when it is open."
            )
        case .aroundTheClock:
            Diagnostic(
                contradictRule,
                at: second.place,
                "It cannot be open 24 hours a day and be closed as well.",
                help: "If these are times for something else, such as the office, say so in the text."
            )
        case .closed:
            Diagnostic(
                contradictRule,
                at: second.place,
                "The times say both that it is open and that it is closed on the same day.",
                help: "Ask the service, and keep the one that is right."
            )
        }
    }

    public static let rules = [contradictRule, overlapRule]

    private static let contradictRule = Rule(
        "times-contradict",
        .warning,
        "Opening times say of one day both that it is open and that it is closed.",
        why: "Somebody would travel for nothing, or stay at home although somebody is there.",
        cure: "Ask the service, and keep the one that is right.",
        before: "times:\n  - Monday 9am to 5pm\n  - closed on Mondays",
        after: "times: Tuesday 9am to 5pm"
    )

    private static let overlapRule = Rule(
        "times-overlap",
        .warning,
        "Opening times give one day two times that overlap.",
        why: "Nobody can tell when it closes.",
        cure: "Say for each day once when it is open.",
        before: "times:\n  - Monday to Friday, 9am to 5pm\n  - Friday 9am to 3pm",
        after: "times:\n  - Monday to Thursday, 9am to 5pm\n  - Friday 9am to 3pm"
    )
}
