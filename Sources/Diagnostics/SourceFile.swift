/// A text file as somebody typed it, by lines, so that a diagnostic can point into it.
public struct SourceFile: Sendable, Hashable {
    /// The name that messages use: relative to the guide's folder.
    public let name: String
    /// The lines as typed, without their line ends (LF, CRLF or CR, mixed as they come).
    public let lines: [Substring]

    public init(name: String, text: String) {
        self.name = name
        var lines: [Substring] = []
        var start = text.startIndex
        var index = start
        // "\r\n" is a single Character, so every line end is one step.
        while index < text.endIndex {
            let next = text.index(after: index)
            if text[index].isLineEnd {
                lines.append(text[start..<index])
                start = next
            }
            index = next
        }
        if start < text.endIndex { lines.append(text[start...]) }
        self.lines = lines
    }

    /// The file as a whole.
    public var whole: Place { Place(file: name) }

    /// A line (from 1), and where given the characters of it that are meant (from 1).
    public func place(line: Int, columns: Range<Int>? = nil) -> Place {
        guard lines.indices.contains(line - 1) else { return Place(file: name, line: line) }
        return Place(file: name, line: line, columns: columns, lineText: String(lines[line - 1]))
    }
}

extension Character {
    /// Whether this character ends a line in a text file. Form feeds and Unicode separators do not.
    var isLineEnd: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}
