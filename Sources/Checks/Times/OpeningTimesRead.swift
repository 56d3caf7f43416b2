import Diagnostics
import Guide

/// Says which opening times are published as written because we could not read them, and how we read those that
/// leave something open.
public enum OpeningTimesRead: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let writer = OpeningTimesWriter(words: context.words)
        return guide.entries.flatMap { entry in
            entry.times.phrases.compactMap { phrase in
                let place = entry.source.file.place(phrase.position)
                if case .endsBeforeStart(let period) = phrase.doubt { return endsFirst(period, at: place) }
                if let doubt = phrase.doubt { return notRead(doubt, at: place) }
                return phrase.isAssumed ? assumed(phrase, writer.text(for: phrase), at: place) : nil
            }
        }
    }

    private static func endsFirst(_ period: OpeningPeriod, at place: Place) -> Diagnostic {
        Diagnostic(
            timesEndBeforeStart,
            at: place,
            "These times end before they begin. The page shows them as you wrote them.",
            help: cure(.endsBeforeStart(period))
        )
    }

    private static func notRead(_ doubt: OpeningDoubt, at place: Place) -> Diagnostic {
        Diagnostic(
            timesNotRead,
            at: place,
            "We could not read these times, so the page shows them as you wrote them: \(reason(doubt)). "
                + "It will not be listed under any day.",
            help: cure(doubt)
        )
    }

    private static func assumed(_ phrase: OpeningPhrase, _ text: String, at place: Place) -> Diagnostic {
        Diagnostic(
            timesAssumed,
            at: place,
            "We read these times as “\(text)”.",
            help: beginsAtMidnight(phrase)
                ? "We take midnight as the start of the day. If you mean the night after it, name the next day."
                : "If that is wrong, write am or pm, and which week, in full."
        )
    }

    private static func beginsAtMidnight(_ phrase: OpeningPhrase) -> Bool {
        phrase.readings.contains { reading in
            guard reading.isAssumed, case .open(let session) = reading.rule,
                case .periods(let periods) = session.hours
            else { return false }
            return periods.contains { $0.start == .midnight }
        }
    }

    private static func reason(_ doubt: OpeningDoubt) -> String {
        switch doubt {
        case .tooLong(let limit): "they are longer than \(limit) characters"
        case .unknownWord(let word): "we do not know the word “\(word)” here"
        case .noDays: "they do not say on which days"
        case .morningOrEvening: "they could be in the morning or in the evening"
        case .noonOrMidnight: "12am and 12pm can be noon or midnight"
        case .endsBeforeStart: "they end before they begin"
        case .overlappingHours: "some of them overlap"
        case .whichWeek: "they do not say which week of the month"
        case .unclear: "they can be understood in more than one way"
        }
    }

    private static func cure(_ doubt: OpeningDoubt) -> String {
        switch doubt {
        case .tooLong: "Make a list, with one time on each line."
        case .unknownWord(let word): meant(by: word).map { "Did you mean “\($0)”?" } ?? example
        case .noDays: "Add the days: “Monday to Friday, 10am to 4pm”."
        case .morningOrEvening: "Add am or pm: “Tuesday 8pm to 10pm”."
        case .noonOrMidnight: "Write noon or midnight: “10am to noon”."
        case .endsBeforeStart: "Check am and pm. If they go on into the night, write “10pm to 6am the next day”."
        case .overlappingHours: "Give each part its beginning and its end: “10am to noon and 2pm to 4pm”."
        case .whichWeek: "Say which: “first Tuesday of the month”."
        case .unclear: example
        }
    }

    private static let example =
        "Write the day and the hours, such as “Tuesday 10am to 12.30pm”, or leave it if it reads well as it is."

    /// Short words are near to too many others (“when” to “then”) for a guess to help.
    private static func meant(by word: String) -> String? {
        word.count < 5 ? nil : Spelling.closest(to: word, among: OpeningTimesReader.knownWords)
    }

    public static let rules = [
        timesNotRead,
        timesEndBeforeStart,
        timesAssumed,
    ]

    private static let timesNotRead = Rule(
        "times-not-read",
        .notice,
        "We could not read opening times, so the page shows them as they were written.",
        why: "Times that we cannot read are missing from lists by day.",
        cure: "Write the day and the hours, or leave it if it reads well as it is.",
        before: "times: when the tide allows",
        after: "times: Tuesday 10am to noon"
    )

    private static let timesEndBeforeStart = Rule(
        "times-end-before-start",
        .warning,
        "Opening times end before they begin.",
        why: "It is mostly am for pm, and somebody would come at the wrong end of the day.",
        cure: "Check am and pm. If they go on into the night, write “10pm to 6am the next day”.",
        before: "times: Tuesday 5pm to 9am",
        after: "times: Tuesday 5pm to 9pm"
    )

    private static let timesAssumed = Rule(
        "times-assumed",
        .notice,
        "Opening times leave something open, and we read them the way a person would.",
        why: "You should know how your words will be printed.",
        cure: "If that is wrong, write am or pm, and which week, in full.",
        before: "times: Tuesday 9 to 5",
        after: "times: Tuesday 9am to 5pm"
    )
}
