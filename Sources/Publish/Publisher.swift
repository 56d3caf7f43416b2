/// Writes the finished site into its output folder: all of it in one step, only what changed, and nobody else's files
/// touched. How, and what a killed build leaves, is told in docs/architecture.md.
public struct Publisher: Sendable {
    let output: String
    let forbidden: ForbiddenFolders
    var disk = Disk()

    /// Paths may be relative to the working folder.
    ///
    /// - Parameters:
    ///   - output: where the site is to stand. It may not exist yet, but the folder it is in must.
    ///   - guide: the guide's folder. The output may lie in it, but not be it or hold it.
    ///   - sources: the folders that the guide is read from (content, templates), whether they exist or not. The
    ///     output may not be, hold or lie in one of them.
    ///   - home: the person's home folder, which the output may not be or hold.
    public init(output: String, guide: String, sources: [String], home: String?) {
        self.output = output
        self.forbidden = ForbiddenFolders(guide: guide, sources: sources, home: home)
    }

    /// Makes these files, and no others, the published site.
    ///
    /// Throws where the output folder may not be used or written to, where it holds something that is not ours, and
    /// where a file's path is unsafe or given twice. The site that stood there then stands as before.
    public func publish(_ files: [OutputFile]) throws(PublishError) -> PublishReport {
        try lock().publish(files)
    }

    /// Claims the output folder for one build, after repairing what a killed build may have left beside it.
    ///
    /// A build that holds the lock from before it reads the guide cannot overwrite the newer site of another build.
    public func lock() throws(PublishError) -> LockedOutput {
        let place = try OutputPlace(output)
        try forbidden.refuse(place, disk: disk)
        let lock = try BuildLock(place, disk: disk)
        let leftBehind = try Tidying(place: place, disk: disk).run()
        return LockedOutput(place: place, disk: disk, lock: lock, leftBehind: leftBehind)
    }
}
