/// The folders that an output folder must keep clear of.
struct ForbiddenFolders: Sendable {
    /// The output may lie in the guide's folder, but not be it or hold it.
    let guide: String
    /// Folders that the guide is read from; the output may not overlap with them at all.
    let sources: [String]
    let home: String?

    init(guide: String, sources: [String], home: String?) {
        self.guide = guide
        // A source that does not exist yet still has a place where it would stand.
        self.sources = sources.map { source in (try? OutputPlace(source))?.output ?? source }
        self.home = home
    }

    /// Throws where `place` is, holds or lies in a folder where it has no business. Folders are compared by what they
    /// are, not by name, so links, mounts and capital letters make no difference.
    func refuse(_ place: OutputPlace, disk: Disk) throws(PublishError) {
        let output = place.output
        if output == "/" || place.name.isEmpty { throw .forbiddenFolder("/", .root) }
        if let home {
            if disk.isSame(output, home) { throw .forbiddenFolder(output, .home) }
            if lies(home, in: output, disk: disk) { throw .forbiddenFolder(output, .holdsHome) }
        }
        for source in sources where lies(output, in: source, disk: disk) {
            throw .forbiddenFolder(output, .overlapsSource(source))
        }
        if disk.isSame(output, guide) { throw .forbiddenFolder(output, .guide) }
        if lies(guide, in: output, disk: disk) { throw .forbiddenFolder(output, .holdsGuide) }
        for source in sources where lies(source, in: output, disk: disk) {
            throw .forbiddenFolder(output, .overlapsSource(source))
        }
    }

    /// Whether `path` is `folder` or anything below it. A path that does not exist yet counts by where it would stand.
    private func lies(_ path: String, in folder: String, disk: Disk) -> Bool {
        var current: String? = disk.realPath(path) ?? path
        while let here = current, !here.isEmpty {
            if disk.isSame(here, folder) { return true }
            current = here.parentFolder
        }
        return disk.isSame("/", folder)
    }
}
