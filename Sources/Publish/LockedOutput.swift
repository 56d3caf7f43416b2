/// An output folder that no other build can write to while this value lives.
public struct LockedOutput: ~Copyable, Sendable {
    let place: OutputPlace
    let disk: Disk
    let lock: BuildLock
    /// What repairing a killed build left for a person to look at.
    let leftBehind: [String]

    /// Makes these files, and no others, the published site; see ``Publisher/publish(_:)``.
    public func publish(_ files: [OutputFile]) throws(PublishError) -> PublishReport {
        let new = try Manifest(of: files)
        let current = try CurrentSite(place, disk: disk)
        try current.refuseStrangers(besides: new)
        let comparison = Comparison(of: files, new, with: current, disk: disk)
        var report = comparison.report(for: place, leftBehind: leftBehind)
        guard comparison.isChanged else { return report }
        try current.refuseWithoutPermission(disk: disk)

        let fresh = FreshFolder(place: place, disk: disk)
        do throws(PublishError) {
            try fresh.make(files, comparison, new, carrying: current.contents.kept)
            try fresh.putInPlace()
        } catch {
            _ = try? Tidying(place: place, disk: disk).run()
            throw error
        }
        report.isReplaced = true
        report.leftBehind += tidyAfterwards()
        return report
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

    /// The site stands by now, so whatever cannot be cleared away is told and not thrown; the next build tries again.
    private func tidyAfterwards() -> [String] {
        do throws(PublishError) {
            return try Tidying(place: place, disk: disk).run()
        } catch {
            return [place.fresh, place.aside].filter { disk.kind($0) != nil }
        }
    }
}
