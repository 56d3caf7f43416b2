/// The next site, put together beside the output folder and then exchanged with it.
struct FreshFolder {
    let place: OutputPlace
    let disk: Disk

    /// The manifest comes first, so that whoever finds the folder half made can tell what in it is ours.
    func make(
        _ files: [OutputFile],
        _ comparison: Comparison,
        _ manifest: Manifest,
        carrying kept: Set<KeptName>
    ) throws(PublishError) {
        try disk.makeFolder(place.fresh)
        // After a power cut, a page with missing bytes is put right by the next build, which compares them; but
        // without a whole manifest that build could not tell what is ours.
        try make(.manifest, manifest.bytes, isFlushed: true)
        for folder in manifest.folders.sorted() {
            try disk.makeFolder(join(place.fresh, folder))
        }
        for file in files {
            try write(file, isUnchanged: comparison.unchanged.contains(file.path))
        }
        if kept.contains(.git) { try carryGit() }
        if kept.contains(.gitIgnore) { try carry(.gitIgnore) }
        try disk.copyRights(from: place.output, to: place.fresh)
    }

    /// Exchanges the fresh folder with the output, or, where the system cannot, moves the output aside for a moment.
    func putInPlace() throws(PublishError) {
        guard disk.kind(place.output) != nil else {
            return try disk.move(place.fresh, to: place.output)
        }
        if try disk.exchange(place.fresh, place.output) { return }
        try disk.move(place.output, to: place.aside)
        try disk.move(place.fresh, to: place.output)
    }

    private func write(_ file: OutputFile, isUnchanged: Bool) throws(PublishError) {
        let path = join(place.fresh, file.path)
        if isUnchanged, try disk.makeLink(from: join(place.output, file.path), to: path) { return }
        try disk.makeFile(path, file.bytes)
    }

    private func carryGit() throws(PublishError) {
        guard disk.kind(join(place.output, KeptName.git.rawValue)) == .folder else { return try carry(.git) }
        try make(.git, GitBridge(place).bytes)
    }

    private func carry(_ name: KeptName) throws(PublishError) {
        let old = join(place.output, name.rawValue)
        let new = join(place.fresh, name.rawValue)
        if let target = disk.linkTarget(old) { return try disk.makeSymbolicLink(at: new, to: target) }
        if try disk.makeLink(from: old, to: new) { return }
        guard let bytes = disk.contents(old, atMost: Manifest.largestSize) else { throw .noPermission(old) }
        try make(name, bytes)
    }

    /// Makes a file that no manifest lists. Under its own name it is always whole, so that it is known again.
    private func make(_ name: KeptName, _ bytes: [UInt8], isFlushed: Bool = false) throws(PublishError) {
        let unfinished = join(place.fresh, KeptName.unfinished.rawValue)
        try disk.makeFile(unfinished, bytes, isFlushed: isFlushed)
        try disk.move(unfinished, to: join(place.fresh, name.rawValue))
    }
}
