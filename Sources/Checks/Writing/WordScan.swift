import Text

/// A text cut into its words, as bytes, since a thousand entries are read for each check.
struct WordScan {
    struct Word {
        /// Where it stands in `bytes`.
        let range: Range<Int>
        /// A number for its letters in lower case: the same for the same word.
        let key: UInt64
        let isCapitalised: Bool
        /// Whether it stands between quotation marks.
        let isQuoted: Bool
    }

    let bytes: [UInt8]
    let words: [Word]

    init(_ text: String) {
        let bytes = Array(text.utf8)
        var words: [Word] = []
        words.reserveCapacity(bytes.count / 5)
        var quotation = Quotation()
        var index = 0
        while index < bytes.count {
            let length = Self.letterLength(bytes, index)
            if length == 0 {
                index += quotation.take(bytes, at: index)
                continue
            }
            let start = index
            var key: UInt64 = Self.emptyKey
            while index < bytes.count {
                let byte = bytes[index]
                if byte.isASCIILetterOrDigit {
                    key = Self.key(key, adding: byte)
                    index += 1
                    continue
                }
                let length = Self.letterLength(bytes, index)
                if length == 0 { break }
                for byte in bytes[index..<(index + length)] { key = Self.key(key, adding: byte) }
                index += length
            }
            words.append(
                Word(
                    range: start..<index,
                    key: key,
                    isCapitalised: bytes[start].isCapital,
                    isQuoted: quotation.isOpen
                )
            )
        }
        self.bytes = bytes
        self.words = words
    }

    func text(of range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The words from the first to the last of some, with all that stands between them.
    func text(ofWords range: Range<Int>) -> String {
        guard let first = words[range].first, let last = words[range].last else { return "" }
        return text(of: first.range.lowerBound..<last.range.upperBound)
    }

    /// What stands between a word and the next; up to the end of the text after the last.
    func gap(after index: Int) -> ArraySlice<UInt8> {
        let next = index + 1 < words.count ? words[index + 1].range.lowerBound : bytes.count
        return bytes[words[index].range.upperBound..<next]
    }

    /// Whether a word opens a sentence, or the text.
    func opensSentence(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        return gap(after: index - 1).contains {
            $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: ":")
                || $0 == 10
        }
    }

    /// The key of a single word, as the words of a text have it.
    static func key(of word: some StringProtocol) -> UInt64 { word.utf8.reduce(emptyKey) { key($0, adding: $1) } }

    // FNV-1a with 64 bits (Fowler, Noll and Vo): two of a few thousand words get the same number once in 10^12 guides.

    private static let emptyKey: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func key(_ key: UInt64, adding byte: UInt8) -> UInt64 {
        let lower = byte.isCapital ? byte | 0x20 : byte
        return (key ^ UInt64(lower)) &* 0x0000_0100_0000_01B3
    }

    /// How many bytes the letter, digit or inner apostrophe here takes; 0 where there is none.
    private static func letterLength(_ bytes: [UInt8], _ index: Int) -> Int {
        let byte = bytes[index]
        if byte.isASCIILetterOrDigit { return 1 }
        if byte < 0x80 { return byte == UInt8(ascii: "'") && isInsideWord(bytes, index, length: 1) ? 1 : 0 }
        // C2 begins signs such as a fixed space and £; E2 80 begins dashes, dots and quotation marks.
        if byte == 0xC2 { return 0 }
        guard byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 1 }
        return bytes[index + 2] == 0x99 && isInsideWord(bytes, index, length: 3) ? 3 : 0
    }

    private static func isInsideWord(_ bytes: [UInt8], _ index: Int, length: Int) -> Bool {
        guard index > 0, index + length < bytes.count else { return false }
        return bytes[index - 1].isASCIILetterOrDigit && bytes[index + length].isASCIILetterOrDigit
    }
}

/// Follows quotation marks through a text. One that is never closed runs to the end.
private struct Quotation {
    private var closing: Mark?
    var isOpen: Bool { closing != nil }

    private enum Mark { case straight, singleStraight, double, single }

    /// Takes in what stands here, and answers how many bytes it has.
    mutating func take(_ bytes: [UInt8], at index: Int) -> Int {
        let byte = bytes[index]
        if byte == UInt8(ascii: "\"") {
            toggle(.straight)
            return 1
        }
        if byte == UInt8(ascii: "'") {
            if closing == .singleStraight {
                closing = nil
            } else if closing == nil, index == 0 || bytes[index - 1] == 32 {
                closing = .singleStraight
            }
            return 1
        }
        guard byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 1 }
        switch bytes[index + 2] {
        case 0x9C: if closing == nil { closing = .double }
        case 0x9D: if closing == .double { closing = nil }
        case 0x98: if closing == nil { closing = .single }
        case 0x99: if closing == .single { closing = nil }
        default: break
        }
        return 3
    }

    private mutating func toggle(_ mark: Mark) {
        if closing == mark { closing = nil } else if closing == nil { closing = mark }
    }
}

extension UInt8 {
    var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }

    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
