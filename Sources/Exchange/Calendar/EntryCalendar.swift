import Guide

/// An entry's sessions as a calendar (RFC 5545), an event for each time of day at which something begins.
///
/// It ends a year after the last check: what nobody has checked for so long should stand in nobody's diary.
struct EntryCalendar {
    private let entry: Entry
    private let description: EntryDescription
    private let today: CalendarDate

    init(_ entry: Entry, _ description: EntryDescription, today: CalendarDate) {
        self.entry = entry
        self.description = description
        self.today = today
    }

    /// `nil` where no session can be put into a calendar without guessing.
    var text: String? {
        let dates = self.dates
        guard let dates, dates.upperBound >= today else { return nil }
        let events = RecurringEvent.events(of: entry.times).enumerated().flatMap { index, event in
            lines(of: event, number: index + 1, in: dates)
        }
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

    private func lines(of event: RecurringEvent, number: Int, in dates: ClosedRange<CalendarDate>) -> [String] {
        guard let first = event.firstDay(in: dates) else { return [] }
        let end = event.end.map { ["DTEND;\(LondonTime.moment(on: first, minutes: $0))"] } ?? []
        let days = event.excludedDays(in: first...dates.upperBound)
        let excluded = days.isEmpty ? [] : ["EXDATE;\(LondonTime.moments(on: days, minutes: event.start))"]
        return [
            "BEGIN:VEVENT",
            "UID:\(ContentLines.escaped("\(number)-\(description.identity)"))",
            "DTSTAMP:\(entry.review.date.basic)T000000Z",
            "DTSTART;\(LondonTime.moment(on: first, minutes: event.start))",
        ] + end + ["RRULE:\(event.rule);UNTIL=\(dates.upperBound.basic)T235959Z"] + excluded + words
            + ["TRANSP:TRANSPARENT", "END:VEVENT"]
    }

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
