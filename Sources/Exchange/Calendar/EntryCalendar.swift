import Guide

/// An entry's sessions as a calendar (RFC 5545), an event for each time of day at which something begins.
///
/// It ends a year after the last check: what nobody has checked for so long should stand in nobody's diary.
struct EntryCalendar {
    let description: EntryDescription
    private var entry: Entry { description.entry }
    private var today: CalendarDate { description.setting.today }

    /// `nil` where no session can be put into a calendar without guessing.
    var text: String? {
        let dates = self.dates
        guard let dates, dates.upperBound >= today else { return nil }
        let recurring = RecurringEvent.events(of: entry.times, in: dates, starting: entry.dates.starts)
        guard !recurring.isEmpty else { return nil }
        // The same in every event, so found once.
        let words = self.words
        let held = recurring.filter { $0.firstDay != nil }
        let events = zip(held, ids(of: held)).flatMap { lines(of: $0, $1, words) }
        guard !events.isEmpty else { return nil }
        let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hopeguide//guide//EN", "CALSCALE:GREGORIAN"]
        return ContentLines.file(head + LondonTime.lines + events + ["END:VCALENDAR"])
    }

    /// From the last check, or the beginning where that is later, for a year, or to the end where that is sooner.
    private var dates: ClosedRange<CalendarDate>? {
        let checked = entry.review.date
        let first = max(checked, entry.dates.starts ?? checked)
        let aYearOn = checked.adding(TimeSpan(1, .years))
        let last = min(aYearOn, entry.dates.ends ?? aYearOn)
        return first <= last ? first...last : nil
    }

    /// An event's own follows from its days, not its hours: at another hour it is the same event, and moves in every diary. Of
    /// several on the same days each has its own by the order of the hours.
    private func ids(of events: [RecurringEvent]) -> [LastingID] {
        var earlier: [String: Int] = [:]
        return events.map { event in
            let days = event.rule ?? event.firstDay?.iso ?? ""
            earlier[days, default: 0] += 1
            let number = earlier[days] ?? 1
            return description.id.part("session", number == 1 ? days : "\(days) \(number)")
        }
    }

    private func lines(of event: RecurringEvent, _ id: LastingID, _ words: [String]) -> [String] {
        guard let first = event.firstDay else { return [] }
        let end = event.end.map { ["DTEND;\(LondonTime.moment(on: first, minutes: $0))"] } ?? []
        let days = event.excludedDays(after: first)
        let excluded = days.isEmpty ? [] : ["EXDATE;\(LondonTime.moments(on: days, minutes: event.start))"]
        return [
            "BEGIN:VEVENT",
            "UID:\(id.text)",
            "DTSTAMP:\(description.changed.basic)T000000Z",
            "LAST-MODIFIED:\(description.changed.basic)T000000Z",
            "SEQUENCE:\(revision)",
            "DTSTART;\(LondonTime.moment(on: first, minutes: event.start))",
        ] + end + rule(event) + excluded + words
            + ["TRANSP:TRANSPARENT", "END:VEVENT"]
    }

    private func rule(_ event: RecurringEvent) -> [String] {
        event.rule.map { ["RRULE:\($0);UNTIL=\(event.dates.upperBound.basic)T235959Z"] } ?? []
    }

    /// Calendars keep what they have unless the number is higher (RFC 5545, 3.8.7.4). It grows with the day of a change, and with
    /// each of several on one day.
    private var revision: Int {
        let days = Self.firstDay.map { max(0, $0.days(to: description.changed)) } ?? 0
        return days + (description.change?.revision ?? 0)
    }

    private static let firstDay = CalendarDate(year: 2020, month: 1, day: 1)

    /// What the event is, and where: only where there is one place, since nobody said which session is at which.
    private var words: [String] {
        let addresses = entry.contacts.whereabouts.addresses
        let place = addresses.count == 1 ? addresses.first?.lines.joined(separator: ", ") : nil
        let text = description.lines(withPhones: true).joined(separator: "\n")
        return ["SUMMARY:\(ContentLines.escaped(entry.title))"]
            + (place.map { ["LOCATION:\(ContentLines.escaped($0))"] } ?? [])
            + ["DESCRIPTION:\(ContentLines.escaped(text))"]
            + (description.page.map { ["URL:\(ContentLines.unescaped($0))"] } ?? [])
    }
}
