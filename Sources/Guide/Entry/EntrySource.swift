import Diagnostics

/// The file an entry was read from, and where in it each key stands, so that a check can point there.
public struct EntrySource: Sendable {
    public let file: SourceFile
    private let positions: [EntryKey: Position]

    public init(file: SourceFile, positions: [EntryKey: Position]) {
        self.file = file
        self.positions = positions
    }

    /// Where a key's value stands; the file as a whole where the key is missing.
    public func place(of key: EntryKey) -> Place { file.place(positions[key]) }
}
