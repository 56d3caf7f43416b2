/// What stands in the output folder before we publish. Nothing at all, the first time.
struct CurrentSite {
    let place: OutputPlace
    let manifest: Manifest
    let manifestBytes: [UInt8]?
    let contents: FolderContents

    init(_ place: OutputPlace, disk: Disk) throws(PublishError) {
        self.place = place
        guard disk.kind(place.output) != nil else {
            manifest = Manifest()
            manifestBytes = nil
            contents = FolderContents()
            return
        }
        (manifest, manifestBytes) = try Manifest.read(in: place.output, disk: disk)
        contents = try FolderContents(of: place.output, listed: manifest, disk: disk)
    }

    /// Throws where the folder holds anything that is neither ours nor git's.
    func refuseStrangers() throws(PublishError) {
        guard contents.strangers.isEmpty else { throw .strangers(folder: place.output, names: contents.strangers) }
    }

    /// Throws where a file of the new site would take the place of one that is git's.
    func refuseToReplace(_ path: String) throws(PublishError) {
        let gitIgnore = KeptName.gitIgnore
        guard path == gitIgnore.rawValue, contents.kept.contains(gitIgnore) else { return }
        throw .strangers(folder: place.output, names: [path])
    }

    /// Throws where a folder belongs to somebody else, as after one build as root: exchanged, the old site could not be
    /// cleared away.
    func refuseWithoutPermission(disk: Disk) throws(PublishError) {
        var folders = contents.folders.map { join(place.output, $0) }
        if disk.kind(place.output) != nil { folders.append(place.output) }
        let git = join(place.output, KeptName.git.rawValue)
        if disk.kind(git) == .folder { folders.append(git) }
        for folder in folders.sorted() where !disk.mayChange(folder) { throw .noPermission(folder) }
    }
}

extension Manifest {
    /// The manifest in a folder and its bytes; an empty one where the folder has none.
    ///
    /// - Parameter isUnfinished: whether a build may have been killed while it wrote the manifest
    static func read(
        in folder: String,
        disk: Disk,
        isUnfinished: Bool = false
    ) throws(PublishError) -> (Manifest, bytes: [UInt8]?) {
        let path = join(folder, fileName)
        guard disk.kind(path) != nil else { return (Manifest(), nil) }
        guard let bytes = disk.contents(path, atMost: largestSize),
            let manifest = Manifest(bytes: bytes) ?? (isUnfinished ? Manifest(unfinished: bytes) : nil)
        else {
            throw .unreadableManifest(path)
        }
        return (manifest, bytes)
    }
}
