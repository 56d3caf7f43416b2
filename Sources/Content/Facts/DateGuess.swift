import Guide

/// Guesses the date that somebody meant, to offer it as an example. Nothing is ever read this way.
enum DateGuess {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// `2 October 2026`, `2nd Oct 2026`, `2026-10-2` and `25/10/2026` as `2026-10-02`; `nil` where day and month
    /// could be swapped, or where there is no such day.
    static func iso(_ text: String) -> String? {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard words.count == 3 else { return nil }
        if let month = months.firstIndex(where: { words[1].hasPrefix($0) }) {
            return date(year: words[2], month: month + 1, day: words[0])
        }
        if words[0].count == 4 { return Int(words[1]).flatMap { date(year: words[0], month: $0, day: words[2]) } }
        guard let first = Int(words[0]), let second = Int(words[1]), first > 12 || first == second else { return nil }
        return date(year: words[2], month: second, day: words[0])
    }

    private static func date(year: String, month: Int, day: String) -> String? {
        guard let year = Int(year), let day = Int(day.prefix { $0.isNumber }) else { return nil }
        return CalendarDate(year: year < 100 ? 2000 + year : year, month: month, day: day)?.iso
    }
}
