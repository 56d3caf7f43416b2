import Guide

/// When an entry is open, in words.
public struct PresentedTimes: Sendable, Hashable {
    /// Every phrase with what belongs to it, a line each, the times of day for machines too.
    public let lines: [PresentedText]
    /// Whether somebody is there at any hour of any day.
    public let isAlwaysOpen: Bool

    static let none = PresentedTimes(lines: [], isAlwaysOpen: false)
}

/// One session as it stands among others, on the page of a day.
public struct PresentedSession: Sendable, Hashable {
    /// "10am to noon"; `nil` where nobody said.
    public let hours: String?
    /// On which days, in full: "First Tuesday of the month".
    public let days: String
    /// The same for a list of one day of the week: "First Tuesday of the month", "In term time". `nil` where it is on every week
    /// of the year.
    public let rareDays: String?
}

/// Writes opening times so that a line never parts what belongs together.
struct TimesWriter {
    private let writer: OpeningTimesWriter

    init(_ words: Words) { writer = OpeningTimesWriter(words: words) }

    func times(of entry: Entry) -> PresentedTimes {
        let isUntranslated = entry.untranslated.facts.contains(.times)
        let lines = entry.times.phrases.map { phrase -> (lines: [PresentedText], isClosure: Bool) in
            guard !phrase.readings.isEmpty else {
                return ([PresentedText([.writing(phrase.typed)]).untranslated(isUntranslated)], false)
            }
            let rules = phrase.rules
            let groups = rules.contains(where: \.isClosure) ? [rules] : rules.map { [$0] }
            return (groups.map(line), rules.allSatisfy(\.isClosure))
        }
        // What closes all of it stands behind all of it, and never between two others.
        let inOrder = lines.filter { !$0.isClosure } + lines.filter(\.isClosure)
        return PresentedTimes(
            lines: inOrder.flatMap(\.lines),
            isAlwaysOpen: entry.times.sessions.contains(where: \.isAlwaysOpen)
        )
    }

    /// All in one where every phrase could be read for certain, else a phrase at a time.
    func phrases(of times: OpeningTimes) -> [String] {
        let isCertain = times.phrases.allSatisfy { !$0.rules.isEmpty }
        return isCertain ? [writer.text(for: times.rules)] : times.phrases.map { writer.text(for: $0) }
    }

    func session(_ session: OpeningSession) -> PresentedSession {
        let days = writer.text(for: .open(OpeningSession(on: session.days, season: session.season, hours: .unstated)))
        let season = writer.text(session.season).map { $0.prefix(1).uppercased() + $0.dropFirst() }
        return PresentedSession(
            hours: writer.text(for: session.hours),
            days: days,
            rareDays: session.days.frequency == .everyWeek ? season : days
        )
    }

    /// Marks the times of day in the order in which they are said. One that a language says otherwise is left as it is.
    private func line(_ rules: [OpeningRule]) -> PresentedText {
        var rest = Substring(writer.text(for: rules))
        var parts: [PresentedText.Part] = []
        for clock in rules.flatMap(\.clocks) {
            guard let said = rest.place(of: writer.text(clock)) else { continue }
            if said.lowerBound > rest.startIndex { parts.append(.words(String(rest[..<said.lowerBound]))) }
            parts.append(.time(clock, said: String(rest[said])))
            rest = rest[said.upperBound...]
        }
        if !rest.isEmpty { parts.append(.words(String(rest))) }
        return PresentedText(parts)
    }
}

extension OpeningRule {
    fileprivate var isClosure: Bool { if case .closed = self { true } else { false } }

    fileprivate var clocks: [ClockTime] {
        guard case .open(let session) = self, case .periods(let periods) = session.hours else { return [] }
        return periods.flatMap { period in
            switch period {
            case .between(let start, let end): [start, end]
            case .from(let time), .until(let time): [time]
            }
        }
    }
}

extension Substring {
    /// Where a text first stands in this one, byte for byte.
    fileprivate func place(of text: String) -> Range<Index>? {
        let (own, sought) = (utf8, text.utf8)
        guard let first = sought.first else { return nil }
        var start = own.startIndex
        while let index = own[start...].firstIndex(of: first) {
            let rest = own[index...]
            if rest.starts(with: sought) { return index..<own.index(index, offsetBy: sought.count) }
            start = own.index(after: index)
        }
        return nil
    }
}
