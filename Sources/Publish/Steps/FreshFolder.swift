import Text

/// The next site, put together beside the output folder and then exchanged with it.
struct FreshFolder {
    let place: OutputPlace
    let disk: Disk

    /// The manifest comes first, so that whoever finds the folder half made can tell what in it is ours. It names nothing yet.
    func begin() throws(PublishError) {
        try disk.makeFolder(place.fresh)
        try make(.manifest, Manifest().bytes)
    }

    /// Gives an unchanged file its place in the new site.
    func carry(_ path: String, _ record: Manifest.Record?) throws(PublishError) {
        let (old, new) = (join(place.output, path), join(place.fresh, path))
        if try disk.makeLink(from: old, to: new) { return }
        guard let record, let bytes = disk.contents(old, atMost: record.size),
            Fingerprint(of: bytes) == record.fingerprint
        else { throw .failed(old, reason: "it changed while the site was built") }
        try disk.makeFile(new, bytes)
    }

    /// Carries what is git's over, and takes the place of the site that stands.
    func finish(carrying kept: Set<KeptName>) throws(PublishError) {
        if kept.contains(.git) { try carryGit() }
        if kept.contains(.gitIgnore) { try carry(.gitIgnore) }
        try disk.copyRights(from: place.output, to: place.fresh)
        try putInPlace()
    }

    /// Exchanges the fresh folder with the output, or, where the system cannot, moves the output aside for a moment.
    private func putInPlace() throws(PublishError) {
        guard disk.kind(place.output) != nil else {
            return try disk.move(place.fresh, to: place.output)
        }
        if try disk.exchange(place.fresh, place.output) { return }
        try disk.move(place.output, to: place.aside)
        try disk.move(place.fresh, to: place.output)
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
    ///
    /// - Parameter isFlushed: whether it must outlive a power cut. A page with missing bytes is put right by the next build, which
    ///   compares them; but without a whole manifest that build could not tell what is ours.
    func make(_ name: KeptName, _ bytes: [UInt8], isFlushed: Bool = false) throws(PublishError) {
        let unfinished = join(place.fresh, KeptName.unfinished.rawValue)
        try disk.makeFile(unfinished, bytes, isFlushed: isFlushed)
        try disk.move(unfinished, to: join(place.fresh, name.rawValue))
    }
}
