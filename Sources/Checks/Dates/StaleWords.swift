import Diagnostics
import Guide

/// Words that are true on the day they are written and not for long, such as “this summer”.
public enum StaleWords: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let files = guide.entries.filter { $0.status != .closed }.map(\.source.file) + guide.pages.map(\.source)
        return files.flatMap { file in
            context.prose(in: file).filter { $0.text.hasWord(beginningWithOneOf: starts) }.flatMap { line in
                let words = LineWords(line.text)
                return words.indices.compactMap { index in
                    phrase(at: index, of: words).map { length in
                        report(
                            line.place(of: words.range(index..<(index + length)), in: file),
                            words.typed(index..<(index + length))
                        )
                    }
                }
            }
        }
    }

    /// How the phrases begin.
    private static let starts = Set(
        ["currently", "this", "next", "last", "coming", "opening", "starting", "until"].map(Substring.start)
    )

    /// How many words from here on make a phrase that goes stale; `nil` where none begins here.
    private static func phrase(at index: Int, of words: LineWords) -> Int? {
        let next = words.isSentenceEnd(index) ? "" : words[index + 1]
        switch words[index] {
        case "currently": return speaksOfReader(before: index, of: words) ? nil : 1
        case "this": return seasons.contains(next) && !words.isPossessive(index + 1) ? 2 : nil
        case "next", "last":
            let isTime = seasons.contains(next) && next != "year" && next != "month"
            let isOwn = ["your", "my", "our", "their", "his", "her", "the"].contains(words[index - 1])
            return isTime && !isOwn && !words.isPossessive(index + 1) ? 2 : nil
        case "coming", "opening", "starting": return next == "soon" ? 2 : nil
        case "until": return next == "further" && words[index + 2] == "notice" ? 3 : nil
        default: return nil
        }
    }

    /// “If you are currently off work” is about whoever reads it, whenever that is.
    private static func speaksOfReader(before index: Int, of words: LineWords) -> Bool {
        ((index - 3)..<index).contains { ["you", "if", "who", "anyone", "people"].contains(words[$0]) }
    }

    private static let seasons: Set<Substring> = ["spring", "summer", "autumn", "winter", "year", "month", "term"]

    private static func report(_ place: Place, _ typed: Substring) -> Diagnostic {
        Diagnostic(
            rule,
            at: place,
            "“\(typed)” will be out of date without anybody noticing.",
            help: "Say the day or the month, or leave it out. For news that passes, use “notice” with “until”."
        )
    }

    public static let rules = [rule]

    private static let rule = Rule(
        "words-go-stale",
        .notice,
        "The text has words that are true only for a while, such as “currently” or “this summer”.",
        why: "A leaflet lies in a waiting room for a year, and nobody can tell which summer was meant.",
        cure: "Say the day or the month, or leave it out. For news that passes, use “notice” with “until”.",
        before: "We are closed this summer.",
        after: "We are closed in August 2027."
    )
}
