import Diagnostics
import Guide

/// Days and months in the text that have passed. The story of a service is no news, so sentences that tell what once
/// happened are left alone.
public enum PassedDates: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let files = guide.entries.filter { $0.status != .closed }.map(\.source.file) + guide.pages.map(\.source)
        return files.flatMap { file in
            context.prose(in: file).filter { hasYear($0.text) }.flatMap { line in
                dates(in: line.text).filter { $0.end < context.today }.map { date in
                    Diagnostic(
                        rule,
                        at: line.place(of: date.range, in: file),
                        "“\(line.text[date.range])” has passed.",
                        help: "Say what is true now, or leave it out."
                    )
                }
            }
        }
    }

    /// Four digits that begin with 20, before anything slower is tried.
    private static func hasYear(_ line: Substring) -> Bool {
        let bytes = line.utf8
        return zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "2") && $1 == UInt8(ascii: "0") }
    }

    private struct TextDate {
        let range: Range<Substring.Index>
        /// The last day that is meant.
        let end: CalendarDate
    }

    private static func dates(in line: Substring) -> [TextDate] {
        line.split { ".!?;".contains($0) }.flatMap { sentence -> [TextDate] in
            let words = LineWords(sentence)
            guard !words.indices.contains(where: { history.contains(words[$0]) }) else { return [] }
            return words.indices.compactMap { date(endingAt: $0, words) }
        }
    }

    /// `30 September 2026`, `30th September 2026`, `September 2026`, `summer 2026`.
    private static func date(endingAt index: Int, _ words: LineWords) -> TextDate? {
        guard words[index].utf8.count == 4, let year = Int(words[index]), (2000...2099).contains(year) else {
            return nil
        }
        let name = words[index - 1]
        let isRange = ["to", "and"].contains(words[index + 1]) && Int(words[index + 2].prefix(1)) != nil
        guard !isRange else { return nil }
        if let month = lastMonths[name] {
            return wholeMonth(month, year, words.range((index - 1)..<(index + 1)))
        }
        let isName = index > 0 && words.typed((index - 1)..<index).first?.isUppercase == true
        guard isName, let month = months.firstIndex(where: { $0 == name || shortNames(of: $0).contains(name) }) else {
            return nil
        }
        let day = Int(words[index - 2].prefix { $0.isNumber })
        if let day, let date = CalendarDate(year: year, month: month + 1, day: day) {
            return TextDate(range: words.range((index - 2)..<(index + 1)), end: date)
        }
        return wholeMonth(month + 1, year, words.range((index - 1)..<(index + 1)))
    }

    private static func shortNames(of month: String) -> [Substring] { [month.prefix(3), month.prefix(4)] }

    private static func wholeMonth(_ month: Int, _ year: Int, _ range: Range<Substring.Index>) -> TextDate? {
        lastDay(of: month, year).map { TextDate(range: range, end: $0) }
    }

    private static func lastDay(of month: Int, _ year: Int) -> CalendarDate? {
        CalendarDate(year: year, month: month, day: 1)?.adding(TimeSpan(1, .months)).subtracting(TimeSpan(1, .days))
    }

    /// With which month a season ends. A winter runs on into the next year, so nothing is said of it.
    private static let lastMonths: [Substring: Int] = ["spring": 5, "summer": 8, "autumn": 11]

    private static let months: [String] = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    private static let history: Set<Substring> = [
        "since", "founded", "opened", "began", "started", "set", "closed", "was", "were", "been", "had", "born", "died",
        "joined", "launched", "became", "moved", "won", "made", "published", "updated", "checked", "wrote", "came",
        "act", "census", "report", "survey", "copyright", "©", "ended", "stopped",
    ]

    public static let rules = [rule]

    private static let rule = Rule(
        "date-passed",
        .warning,
        "The text names a day, a month or a season that has passed.",
        why: "A reader who finds one old date doubts all the others.",
        cure: "Say what is true now, or leave it out.",
        before: "The next course is on 3 September 2026.",
        after: "The next course is on 3 March 2027."
    )
}
