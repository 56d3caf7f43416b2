import Diagnostics

/// A number that takes text messages, with the word to send where one is asked for ("text SHOUT to 85258").
public struct TextNumber: Sendable, Hashable, LabelledContact {
    public internal(set) var label: String?
    public let typed: String
    public let position: Position
    /// The digits to send to; `nil` where none was found.
    public let number: String?
    /// The word to send.
    public let word: String?

    public init(label: String?, typed: String, position: Position) {
        self.label = label
        self.typed = typed
        self.position = position
        let words = typed.split(separator: " ").map { $0.trimmingPunctuation }
        let lastWord = words.firstIndex { $0.lowercased() == "to" }
        let isAsked = words.first?.lowercased() == "text" && lastWord.map { $0 >= 1 } == true
        let pieces = typed.split(separator: " ")
        self.number = Self.number(in: isAsked ? pieces[((lastWord ?? 0) + 1)...] : pieces[...])
        self.word = isAsked && lastWord != 1 ? words[1..<(lastWord ?? 1)].joined(separator: " ") : nil
    }

    /// The first number of at least three digits: words without letters, side by side, up to a comma. What is said after it
    /// ("after 9am") is none of it.
    private static func number(in words: ArraySlice<Substring>) -> String? {
        var digits = ""
        for word in words {
            let found = word.contains(where: \.isLetter) ? "" : word.filter { $0.isASCII && $0.isNumber }
            digits += found
            guard found.isEmpty || word.last == "," || word.last == ";" else { continue }
            if digits.count >= 3 { return digits }
            digits = ""
        }
        return digits.count >= 3 ? digits : nil
    }
}

extension Substring {
    fileprivate var trimmingPunctuation: String {
        let quotes = "\"'“”‘’.,"
        let start = drop { quotes.contains($0) }
        return String(start.reversed().drop { quotes.contains($0) }.reversed())
    }
}
