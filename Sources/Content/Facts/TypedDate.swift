import Guide

/// Dates as people and other programs type them, where year-month-day is asked for.
enum TypedDate {
    /// The date that cannot be another: `2 October 2026`, `2nd Oct 2026`, `2026-10-2`, `25/10/2026` (no month has the
    /// number 25), and `2026-10-02T00:00:00.000Z`, which editors of websites write for a day.
    ///
    /// `nil` where day and month could be swapped, where a time could make it the day before or after, and where there
    /// is no such day.
    static func certain(_ text: String) -> CalendarDate? {
        let day = withoutMidnight(text)
        let words = words(day)
        guard words.count == 3, words[0].count == 4 || words[2].count == 4, words.allSatisfy(isPart) else { return nil }
        return date(words)
    }

    /// The same as year-month-day, with years of two digits as well: to be offered, never read.
    static func iso(_ text: String) -> String? {
        let words = words(text)
        return words.count == 3 ? date(words)?.iso : nil
    }

    /// What to say of words that are no certain date.
    static func doubt(_ text: String, key: String) -> (message: String, help: String) {
        let form = "Write it as year-month-day, for example"
        if ["today", "now", "yesterday", "tomorrow"].contains(text.lowercased()) {
            return (
                "“\(text)” is another day each time that somebody reads it.",
                "Write the day itself as year-month-day, for example 2026-02-28."
            )
        }
        if let (day, time) = dayAndTime(text), let date = CalendarDate(iso: day) {
            return ("“\(key)” has a time as well: \(time).", "Write the day alone: \(key): \(date.iso)")
        }
        if let (dayFirst, monthFirst) = swapped(text) {
            return (
                "This could be two days: \(dayFirst.iso) or \(monthFirst.iso).",
                "Write the one that you mean as year-month-day: \(dayFirst.iso) is day \(dayFirst.day) of month \(dayFirst.month)."
            )
        }
        return ("“\(key)” is not a real date.", "\(form) \(iso(text) ?? "2026-02-28").")
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// A number, one with an ending such as `2nd`, or a month's name or the beginning of it.
    private static func isPart(_ word: String) -> Bool {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        if digits.isEmpty { return months.contains { isMonth($0, word) } }
        return ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    }

    private static func isMonth(_ month: String, _ word: String) -> Bool {
        word.count >= 3 && (month.hasPrefix(word) || (word == "sept" && month == "september"))
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func date(_ words: [String]) -> CalendarDate? {
        if let month = months.firstIndex(where: { isMonth($0, words[1]) }) {
            return date(year: words[2], month: month + 1, day: words[0])
        }
        if words[0].count == 4 { return Int(words[1]).flatMap { date(year: words[0], month: $0, day: words[2]) } }
        guard let first = Int(words[0]), let second = Int(words[1]), first > 12 || first == second else { return nil }
        return date(year: words[2], month: second, day: words[0])
    }

    private static func date(year: String, month: Int, day: String) -> CalendarDate? {
        guard let year = Int(year), let day = Int(day.prefix { $0.isNumber }) else { return nil }
        return CalendarDate(year: year < 100 ? 2000 + year : year, month: month, day: day)
    }

    /// `12/01/2027` read either way, where both are days and not the same one.
    private static func swapped(_ text: String) -> (dayFirst: CalendarDate, monthFirst: CalendarDate)? {
        let words = words(text)
        guard words.count == 3, words[2].count == 4, let first = Int(words[0]), let second = Int(words[1]),
            first != second, let dayFirst = date(year: words[2], month: second, day: words[0]),
            let monthFirst = date(year: words[2], month: first, day: words[1])
        else { return nil }
        return (dayFirst, monthFirst)
    }

    private static func dayAndTime(_ text: String) -> (day: String, time: String)? {
        let parts = text.split(maxSplits: 1) { $0 == "T" || $0 == " " }.map(String.init)
        guard parts.count == 2, parts[0].utf8.count == 10, parts[1].contains(":") else { return nil }
        return (parts[0], parts[1])
    }

    /// Midnight in a zone other than the reader's may be the evening before, so only UTC and no zone are a day.
    private static func withoutMidnight(_ text: String) -> String {
        guard let (day, time) = dayAndTime(text) else { return text }
        let isMidnight = ["", "Z", "+00:00"].contains { zone in
            ["00:00", "00:00:00", "00:00:00.000"].contains { time == $0 + zone }
        }
        return isMidnight ? day : text
    }
}
