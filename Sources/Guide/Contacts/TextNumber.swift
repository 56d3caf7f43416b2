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
        self.number = Self.number(in: lastWord.map { words[($0 + 1)...] } ?? words[...])
        let isAsked = words.first?.lowercased() == "text" && lastWord.map { $0 >= 2 } == true
        self.word = isAsked ? words[1..<(lastWord ?? 1)].joined(separator: " ") : nil
    }

    /// The first number of at least three digits: words that stand side by side and hold nothing but digits. What is said
    /// after it ("after 9am") is none of it.
    private static func number(in words: ArraySlice<String>) -> String? {
        let runs = words.split { !$0.allSatisfy { $0.isASCII && ($0.isNumber || "+-()".contains($0)) } }
        return runs.lazy.map { $0.joined().filter(\.isNumber) }.first { $0.count >= 3 }
    }
}

extension Substring {
    fileprivate var trimmingPunctuation: String {
        let quotes = "\"'“”‘’.,"
        let start = drop { quotes.contains($0) }
        return String(start.reversed().drop { quotes.contains($0) }.reversed())
    }
}
