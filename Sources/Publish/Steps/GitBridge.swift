/// Keeps the output folder a working git repository while its `.git` folder changes over from the old site to the new.
///
/// A folder can have no second name, so the new site is first given a `.git` *file*, which leads git to the folder
/// beside it where the old site, with the real `.git`, stands after the exchange. Then the file and the real folder
/// are exchanged in their turn. Source for the file: gitrepository-layout(5), "gitfile".
struct GitBridge {
    private let place: OutputPlace

    init(_ place: OutputPlace) {
        self.place = place
    }

    /// What the file says, as seen from the output folder.
    var bytes: [UInt8] { Array("gitdir: ../\(place.freshName)/\(KeptName.git.rawValue)\n".utf8) }

    /// Takes the real `.git` folder home, where an exchange, or a killed build, has parted it from the output.
    func close(disk: Disk) throws(PublishError) {
        let away = join(place.fresh, KeptName.git.rawValue)
        let home = join(place.output, KeptName.git.rawValue)
        guard disk.kind(away) == .folder, disk.kind(place.output) == .folder else { return }
        if disk.holds(home, bytes) {
            if try disk.exchange(away, home) { return }
            try disk.removeFile(home)
        }
        // Another repository may have been made there since. It stays, and so does ours, where a person is told of it.
        guard disk.kind(home) == nil else { return }
        try disk.move(away, to: home)
    }
}
