/// What stands at the start of a line before its words: spaces, and the marks that open quotes, lists and footnotes.
struct LinePrefix {
    /// The marks, each of which opens something inside the one before.
    private(set) var marks = 0
    /// The spaces, a tab counted as four.
    private(set) var spaces = 0
    /// The labels of footnotes among the marks: `^a` for `[^a]:`.
    private(set) var footnotes: [String] = []
    /// What follows.
    private(set) var rest: ArraySlice<UInt8>

    init(of line: ArraySlice<UInt8>) {
        rest = line
        while readSpace() || readMark() {}
    }

    /// The most that can be open inside each other when this line opens something: the marks, and the lists and notes
    /// of earlier lines under which it is indented, by two spaces at the least.
    var depth: Int { marks == 0 ? 0 : marks + max(0, spaces - marks) / 2 }

    private mutating func readSpace() -> Bool {
        switch rest.first {
        case UInt8(ascii: " "): spaces += 1
        case UInt8(ascii: "\t"): spaces += 4
        default: return false
        }
        rest.removeFirst()
        return true
    }

    private mutating func readMark() -> Bool {
        guard let length = markLength else { return false }
        marks += 1
        if rest.first == UInt8(ascii: "[") {
            footnotes.append(String(decoding: rest.prefix(length - 2).dropFirst(), as: UTF8.self))
        }
        rest = rest.dropFirst(length)
        return true
    }

    private var markLength: Int? {
        switch rest.first {
        case UInt8(ascii: ">"): return 1
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): return bulletLength
        case UInt8(ascii: "["): return footnoteLength
        default: return numberLength
        }
    }

    private var bulletLength: Int? { endsMark(after: 1) ? 1 : nil }

    private var numberLength: Int? {
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
        let end = rest.dropFirst(digits).first
        guard digits > 0 else { return nil }
        guard end == UInt8(ascii: ".") || end == UInt8(ascii: ")"), endsMark(after: digits + 1) else { return nil }
        return digits + 1
    }

    /// The length of `[^label]:`.
    private var footnoteLength: Int? {
        guard rest.dropFirst().first == UInt8(ascii: "^") else { return nil }
        guard let close = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
        guard rest[close...].dropFirst().first == UInt8(ascii: ":") else { return nil }
        return close + 2 - rest.startIndex
    }

    private func endsMark(after length: Int) -> Bool {
        guard let next = rest.dropFirst(length).first else { return true }
        return next == UInt8(ascii: " ") || next == UInt8(ascii: "\t")
    }
}
