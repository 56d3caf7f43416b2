import Diagnostics
import Guide

/// Finds notes that somebody wrote to themselves. Words cannot be taken out safely, so a note that is certainly one
/// keeps the guide from going out; comments have been taken out already.
public enum NotesToSelf: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        (context.writings(of: guide) + guide.translations.flatMap(\.writings)).flatMap { writing in
            var seen: Set<String> = []
            return writing.passages.compactMap { passage -> Diagnostic? in
                guard let note = note(in: passage.text), seen.insert(note.text.lowercased()).inserted else {
                    return nil
                }
                return message(note, in: writing)
            }
        }
    }

    struct Note: Equatable {
        let text: String
        /// Whether it can be nothing else.
        let isCertain: Bool
    }

    /// The first note in a text; one that is certain before one that is not.
    static func note(in text: String) -> Note? {
        guard mayHoldNote(text) else { return nil }
        let scan = WordScan(text)
        return certain(scan) ?? possible(scan)
    }

    /// Whether there are two capitals one after the other, a square bracket, two question marks, or “check”. Most texts
    /// have none, and this is quicker than to look at every word.
    private static func mayHoldNote(_ text: String) -> Bool {
        var last: UInt8 = 0
        var lettersOfCheck = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "[") || (byte == UInt8(ascii: "?") && last == byte) { return true }
            if byte.isCapital && last.isCapital { return true }
            lettersOfCheck = byte == check[lettersOfCheck] ? lettersOfCheck + 1 : byte == check[0] ? 1 : 0
            if lettersOfCheck == check.count { return true }
            last = byte
        }
        return false
    }

    private static let checkKey = WordScan.key(of: "check")
    private static let check = Array("check".utf8)
    /// Marks in capitals that people put at their notes.
    static let marks = certainMarks.union(doubtfulMarks)
    private static let certainMarks: Set = ["TODO", "FIXME"]
    private static let doubtfulMarks: Set = ["XXX", "TBC", "TBA"]
    /// How a note in square brackets begins.
    private static let orders: Set = [
        "check", "ask", "ring", "confirm", "todo", "note", "insert", "add", "name", "phone", "tbc",
    ]

    private static func certain(_ scan: WordScan) -> Note? {
        for word in scan.words {
            let isBracketed = word.range.lowerBound > 0 && scan.bytes[word.range.lowerBound - 1] == UInt8(ascii: "[")
            guard isBracketed || word.isCapitalised else { continue }
            let text = scan.text(of: word.range)
            if certainMarks.contains(text) { return Note(text: text, isCertain: true) }
            guard isBracketed, orders.contains(text.lowercased()) else { continue }
            guard let end = scan.bytes[word.range.upperBound...].firstIndex(of: UInt8(ascii: "]")) else { continue }
            return Note(text: scan.text(of: (word.range.lowerBound - 1)..<(end + 1)), isCertain: true)
        }
        return nil
    }

    private static func possible(_ scan: WordScan) -> Note? {
        if zip(scan.bytes, scan.bytes.dropFirst()).contains(where: { $0 == UInt8(ascii: "?") && $1 == $0 }) {
            return Note(text: "??", isCertain: false)
        }
        for (index, word) in scan.words.enumerated() {
            if word.isCapitalised {
                let text = scan.text(of: word.range)
                if doubtfulMarks.contains(text) { return Note(text: text, isCertain: false) }
            }
            guard word.key == checkKey else { continue }
            let opening = scan.text(ofWords: max(0, index - 3)..<(index + 1))
            if reminders.contains(where: opening.lowercased().hasSuffix) {
                return Note(text: opening, isCertain: false)
            }
        }
        return nil
    }

    private static let reminders = [
        "ring back to check", "call back to check", "phone back to check", "still to check",
    ]

    private static func message(_ note: Note, in writing: Writing) -> Diagnostic {
        let help =
            "Put it right, or take the words away. A line of facts that begins with # is a note that no reader sees."
        return Diagnostic(
            note.isCertain ? certainRule : possibleRule,
            at: writing.place(of: note.text),
            note.isCertain
                ? "“\(note.text)” is a note to yourselves, and readers would see it."
                : "“\(note.text)” looks like a note to yourselves, and readers will see it.",
            help: help
        )
    }

    private static let certainRule = Rule(
        "note-to-self",
        .error,
        "A note that somebody wrote to themselves would be published.",
        why:
            "Readers lose trust, and notes may say what nobody else should know. We cannot take words out for you safely.",
        cure: "Put it right and take the words away, or make them a line of facts that begins with #.",
        before: "cost: Free [check with Ann]",
        after: "# check with Ann\ncost: Free"
    )

    private static let possibleRule = Rule(
        "note-to-self-perhaps",
        .warning,
        "Something that looks like a note that somebody wrote to themselves.",
        why: "Readers cannot tell what is still open, and do not dare to go.",
        cure: "Find out and say it, or leave it out until you know.",
        before: "cost: £2??",
        after: "cost: £2"
    )

    public static let rules = [certainRule, possibleRule]
}
