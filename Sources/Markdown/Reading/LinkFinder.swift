import Diagnostics

/// Finds where a link or picture stands in the lines as somebody typed them.
///
/// The parser gives no columns for bare addresses, and wrong lines below link definitions and after line ends inside a
/// link. So we look for the address itself, from where the last one was found.
struct LinkFinder {
    /// How many lines below the one that the parser gives it may be.
    private static let linesBelow = 3
    /// In bytes: to point into a longer line takes time and helps nobody.
    private static let longestLine = 2_000

    private let file: SourceFile
    private var line = 0
    private var column = 1
    private var offset = 0

    init(in file: SourceFile) { self.file = file }

    /// Prepares for a block that starts on a line. Footnotes may be above the text that refers to them.
    mutating func start(at line: Int) {
        if line < self.line { move(to: line) }
    }

    private mutating func move(to line: Int) { (self.line, column, offset) = (line, 1, 0) }

    /// Where an address stands, or the words of a link whose address is elsewhere.
    /// - Parameter line: The line of the file on which it stands, or an earlier one of its block.
    mutating func position(of address: String, words: String, from line: Int) -> Position {
        let typedForms = Self.typedForms(of: address, words: words)
        let first = max(line, self.line)
        for number in first...(first + Self.linesBelow) {
            guard let typed = typedLine(number) else { break }
            if number > self.line { move(to: number) }
            for form in typedForms {
                if let columns = columns(of: form.marks + form.words, behind: form.marks, in: typed) {
                    return Position(line: number, columns: columns)
                }
            }
        }
        return Position(line: line)
    }

    /// How it may have been typed: the marks, and what is to be pointed at behind them.
    private static func typedForms(of address: String, words: String) -> [(marks: String, words: String)] {
        let isBare = address == words || address == "mailto:" + words || address == "http://" + words
        let forms =
            isBare ? [("[\(words)](", address), ("", words)] : [("](", address), ("](<", address), ("[", words)]
        return forms.filter { !$0.1.isEmpty }
    }

    private func typedLine(_ number: Int) -> Substring? {
        guard file.lines.indices.contains(number - 1) else { return nil }
        let typed = file.lines[number - 1]
        return typed.utf8.count <= Self.longestLine && !typed.utf8.allSatisfy(\.isBlank) ? typed : nil
    }

    /// The columns of `words`, found with the marks before them. The next search starts behind them.
    private mutating func columns(of words: String, behind marks: String, in typed: Substring) -> Range<Int>? {
        guard let found = typed.utf8Offset(of: words, from: offset) else { return nil }
        let bytes = typed.utf8
        let before = bytes.index(bytes.startIndex, offsetBy: offset)
        let start = bytes.index(bytes.startIndex, offsetBy: found + marks.utf8.count)
        let end = bytes.index(bytes.startIndex, offsetBy: found + words.utf8.count)
        let startColumn = column + typed[before..<start].count
        column = startColumn + typed[start..<end].count
        offset = found + words.utf8.count
        return startColumn..<column
    }
}

extension Substring {
    /// How many bytes stand before these words, at or after an offset in bytes.
    fileprivate func utf8Offset(of words: String, from offset: Int) -> Int? {
        var (line, words) = (self, words)
        return line.withUTF8 { line in
            words.withUTF8 { words in
                guard let first = words.first, line.count - offset >= words.count else { return nil }
                return (offset...(line.count - words.count)).first { start in
                    line[start] == first && line[start..<(start + words.count)].elementsEqual(words)
                }
            }
        }
    }
}
