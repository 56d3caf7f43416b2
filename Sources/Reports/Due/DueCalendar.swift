import Exchange
import Guide

/// Writes who must be asked as a calendar (RFC 5545), a whole day for each entry.
///
/// They are events and not tasks (`VTODO`), because the calendars of most offices and phones show no others' tasks.
public enum DueCalendar {
    public static func text(_ due: DueList) -> String {
        let head = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hopeguide//due//EN", "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:\(ContentLines.escaped(due.title))",
        ]
        let lines = head + due.items.flatMap { event($0, due) } + ["END:VCALENDAR"]
        return ContentLines.file(lines)
    }

    /// What is overdue stands on today, where somebody will see it.
    private static func event(_ item: DueList.Item, _ due: DueList) -> [String] {
        let day = max(item.by, due.today)
        let details = item.questions.map(\.words) + item.waysToAsk + [item.entry.source.file.name]
        let deadline = item.by < due.today ? ["It \(item.deadline(due.today))."] : []
        return [
            "BEGIN:VEVENT",
            "UID:\(item.entry.slug)-\(item.by.iso)@\(due.guide.settings.host)",
            "DTSTAMP:\(due.today.basic)T000000Z",
            "DTSTART;VALUE=DATE:\(day.basic)",
            "DTEND;VALUE=DATE:\(day.adding(TimeSpan(1, .days)).basic)",
            "SUMMARY:\(ContentLines.escaped("Ask about \(item.entry.title)"))",
            "DESCRIPTION:\(ContentLines.escaped((deadline + details).joined(separator: "\n")))",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    }
}
