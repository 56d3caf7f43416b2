import Diagnostics

/// Reads without the YAML parser what has one meaning only: words behind a key, a list of plain words in brackets, and a
/// list with a hyphen before each line. That is nearly all that stands in an entry, and takes a tenth of the time.
///
/// A test reads thousands of values both ways and compares every value and place.
enum PlainValues {
    /// `nil` where YAML might see more in the value than its words.
    static func value(of chunk: FactChunk) -> FactValue? {
        guard chunk.fact.indentation == 0, chunk.fact.listMarks == 0, let first = chunk.key.utf8.first,
            (97...122).contains(first),
            chunk.key.utf8.allSatisfy({ (97...122).contains($0) || $0 == UInt8(ascii: "-") })
        else { return nil }
        let below = chunk.lines.dropFirst()
        let value = chunk.fact.value
        if value.isEmpty { return list(below, of: chunk) }
        guard below.allSatisfy(\.isEmpty) else { return nil }
        let column = chunk.fact.valueColumn
        if value.utf8.first == UInt8(ascii: "[") { return bracketed(value, line: chunk.start + 1, column: column) }
        return words(value, line: chunk.start + 1, column: column).map { .text($0) }
    }

    /// Lines such as `  - Tuesday 10am to noon`, all at the same distance from the margin.
    private static func list(_ lines: ArraySlice<String>, of chunk: FactChunk) -> FactValue? {
        var items: [FactValue] = []
        var margin: Int?
        var first: Int?
        for (index, line) in lines.enumerated() where !line.isEmpty {
            let fact = FactLine(line, looseKeys: false)
            guard fact.listMarks == 1, fact.key == nil, margin ?? fact.indentation == fact.indentation else {
                return nil
            }
            let number = chunk.start + index + 2
            guard let item = words(fact.value, line: number, column: fact.valueColumn) else { return nil }
            margin = fact.indentation
            first = first ?? number
            items.append(.text(item))
        }
        return first.map { .list(items, Position(line: $0)) }
    }

    /// `[money, meeting-people]`: letters, figures, hyphens, dots and spaces alone.
    private static func bracketed(_ value: String, line: Int, column: Int) -> FactValue? {
        guard value.utf8.last == UInt8(ascii: "]") else { return nil }
        var items: [FactValue] = []
        var start = column + 1
        for part in value.utf8.dropFirst().dropLast().split(
            separator: UInt8(ascii: ","),
            omittingEmptySubsequences: false
        ) {
            let spaces = part.prefix { $0 == 32 }.count
            guard let last = part.lastIndex(where: { $0 != 32 }) else { return nil }
            let word = part[part.index(part.startIndex, offsetBy: spaces)...last]
            guard let initial = word.first, isLetterOrDigit(initial), word.allSatisfy(isPlainInList) else { return nil }
            let first = start + spaces
            items.append(
                .text(
                    LocatedText(
                        text: String(decoding: word, as: UTF8.self),
                        position: Position(line: line, columns: first..<(first + word.count))
                    )
                )
            )
            start += part.count + 1
        }
        return items.isEmpty ? nil : .list(items, Position(line: line))
    }

    /// Words that begin with a letter, a figure or a bracket of words, and hold nothing that begins a comment.
    private static func words(_ value: String, line: Int, column: Int) -> LocatedText? {
        guard let first = value.utf8.first,
            isLetterOrDigit(first) || first == UInt8(ascii: "(") || first == UInt8(ascii: "+")
        else { return nil }
        var before: UInt8 = 0
        var isQuoted = false
        for byte in value.utf8 {
            guard byte >= 32, byte < 0x7F, byte != UInt8(ascii: "#") else { return nil }
            if byte == 32, before == UInt8(ascii: ":") { isQuoted = true }
            before = byte
        }
        // Where a colon stands among the words, the other way puts quotation marks around them, and counts those.
        if before == UInt8(ascii: ":") { isQuoted = true }
        let end = column + value.utf8.count + (isQuoted ? 2 : 0)
        return LocatedText(text: value, position: Position(line: line, columns: column..<end))
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }

    private static func isPlainInList(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || byte == 32 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
}
