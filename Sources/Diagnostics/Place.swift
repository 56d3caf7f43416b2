/// A stretch of one line in one file, with the line as it was typed, so that whoever reports it needs no file.
public struct Place: Sendable, Hashable {
    /// The file, relative to the guide's folder: `content/entries/food-bank.md`.
    public let file: String
    /// The line, from 1, front matter counted. `nil` speaks of the file as a whole.
    public let line: Int?
    /// The characters meant, from 1. `nil` speaks of the whole line.
    public let columns: Range<Int>?
    /// The line as typed, without its line end.
    public let lineText: String?

    public init(file: String, line: Int? = nil, columns: Range<Int>? = nil, lineText: String? = nil) {
        self.file = file
        self.line = line
        self.columns = columns
        self.lineText = lineText
    }
}

extension Place: Comparable {
    /// By file, then line, then column: the order in which a person works through a folder.
    public static func < (first: Place, second: Place) -> Bool {
        let firstKey = (first.file, first.line ?? 0, first.columns?.lowerBound ?? 0)
        let secondKey = (second.file, second.line ?? 0, second.columns?.lowerBound ?? 0)
        return firstKey < secondKey
    }
}
