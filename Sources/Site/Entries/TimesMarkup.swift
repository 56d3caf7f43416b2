import Guide
import Text

extension EntryTimes {
    /// The same lines, with each time of day as one that machines read too: `<time datetime="10:00">10am</time>`.
    static func markup(of entry: Entry, in material: SiteMaterial) -> [Markup] {
        let writer = OpeningTimesWriter(words: material.words)
        let isUntranslated = entry.untranslated.facts.contains(.times)
        return entry.times.phrases.flatMap { phrase in
            guard !phrase.readings.isEmpty else {
                return [material.marked(Markup(writing: phrase.typed), whereUntranslated: isUntranslated)]
            }
            return phrase.rules.map { marked(writer.text(for: $0), clocks(of: $0), writer) }
        }
    }

    /// Marks the times in the order in which they are said. One that a language says otherwise is left as it is.
    private static func marked(_ line: String, _ clocks: [ClockTime], _ writer: OpeningTimesWriter) -> Markup {
        var rest = Substring(line)
        var markup = Markup("")
        for clock in clocks {
            guard let said = rest.firstBytes(of: writer.text(clock)) else { continue }
            markup = markup + Markup(String(rest[..<said.lowerBound])) + self.markup(clock, String(rest[said]))
            rest = rest[said.upperBound...]
        }
        return markup + Markup(String(rest))
    }

    private static func markup(_ clock: ClockTime, _ said: String) -> Markup {
        func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let machine = "\(twoDigits(clock.hour)):\(twoDigits(clock.minute))"
        return Markup(safe: "<time datetime=\"\(machine)\">\(Markup.escaped(said))</time>")
    }

    private static func clocks(of rule: OpeningRule) -> [ClockTime] {
        guard case .open(let session) = rule, case .periods(let periods) = session.hours else { return [] }
        return periods.flatMap { period in
            switch period {
            case .between(let start, let end): [start, end]
            case .from(let time), .until(let time): [time]
            }
        }
    }
}
