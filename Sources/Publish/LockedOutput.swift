/// An output folder that no other build can write to while this value lives.
public struct LockedOutput: ~Copyable, Sendable {
    let place: OutputPlace
    let disk: Disk
    let lock: BuildLock
    /// What repairing a killed build left for a person to look at.
    let leftBehind: [String]

    /// Gives `work` the next site to fill and to publish. What is not published in the end is taken away.
    ///
    /// Throws what `work` throws, and where the output folder holds anything that is not ours.
    public func stage<Made>(_ work: (StagedSite) throws -> Made) throws -> Made {
        let staged = try StagedSite(place, disk: disk, leftBehind: leftBehind)
        defer { staged.discard() }
        return try work(staged)
    }

    /// Makes these files, and no others, the published site; see ``Publisher/publish(_:)``.
    public func publish(_ files: [OutputFile]) throws(PublishError) -> PublishReport {
        let staged = try StagedSite(place, disk: disk, leftBehind: leftBehind)
        defer { staged.discard() }
        for file in files { try staged.add(file) }
        return try staged.publish()
    }

    /// Adds these files to what earlier runs have published there, in place of those of the same names.
    public func add(_ files: [OutputFile]) throws(PublishError) -> PublishReport {
        let (earlier, _) = try Manifest.read(in: place.output, disk: disk)
        let names = Set(files.map(\.path))
        let others = earlier.records.keys.filter { !names.contains($0) }.sorted().compactMap { path in
            disk.contents(join(place.output, path), atMost: Self.largestFile).map { OutputFile(path: path, bytes: $0) }
        }
        return try publish(files + others)
    }

    /// Larger than any file that we publish.
    private static let largestFile = 1 << 30
}
