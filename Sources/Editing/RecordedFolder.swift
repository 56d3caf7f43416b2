import Content
import Glibc
import Guide

/// What a guide's folder keeps of its own history, in `content/.hopeguide/`: the guide's id and the records of its facts.
public struct RecordedFolder: Sendable {
    public static let idPath = "content/.hopeguide/guide-id"
    private static let attributesPath = "content/.hopeguide/.gitattributes"
    private static let attributes = "facts.jsonl merge=union\n"
    private static let mostBytes = 50_000_000

    public let id: LastingID
    public let records: FactRecords
    /// How many lines of the records are none, as after a merge that was not finished.
    public let strayLines: Int
    private let root: String
    private let before: [String: [UInt8]]

    /// - Parameters:
    ///   - root: the guide's folder, the one that holds `content/`
    ///   - name, place: the guide's, from which it has its id until that is written down
    public init(_ root: String, name: String, place: String) {
        let before = Dictionary(
            [Self.idPath, FactRecords.path, Self.attributesPath].compactMap { path in
                Self.contents(root + "/" + path).map { (path, $0) }
            }
        ) { first, _ in first }
        let written = before[Self.idPath].map { String(decoding: $0, as: UTF8.self) }
        let typed = written?.split(whereSeparator: \.isWhitespace).first.map(String.init)
        id = typed.flatMap(LastingID.init) ?? .guide(name: name, place: place)
        (records, strayLines) = FactRecords.read(before[FactRecords.path] ?? [])
        (self.root, self.before) = (root, before)
    }

    private static func contents(_ path: String) -> [UInt8]? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= mostBytes else {
            return nil
        }
        return FileReplacement.contents(path)
    }

    /// Whether anything has been recorded yet.
    public var isKept: Bool { before[FactRecords.path] != nil }

    /// The guide's id alone, written down if it is not yet, so that it no longer follows from the guide's name.
    public func writingID() -> [FileChange] { change(Self.idPath, to: id.text + "\n", keepsWhatIsThere: true) }

    /// The changes that keep other records.
    public func writing(_ after: FactRecords) -> [FileChange] {
        guard after != records || before[FactRecords.path] == nil else { return [] }
        let attributes = before[Self.attributesPath].map { String(decoding: $0, as: UTF8.self) } ?? ""
        let isMerged = attributes.contains(Self.attributes)
        return writingID()
            + (isMerged ? [] : change(Self.attributesPath, to: attributes + Self.attributes, keepsWhatIsThere: false))
            + [FileChange(path: FactRecords.path, before: before[FactRecords.path], after: after.bytes)]
    }

    private func change(_ path: String, to text: String, keepsWhatIsThere: Bool) -> [FileChange] {
        if keepsWhatIsThere, before[path] != nil { return [] }
        return [FileChange(path: path, before: before[path], after: Array(text.utf8))]
    }

    /// Makes the folder that they stand in, if it is not there.
    public func makeFolder() throws(ReplacementError) {
        guard mkdir(root + "/content/.hopeguide", 0o755) != 0, errno != EEXIST else { return }
        throw .mayNotWrite("content/.hopeguide", reason: String(cString: strerror(errno)))
    }
}
