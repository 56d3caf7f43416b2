import Diagnostics
import Guide

/// Names what a paste from a website, a poster or a message brings along: tags and codes in a fact, words all in
/// capitals, and rows of exclamation marks. Each once in a file.
public enum PastedWords: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        (guide.writings + guide.translations.flatMap(\.writings)).flatMap { writing in
            [tag(in: writing), capitals(in: writing), exclamation(in: writing)].compactMap(\.self)
        }
    }

    private static func first(_ writing: Writing, _ find: (Passage) -> String?) -> (typed: String, place: Place)? {
        for passage in writing.passages where passage.role != .code && passage.role != .quotation {
            if let typed = find(passage) { return (typed, writing.place(of: typed)) }
        }
        return nil
    }

    // MARK: Tags

    /// The text below the facts may hold HTML, and has messages of its own.
    private static func tag(in writing: Writing) -> Diagnostic? {
        first(writing) { $0.role == .fact || $0.role == .name ? tag(in: $0.text) : nil }.map { found in
            Diagnostic(
                tagRule,
                at: found.place,
                "“\(found.typed)” belongs to a web page. Readers would see it as it stands here.",
                help: "Take it out, and keep the words."
            )
        }
    }

    /// The first tag or code of HTML, whole.
    static func tag(in text: String) -> String? {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return nil }
        let match = text.firstMatch(
            of: /<\/?([A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*)?\/?>|&(?:[a-z]{2,8}|#x?[0-9a-fA-F]{1,6});/
        )
        guard let match else { return nil }
        guard let name = match.1 else { return String(match.0) }
        return tagNames.contains(name.lowercased()) ? String(match.0) : nil
    }

    private static let tagNames: Set<String> = [
        "a", "abbr", "b", "blockquote", "br", "center", "code", "div", "em", "font", "h1", "h2", "h3", "h4", "h5",
        "h6", "hr", "i", "img", "li", "ol", "p", "s", "small", "span", "strong", "sub", "sup", "table", "tbody", "td",
        "th", "tr", "u", "ul",
    ]

    // MARK: Capitals

    private static func capitals(in writing: Writing) -> Diagnostic? {
        first(writing) { capitals(in: $0.text) }.map { found in
            Diagnostic(
                capitalsRule,
                at: found.place,
                "“\(found.typed)” is all in capitals.",
                help: "Write it in small letters. Capitals are slow to read, and feel like shouting."
            )
        }
    }

    /// The first three words or more that are all capitals, one of them longer than abbreviations are.
    static func capitals(in text: String) -> String? {
        guard mayHoldCapitals(text) else { return nil }
        var run: [Substring] = []
        func isShouted() -> Bool { run.count >= 3 && run.contains { $0.count { $0.isLetter } >= 5 } }
        for word in text.split(separator: " ") {
            if isCapitals(word) {
                run.append(word)
                continue
            }
            if isShouted() { break }
            run = []
        }
        guard isShouted(), let start = run.first?.startIndex, let end = run.last?.endIndex else { return nil }
        return String(text[start..<end])
    }

    /// Whether a word has five capitals and no small letter, as far as bytes tell; nearly no text has one.
    private static func mayHoldCapitals(_ text: String) -> Bool {
        var capitals = 0
        for byte in text.utf8 {
            switch byte {
            case 97...122, 32: capitals = 0
            case 65...90, 0x80...: capitals += 1
            default: continue
            }
            if capitals >= 5 { return true }
        }
        return false
    }

    private static func isCapitals(_ word: Substring) -> Bool {
        // Most words have a small letter among their first two.
        if word.utf8.prefix(2).contains(where: { (97...122).contains($0) }) { return false }
        var letters = 0
        for character in word {
            guard character.isLetter else { continue }
            guard character.isUppercase else { return false }
            letters += 1
        }
        return letters >= 2 || word == "A" || word == "I"
    }

    // MARK: Exclamation marks

    private static func exclamation(in writing: Writing) -> Diagnostic? {
        first(writing) { exclamation(in: $0.text) }.map { found in
            Diagnostic(
                exclamationRule,
                at: found.place,
                "“\(found.typed)” ends with several exclamation marks.",
                help: "One is enough, and often none is better."
            )
        }
    }

    /// The word before two exclamation marks or more, with them.
    static func exclamation(in text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "!")), let marks = text.firstRange(of: "!!") else { return nil }
        let start = text[..<marks.lowerBound].lastIndex(of: " ").map { text.index(after: $0) } ?? text.startIndex
        let end = text[marks.lowerBound...].firstIndex { $0 != "!" } ?? text.endIndex
        return String(text[start..<end])
    }

    public static let rules = [tagRule, capitalsRule, exclamationRule]

    private static let tagRule = Rule(
        "words-with-tags",
        .warning,
        "A fact holds tags or codes of a web page.",
        why: "Facts are plain words. Readers would see the tags, and screen readers would read them aloud.",
        cure: "Take the tags out, and keep the words.",
        before: "summary: <b>Free</b> food &amp; tea.",
        after: "summary: Free food and tea."
    )

    private static let capitalsRule = Rule(
        "words-in-capitals",
        .notice,
        "Several words are all in capitals.",
        why: "Capitals have no shapes to read by, feel like shouting, and some screen readers spell them out.",
        cure: "Write them in small letters.",
        before: "PLEASE RING FIRST.",
        after: "Please ring first."
    )

    private static let exclamationRule = Rule(
        "exclamation-marks",
        .notice,
        "Several exclamation marks stand in a row.",
        why: "They feel like shouting to somebody who is not well, and a leaflet has no room for them.",
        cure: "Keep one, or none.",
        before: "Everybody welcome!!!",
        after: "Everybody is welcome."
    )
}
