/// Where something stands in its file: what a value remembers of its origin, so that a check can point at it.
public struct Position: Sendable, Hashable {
    /// From 1, front matter counted.
    public let line: Int
    /// Characters from 1; `nil` means the whole line.
    public let columns: Range<Int>?

    public init(line: Int, columns: Range<Int>? = nil) {
        self.line = line
        self.columns = columns
    }
}

extension SourceFile {
    /// The place that a remembered position speaks of; without one, the file as a whole.
    public func place(_ position: Position?) -> Place {
        guard let position else { return whole }
        return place(line: position.line, columns: position.columns)
    }
}
