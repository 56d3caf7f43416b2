import Diagnostics
import Guide

/// Reads the alert at the top of an entry: words, or words with the last day on which they are shown.
enum NoticeReader {
    private static let example = "and below it “  text: No group on 24 December.” and “  until: 2026-12-24”"

    static func read(_ facts: inout FactReader) -> Notice? {
        guard let value = facts.value("notice") else { return nil }
        switch value {
        case .text(let text): return notice(text, &facts)
        case .named(let parts, let position): return notice(parts, position, &facts)
        case .list, .empty:
            facts.noteWrongKind("notice", value, wanted: "one text, or a text with an end", example: "notice: …")
            return nil
        }
    }

    private static func notice(_ text: LocatedText, _ facts: inout FactReader) -> Notice {
        if text.text.contains("until: ") {
            facts.note(
                ContentRules.noticeUntilUnclear,
                at: text.position,
                "The words “until:” would be shown to readers.",
                help: "Write “notice:” alone on its line, \(example)."
            )
        }
        return Notice(text: text.text.joinedLines, until: nil)
    }

    private static func notice(_ parts: [NamedFact], _ position: Position, _ facts: inout FactReader) -> Notice? {
        var (words, until): (String?, CalendarDate?) = (nil, nil)
        for part in parts {
            switch (part.name.text, part.value) {
            case ("text", .text(let text)): words = text.text.joinedLines
            case ("until", .text(let text)): until = facts.date(text, called: "notice until")
            case ("until", _), ("text", _):
                facts.note(
                    ContentRules.valueEmpty,
                    at: part.name.position,
                    "“\(part.name.text)” has nothing that we can read after it.",
                    help: "Write “notice:” alone on its line, \(example)."
                )
            default: noteUnknown(part, &facts)
            }
        }
        if words == nil {
            facts.note(
                ContentRules.noticeWithoutText,
                at: position,
                "The notice has no words.",
                help: "Write them after “text:”."
            )
        }
        return words.map { Notice(text: $0, until: until) }
    }

    /// A comma between curly brackets begins something new, which volunteers cannot know.
    private static func noteUnknown(_ part: NamedFact, _ facts: inout FactReader) {
        facts.note(
            ContentRules.keyUnknown,
            at: part.name.position,
            "A notice has no fact called “\(part.name.text)”.",
            help:
                "It has “text” and “until”. If this belongs to the words, write “notice:” alone on its line, \(example)."
        )
    }
}
