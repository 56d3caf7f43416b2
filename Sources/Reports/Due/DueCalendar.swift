import Guide

/// Writes who must be asked as a calendar (RFC 5545), a whole day for each entry.
///
/// They are events and not tasks (`VTODO`), because the calendars of most offices and phones show no others' tasks.
public enum DueCalendar {
    public static func text(_ due: DueList) -> String {
        let head = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hopeguide//due//EN", "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:\(escaped(due.title))",
        ]
        let lines = head + due.items.flatMap { event($0, due) } + ["END:VCALENDAR"]
        return lines.map { folded($0) + "\r\n" }.joined()
    }

    /// What is overdue stands on today, where somebody will see it.
    private static func event(_ item: DueList.Item, _ due: DueList) -> [String] {
        let day = max(item.by, due.today)
        let details = item.questions.map(\.words) + item.waysToAsk + [item.entry.source.file.name]
        let deadline = item.by < due.today ? ["It \(item.deadline(due.today))."] : []
        return [
            "BEGIN:VEVENT",
            "UID:\(item.entry.slug)-\(item.by.iso)@\(host(due.guide.settings.website))",
            "DTSTAMP:\(basic(due.today))T000000Z",
            "DTSTART;VALUE=DATE:\(basic(day))",
            "DTEND;VALUE=DATE:\(basic(day.adding(TimeSpan(1, .days))))",
            "SUMMARY:\(escaped("Ask about \(item.entry.title)"))",
            "DESCRIPTION:\(escaped((deadline + details).joined(separator: "\n")))",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    }

    private static func basic(_ date: CalendarDate) -> String { date.iso.replacing("-", with: "") }

    private static func host(_ website: String) -> String {
        let rest = website.drop { $0 != ":" }.drop { ":/".contains($0) }
        return String(rest.prefix { !"/:?#".contains($0) })
    }

    /// RFC 5545, 3.3.11: backslashes, semicolons, commas and line ends. Other control characters may not stand there.
    private static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += ["\\", scalar]
            case "\n": escaped += ["\\", "n"]
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    /// RFC 5545, 3.1: no line longer than 75 bytes; the next begins with a space. No character is cut in two.
    private static func folded(_ line: String) -> String {
        var (text, length) = ("", 0)
        for scalar in line.unicodeScalars {
            let bytes = UTF8.width(scalar)
            if length + bytes > 75 {
                text += "\r\n "
                length = 1
            }
            text.unicodeScalars.append(scalar)
            length += bytes
        }
        return text
    }
}
