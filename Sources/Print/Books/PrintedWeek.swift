import Guide

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
}

/// Arranges opening times by day. Days on which nothing is on are left out.
struct WeekWriter {
    let material: PieceMaterial

    private var words: Words { material.words }
    private var writer: OpeningTimesWriter { OpeningTimesWriter(words: words) }

    /// From so many days a week on, a service is said once for all of them and not on every day.
    private static let most = 4

    func days(_ entries: [Entry]) -> [PrintedDay] {
        let open = entries.filter { material.standing(of: $0).isOpen }
        let days = Weekday.allCases.map { day in
            PrintedDay(name: words["weekday-\(day.rawValue)"], sessions: sessions(of: open, on: day))
        }
        let most = PrintedDay(name: words["booklet-most-days"], sessions: open.flatMap(sessionsOnMostDays))
        return (days + [most]).filter { !$0.sessions.isEmpty }
    }

    private func sessions(of entries: [Entry], on day: Weekday) -> [PrintedSession] {
        let found = entries.flatMap { entry in
            entry.times.sessions(on: day).filter { $0.days.weekdays.count < Self.most }.map { (entry, $0) }
        }
        let byHour = found.enumerated().sorted {
            ($0.element.1.hours.firstMinute ?? .max, $0.offset) < ($1.element.1.hours.firstMinute ?? .max, $1.offset)
        }
        return byHour.map { printed($0.element.0, $0.element.1, days: rareDays($0.element.1)) }
    }

    private func sessionsOnMostDays(_ entry: Entry) -> [PrintedSession] {
        entry.times.sessions.filter { $0.days.weekdays.count >= Self.most && $0.hours != .aroundTheClock }.map {
            printed(entry, $0, days: days($0))
        }
    }

    private func printed(_ entry: Entry, _ session: OpeningSession, days: String?) -> PrintedSession {
        let areas = material.settings.areas.filter { entry.areas.contains($0.id) }.map(\.name)
        return PrintedSession(
            hours: writer.text(for: session.hours) ?? "",
            days: days,
            name: PrintedText.tidied(entry.title),
            entry: entry.slug,
            place: areas.count > 2 ? words["booklet-several-places"] : PrintedText.tidied(areas.joined(separator: ", "))
        )
    }

    /// Nothing of a session that is on every week of the year.
    private func rareDays(_ session: OpeningSession) -> String? {
        session.days.frequency == .everyWeek && session.season == .allYear ? nil : days(session)
    }

    private func days(_ session: OpeningSession) -> String {
        writer.text(for: .open(OpeningSession(on: session.days, season: session.season, hours: .unstated)))
    }
}
