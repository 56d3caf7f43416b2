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
        let digits = (lastWord.map { words[($0 + 1)...] } ?? words[...]).joined().filter { $0.isASCII && $0.isNumber }
        self.number = digits.count >= 3 ? digits : nil
        let isAsked = words.first?.lowercased() == "text" && lastWord.map { $0 >= 2 } == true
        self.word = isAsked ? words[1..<(lastWord ?? 1)].joined(separator: " ") : nil
    }
}

extension Substring {
    fileprivate var trimmingPunctuation: String {
        let quotes = "\"'“”‘’.,"
        let start = drop { quotes.contains($0) }
        return String(start.reversed().drop { quotes.contains($0) }.reversed())
    }
}
