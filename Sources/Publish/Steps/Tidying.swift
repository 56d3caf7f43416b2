/// Clears away what stands beside the output folder: the old site after an exchange, or what a killed build left.
///
/// Every build ends with this and begins with it, so that a repair is nothing but the rest of the work.
struct Tidying {
    let place: OutputPlace
    let disk: Disk

    /// Answers the folders, if any, where things that are not ours were left.
    func run() throws(PublishError) -> [String] {
        try finishMoves()
        guard let kind = disk.kind(place.fresh) else { return [] }
        guard kind == .folder else { throw .workplaceIsTaken(place.fresh) }
        try GitBridge(place).close(disk: disk)
        return try clear()
    }

    /// Without an exchange in one step, the old site stands aside for a moment. Where no new one took its place it
    /// comes back; otherwise it goes where an exchange would have put it.
    private func finishMoves() throws(PublishError) {
        guard let kind = disk.kind(place.aside) else { return }
        guard kind == .folder, try isOurs(place.aside) else { throw .workplaceIsTaken(place.aside) }
        if disk.kind(place.output) == nil {
            try disk.move(place.aside, to: place.output)
        } else if disk.kind(place.fresh) == nil {
            try disk.move(place.aside, to: place.fresh)
        } else {
            throw .workplaceIsTaken(place.aside)
        }
    }

    private func isOurs(_ folder: String) throws(PublishError) -> Bool {
        let (manifest, bytes) = try Manifest.read(in: folder, disk: disk)
        if bytes != nil { return true }
        return try FolderContents(of: folder, listed: manifest, disk: disk).strangers.isEmpty
    }

    /// Removes what the folder's own manifest lists and our copies of what the output carries on, and nothing else.
    private func clear() throws(PublishError) -> [String] {
        let (manifest, manifestBytes) = try Manifest.read(in: place.fresh, disk: disk, isUnfinished: true)
        let contents = try FolderContents(of: place.fresh, listed: manifest, disk: disk)
        let spare = contents.kept.filter(isSpare).map(\.rawValue)
        let holdsStrangers = !contents.strangers.isEmpty || spare.count < contents.kept.count
        if manifestBytes == nil, holdsStrangers { throw .workplaceIsTaken(place.fresh) }

        for path in contents.files.union(spare).subtracting([Manifest.fileName]) {
            try disk.removeFile(join(place.fresh, path))
        }
        for folder in contents.folders.reversed() {
            _ = try disk.removeFolder(join(place.fresh, folder))
        }
        let remains = holdsStrangers ? try setAside() : place.fresh
        // Without its manifest nobody could tell any more what in the folder was ours, so that goes last.
        if manifestBytes != nil { try disk.removeFile(join(remains, Manifest.fileName)) }
        if holdsStrangers { return [remains] }
        return try disk.removeFolder(remains) ? [] : [remains]
    }

    /// Whether a name in the folder is ours alone, or stands in the output just the same.
    private func isSpare(_ name: KeptName) -> Bool {
        let path = join(place.fresh, name.rawValue)
        switch name {
        case .manifest, .unfinished: return true
        case .git where disk.kind(path) == .folder: return false
        case .git where disk.holds(path, GitBridge(place).bytes): return true
        case .git, .gitIgnore: return disk.holdsSame(path, join(place.output, name.rawValue))
        }
    }

    /// Moves what is not ours to a name where it is seen and out of the way of the next build. Answers that name.
    private func setAside() throws(PublishError) -> String {
        var number = 1
        while disk.kind(place.leftBehind(number)) != nil { number += 1 }
        try disk.move(place.fresh, to: place.leftBehind(number))
        return place.leftBehind(number)
    }
}
