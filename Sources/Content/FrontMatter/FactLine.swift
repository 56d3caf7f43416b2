/// One line of front matter taken apart: its indentation, list marks, key and value.
struct FactLine {
    /// How many spaces stand before the text.
    let indentation: Int
    /// How many list marks (`- `) follow.
    let listMarks: Int
    /// The word before the colon, where there is one.
    let key: String?
    /// Where the key begins, in bytes from the line's start.
    let keyOffset: Int
    /// Where the value begins, in bytes; the line's length where there is none.
    let valueOffset: Int
    /// The value as typed, without white space at its end.
    let value: String
    /// Where the value begins, in columns from 1, for a line of ASCII up to there.
    var valueColumn: Int { valueOffset + 1 }
    /// Whether a key stands hard against its value, as in `phone:01632`.
    let lacksSpace: Bool

    /// Lines that continue a value are indented further than this: than its key, or than the hyphen before it.
    let ownIndentation: Int

    init(_ line: String, looseKeys: Bool) {
        let bytes = Array(line.utf8)
        var offset = bytes.prefix { $0 == 32 }.count
        indentation = offset
        var marks = 0
        var lastMark = offset
        while marks < 4, offset < bytes.count, bytes[offset] == UInt8(ascii: "-"),
            offset + 1 == bytes.count || bytes[offset + 1] == 32
        {
            marks += 1
            lastMark = offset
            offset += 1
            while offset < bytes.count, bytes[offset] == 32 { offset += 1 }
        }
        listMarks = marks
        keyOffset = offset
        let end = bytes.lastIndex { $0 != 32 }.map { $0 + 1 } ?? offset
        let colon = Self.colon(bytes[offset..<max(offset, end)], loose: looseKeys)
        guard let colon else {
            key = nil
            ownIndentation = lastMark
            valueOffset = offset
            value = String(decoding: bytes[offset..<max(offset, end)], as: UTF8.self)
            lacksSpace = false
            return
        }
        let keyEnd = bytes[offset..<colon].lastIndex { $0 != 32 }.map { $0 + 1 } ?? offset
        key = String(decoding: bytes[offset..<keyEnd], as: UTF8.self)
        ownIndentation = keyOffset
        var start = colon + 1
        lacksSpace = start < end && bytes[start] != 32
        while start < end, bytes[start] == 32 { start += 1 }
        valueOffset = start
        value = String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    }

    /// The colon that ends a key: one with a space after it, at most 60 bytes in. A loose key may lack the space.
    private static func colon(_ text: ArraySlice<UInt8>, loose: Bool) -> Int? {
        guard let first = text.first, !Array("\"'[]{}&*!|>%@`#,?".utf8).contains(first) else { return nil }
        let spaced = text.prefix(60).indices.first { index in
            text[index] == UInt8(ascii: ":") && (index + 1 == text.endIndex || text[index + 1] == 32)
        }
        if let spaced { return spaced }
        guard loose, let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let isPlainWord = text[..<colon].allSatisfy { (97...122).contains($0) || $0 == UInt8(ascii: "-") }
        return isPlainWord ? colon : nil
    }
}
