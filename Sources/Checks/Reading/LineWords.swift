import Diagnostics
import Guide

/// The words of a line in lower case, for checks that look for phrases. Outside the line stand empty words.
struct LineWords {
    private let line: Substring
    private let ranges: [Range<Substring.Index>]
    private let words: [Substring]

    init(_ line: Substring) {
        self.line = line
        let lower = line.lowercased()[...]
        words = Self.split(lower)
        ranges = Self.split(line).map { $0.startIndex..<$0.endIndex }
    }

    /// Letters and digits together are a word. Looks at bytes: of other scripts' letters, all count.
    private static func split(_ text: Substring) -> [Substring] {
        let bytes = text.utf8
        var words: [Substring] = []
        var (start, index) = (bytes.startIndex, bytes.startIndex)
        while index < bytes.endIndex {
            let length = markLength(bytes[index...])
            if length > 0, start < index { words.append(text[start..<index]) }
            index = bytes.index(index, offsetBy: max(1, length))
            if length > 0 { start = index }
        }
        if start < bytes.endIndex { words.append(text[start...]) }
        return words
    }

    /// How many bytes the mark takes that stands here: ASCII that is no letter or digit, the signs of Latin 1, the
    /// dashes and quotation marks of typography (UTF-8 from E2 80). 0 for a letter.
    private static func markLength(_ bytes: Substring.UTF8View) -> Int {
        guard let first = bytes.first else { return 0 }
        switch first {
        case 48...57, 65...90, 97...122: return 0
        case 0..<128: return 1
        case 0xC2: return min(2, bytes.count)
        case 0xE2: return bytes.dropFirst().first == 0x80 && bytes.count >= 3 ? 3 : 0
        default: return 0
        }
    }

    var indices: Range<Int> { 0..<min(words.count, ranges.count) }

    subscript(index: Int) -> Substring { words.indices.contains(index) ? words[index] : "" }

    /// Where some of the words stand in the line.
    func range(_ indices: Range<Int>) -> Range<Substring.Index> {
        guard let first = indices.first, let last = indices.last, ranges.indices.contains(last) else {
            return line.startIndex..<line.startIndex
        }
        return ranges[first].lowerBound..<ranges[last].upperBound
    }

    /// Some of the words as they were typed.
    func typed(_ indices: Range<Int>) -> Substring { line[range(indices)] }

    /// Whether a sentence ends with a word.
    func isSentenceEnd(_ index: Int) -> Bool {
        guard ranges.indices.contains(index), let next = line[ranges[index].upperBound...].first else { return true }
        return ".!?:;".contains(next)
    }

    /// Whether an apostrophe and an s follow a word.
    func isPossessive(_ index: Int) -> Bool {
        guard ranges.indices.contains(index) else { return false }
        return line[ranges[index].upperBound...].hasPrefix("'s") || line[ranges[index].upperBound...].hasPrefix("’s")
    }
}

extension WrittenLine {
    /// Whether readers see it as running text.
    var isProse: Bool {
        switch part {
        case .body: true
        case .fact(let key): Self.proseKeys.contains(key)
        case .note: false
        }
    }

    /// Facts that are sentences. A notice has an end of its own.
    private static let proseKeys = Set(
        EntryField.all.filter { $0.kind == .prose || $0.kind == .leafletChoice }.map(\.key.rawValue)
    )
}
