import Text

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

    /// Lists one more file. Throws where its path is unsafe, is given twice, or is both a file and a folder.
    mutating func insert(_ record: Record, at path: String) throws(PublishError) {
        guard path.isSafeOutputPath else { throw .unsafePath(path) }
        guard records.updateValue(record, forKey: path) == nil else { throw .pathGivenTwice(path) }
        if folders.contains(path) { throw .fileIsAlsoAFolder(path) }
        var folder = path.parentFolder
        while let parent = folder, folders.insert(parent).inserted {
            if records[parent] != nil { throw .fileIsAlsoAFolder(parent) }
            folder = parent.parentFolder
        }
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
                (try? insert(Record(fingerprint: Fingerprint(value: value), size: size), at: fields[2])) != nil
            else { return nil }
        }
    }

    /// What a killed build has left of a manifest: its last line may be torn, and then the file that it would name was
    /// never made.
    init?(unfinished bytes: [UInt8]) {
        guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return nil }
        self.init(bytes: Array(bytes[...end]))
    }

    var bytes: [UInt8] {
        var text = Self.header + "\n"
        for (path, record) in records.sorted(by: { $0.key < $1.key }) {
            text += Self.line(record, path)
        }
        return Array(text.utf8)
    }

    static func line(_ record: Record, _ path: String) -> String {
        "\(record.fingerprint.text) \(record.size) \(path)\n"
    }
}
