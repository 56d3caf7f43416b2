/// A text file as somebody typed it, by lines, so that a diagnostic can point into it.
public struct SourceFile: Sendable, Hashable {
    /// The name that messages use: relative to the guide's folder.
    public let name: String
    /// The lines as typed, without their line ends (LF, CRLF or CR, mixed as they come).
    public let lines: [Substring]

    public init(name: String, text: String) {
        self.name = name
        var lines: [Substring] = []
        let bytes = text.utf8
        var (start, index) = (bytes.startIndex, bytes.startIndex)
        while index < bytes.endIndex {
            var next = bytes.index(after: index)
            if bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r") {
                lines.append(text[start..<index])
                let isWindowsEnd =
                    bytes[index] == UInt8(ascii: "\r") && next < bytes.endIndex && bytes[next] == UInt8(ascii: "\n")
                if isWindowsEnd { next = bytes.index(after: next) }
                start = next
            }
            index = next
        }
        if start < bytes.endIndex { lines.append(text[start...]) }
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
