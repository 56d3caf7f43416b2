import Content
import Editing

/// Puts right what is certain in a guide's files, for `check --fix`.
public struct Fixing: Sendable {
    private let folder: String
    private let changes: [FileChange]

    private init(_ folder: String, _ fixes: [FileFix]) {
        self.folder = folder
        changes = fixes.map { FileChange(path: $0.path, before: $0.before, after: $0.after) }
    }

    /// Looks for what can be put right; writes nothing. Throws where the folder cannot be read.
    public static func find(in folder: String) throws(FolderError) -> Fixing {
        Fixing(folder, CertainFixes.find(try FolderLoader.load(folder)))
    }

    /// Puts new web addresses in the place of those that have moved for good. Throws where the folder cannot be read.
    static func moving(_ moves: [AddressMove], in folder: String) throws(FolderError) -> Fixing {
        Fixing(folder, AddressFixes.find(try FolderLoader.load(folder), moves))
    }

    public var isEmpty: Bool { changes.isEmpty }

    /// Every change, in the form of a unified diff.
    public var diff: String { changes.map(\.diff).joined() }

    /// “We put 2 files right.”
    public var sentence: String {
        changes.isEmpty
            ? "There is nothing that we can put right with certainty."
            : "We put \(changes.count == 1 ? "1 file" : "\(changes.count) files") right."
    }

    /// Writes each file at one stroke, as every change of a guide's files is written.
    public func write() throws(FolderChangeError) { try GuideFolder(folder).write(changes) }
}
