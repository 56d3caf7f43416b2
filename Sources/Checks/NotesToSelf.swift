import Diagnostics
import Guide

/// Finds notes that somebody wrote to themselves. Words cannot be taken out safely, so a note that is certainly one
/// keeps the guide from going out; comments have been taken out already.
public enum NotesToSelf: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        guide.writings.flatMap { writing in
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

    /// Most texts hold none, and this is quicker than to look at every word.
    private static func mayHoldNote(_ text: String) -> Bool {
        var isMark = false
        var last: UInt8 = 0
        for byte in text.utf8 {
            // Two capitals one after the other, a square bracket, two question marks, or “check” after “to” or “back”.
            isMark =
                byte == UInt8(ascii: "[") || (byte.isCapital && last.isCapital)
                || (byte == UInt8(ascii: "?") && last == byte)
                || (byte == UInt8(ascii: "k") && last == UInt8(ascii: "c"))
            if isMark { return true }
            last = byte
        }
        return false
    }

    /// Marks in capitals that people put at their notes.
    static let marks = certainMarks.union(doubtfulMarks)
    private static let certainMarks: Set = ["TODO", "FIXME"]
    private static let doubtfulMarks: Set = ["XXX", "TBC", "TBA"]
    /// How a note in square brackets begins.
    private static let orders: Set = [
        "check", "ask", "ring", "confirm", "todo", "note", "insert", "add", "name", "phone", "tbc",
    ]

    private static func certain(_ scan: WordScan) -> Note? {
        for (index, word) in scan.words.enumerated() {
            let text = scan.text(of: word.range)
            if certainMarks.contains(text) { return Note(text: text, isCertain: true) }
            guard orders.contains(text.lowercased()), index > 0 || scan.words[0].range.lowerBound > 0 else { continue }
            let before = scan.bytes[..<word.range.lowerBound]
            guard before.last == UInt8(ascii: "["),
                let end = scan.bytes[word.range.upperBound...].firstIndex(of: UInt8(ascii: "]"))
            else { continue }
            return Note(text: scan.text(of: (word.range.lowerBound - 1)..<(end + 1)), isCertain: true)
        }
        return nil
    }

    private static func possible(_ scan: WordScan) -> Note? {
        if scan.bytes.contains("??".utf8) { return Note(text: "??", isCertain: false) }
        for (index, word) in scan.words.enumerated() {
            let text = scan.text(of: word.range)
            if doubtfulMarks.contains(text) { return Note(text: text, isCertain: false) }
            guard text.lowercased() == "check" else { continue }
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
