import Guide

/// An entry's opening times in words, a line each.
enum EntryTimes {
    static func lines(of times: OpeningTimes, in words: Words) -> [String] {
        OpeningTimesWriter(words: words).lines(for: times)
    }

    /// Whether the times need saying at all beside a number to ring: not where somebody always answers.
    static func isAlwaysOpen(_ times: OpeningTimes) -> Bool {
        times.sessions.contains(where: \.isAlwaysOpen)
    }
}
