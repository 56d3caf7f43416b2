import Guide
import Presentation

/// What is on, day by day.
public struct PrintedDay: Encodable, Sendable, Hashable {
    /// "Monday", or what is open on most days.
    public var name: String
    public var sessions: [PrintedSession]
}

public struct PrintedSession: Encodable, Sendable, Hashable {
    /// The hours, "10am to noon"; empty where none are stated.
    public var hours: String
    /// On which days, where it is not every week on this day: "First Saturday of the month".
    public var days: String?
    public var name: String
    /// The slug of its entry.
    public var entry: String
    /// The names of its areas.
    public var place: String
    /// What must be known before somebody goes.
    public var warnings: String?
}

/// Arranges opening times by day. Days on which nothing is on are left out.
struct WeekWriter {
    let material: PieceMaterial

    private var words: Words { material.words }

    /// From so many days a week on, a service is said once for all of them and not on every day.
    private static let most = 4

    func days(_ entries: [PresentedEntry]) -> [PrintedDay] {
        let open = entries.filter(\.standing.isOpen)
        let days = Weekday.allCases.map { day in
            PrintedDay(name: words["weekday-\(day.rawValue)"], sessions: sessions(of: open, on: day))
        }
        let most = PrintedDay(name: words["booklet-most-days"], sessions: open.flatMap(sessionsOnMostDays))
        return (days + [most]).filter { !$0.sessions.isEmpty }
    }

    private func sessions(of entries: [PresentedEntry], on day: Weekday) -> [PrintedSession] {
        let found = entries.flatMap { entry in
            entry.entry.times.sessions(on: day).filter { $0.days.weekdays.count < Self.most }.map { (entry, $0) }
        }
        let byHour = found.enumerated().sorted {
            ($0.element.1.hours.firstMinute ?? .max, $0.offset) < ($1.element.1.hours.firstMinute ?? .max, $1.offset)
        }
        return byHour.map { printed($0.element.0, $0.element.1, areDaysKnown: true) }
    }

    private func sessionsOnMostDays(_ entry: PresentedEntry) -> [PrintedSession] {
        entry.entry.times.sessions.filter { $0.days.weekdays.count >= Self.most && $0.hours != .aroundTheClock }.map {
            printed(entry, $0, areDaysKnown: false)
        }
    }

    /// - Parameter areDaysKnown: whether the heading says the day, so that only what is not on every week says more.
    private func printed(_ entry: PresentedEntry, _ session: OpeningSession, areDaysKnown: Bool) -> PrintedSession {
        let told = entry.session(session)
        let areas = entry.areas
        let warnings = entry.warnings.map { PrintedText.line($0.brief) }
        return PrintedSession(
            hours: told.hours ?? "",
            days: areDaysKnown && told.rareDays == nil ? nil : told.days,
            name: PrintedText.line(entry.title),
            entry: entry.entry.slug,
            place: areas.count > 2 ? words["booklet-several-places"] : PrintedText.line(areas.joined(by: ", ")),
            warnings: warnings.isEmpty ? nil : PlainSentence.joined(warnings)
        )
    }
}
