/// The site that stands in an output folder, as far as we wrote it. Reads alone.
public struct StandingSite: Sendable {
    /// The paths of its files; empty where none stands.
    public let paths: Set<String>
    private let folder: String
    private let disk: Disk

    /// Of a folder that cannot be read, or that is none of ours, nothing is known.
    init(_ output: String, disk: Disk) {
        let place = try? OutputPlace(output)
        folder = place?.output ?? output
        self.disk = disk
        paths = (try? Manifest.read(in: folder, disk: disk)).map { Set($0.0.records.keys) } ?? []
    }

    /// What stands in one of its files.
    public func bytes(of path: String) -> [UInt8]? {
        paths.contains(path) ? disk.contents(join(folder, path), atMost: Manifest.largestSize) : nil
    }
}

extension Publisher {
    /// The site that stands there now.
    public var standing: StandingSite { StandingSite(output, disk: disk) }
}
