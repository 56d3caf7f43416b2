/// The list of files that we wrote into the output folder, kept there as `.hopeguide-manifest`.
///
/// Only what it lists is ever deleted. One record a line, sorted by path: fingerprint, size in bytes, path.
struct Manifest: Equatable {
    struct Record: Equatable {
        let fingerprint: Fingerprint
        let size: Int
    }

    static let fileName = ".hopeguide-manifest"
    static let header = "hopeguide manifest 1: files that hopeguide wrote here, and the only ones it deletes"
    /// Room for about half a million files; a larger one is not ours.
    static let largestSize = 64 << 20

    private(set) var records: [String: Record] = [:]
    /// Every folder that holds a listed file, directly or not.
    private(set) var folders: Set<String> = []

    init() {}

    /// Throws where a path is unsafe, is given twice, or is both a file and a folder.
    init(of files: [OutputFile]) throws(PublishError) {
        records.reserveCapacity(files.count)
        for file in files {
            guard file.path.isSafeOutputPath else { throw .unsafePath(file.path) }
            let record = Record(fingerprint: Fingerprint(of: file.bytes), size: file.bytes.count)
            guard insert(record, at: file.path) else { throw .pathGivenTwice(file.path) }
        }
        if let path = pathThatIsAlsoAFolder { throw .fileIsAlsoAFolder(path) }
    }

    /// `nil` where the bytes are not a manifest that this program wrote, whole and unaltered in form.
    init?(bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.count > 1, lines.removeFirst().elementsEqual(Self.header.utf8), lines.removeLast().isEmpty else {
            return nil
        }
        for line in lines {
            let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
                .map { String(Substring($0)) }
            guard fields.count == 3, let value = UInt64(fields[0], radix: 16), let size = Int(fields[1]), size >= 0,
                fields[2].isSafeOutputPath,
                insert(Record(fingerprint: Fingerprint(value: value), size: size), at: fields[2])
            else { return nil }
        }
        guard pathThatIsAlsoAFolder == nil else { return nil }
    }

    var bytes: [UInt8] {
        var text = Self.header + "\n"
        for (path, record) in records.sorted(by: { $0.key < $1.key }) {
            text += "\(record.fingerprint.text) \(record.size) \(path)\n"
        }
        return Array(text.utf8)
    }

    /// Answers `false` where the path is already listed.
    private mutating func insert(_ record: Record, at path: String) -> Bool {
        guard records.updateValue(record, forKey: path) == nil else { return false }
        var folder = path.parentFolder
        while let parent = folder, folders.insert(parent).inserted {
            folder = parent.parentFolder
        }
        return true
    }

    private var pathThatIsAlsoAFolder: String? {
        folders.sorted().first { records[$0] != nil }
    }
}
