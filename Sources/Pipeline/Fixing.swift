import Content
import Editing

/// Puts right what is certain in a guide's files, for `check --fix`.
public struct Fixing: Sendable {
    private let folder: String
    private let fixes: [FileFix]

    /// Looks for what can be put right; writes nothing. Throws where the folder cannot be read.
    public static func find(in folder: String) throws(FolderError) -> Fixing {
        Fixing(folder: folder, fixes: CertainFixes.find(try FolderLoader.load(folder)))
    }

    /// Puts new web addresses in the place of those that have moved for good. Throws where the folder cannot be read.
    static func moving(_ moves: [AddressMove], in folder: String) throws(FolderError) -> Fixing {
        Fixing(folder: folder, fixes: AddressFixes.find(try FolderLoader.load(folder), moves))
    }

    public var isEmpty: Bool { fixes.isEmpty }

    /// Every change, in the form of a unified diff.
    public var diff: String { fixes.map(\.diff).joined() }

    /// “We put 2 files right.”
    public var sentence: String {
        fixes.isEmpty
            ? "There is nothing that we can put right with certainty."
            : "We put \(fixes.count == 1 ? "1 file" : "\(fixes.count) files") right."
    }

    /// Writes each file at one stroke. Files before one that cannot be written stay as they were put right.
    public func write() throws(ReplacementError) {
        for fix in fixes {
            try FileReplacement.replace(fix.path, in: folder, expected: fix.before, with: fix.after)
        }
    }
}
