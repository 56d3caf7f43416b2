import Glibc
import Synchronization
import Text

/// The next site while it comes together, file by file and from several threads, beside the one that stands.
///
/// Files that have not changed are not written: they get a second name in the new folder in the end. Where nothing has changed
/// at all, no folder is made. Files are compared byte by byte with what is on the disk, never by date or by what the manifest
/// remembers: a page that was damaged or edited by hand is put right.
public final class StagedSite: Sendable {
    private let place: OutputPlace
    private let disk: Disk
    private let current: CurrentSite
    private let leftBehind: [String]
    private let state = Mutex(State())

    private struct State: Sendable {
        /// Every file of the new site so far.
        var manifest = Manifest()
        /// Paths whose bytes on the disk are right already.
        var unchanged: Set<String> = []
        var written: [String] = []
        /// Folders of the fresh folder that are there.
        var folders: Set<String> = []
        /// Where each file is noted before it is made.
        var journal: Journal?
        /// Whether there is a fresh folder.
        var isOpen = false
    }

    init(_ place: OutputPlace, disk: Disk, leftBehind: [String]) throws(PublishError) {
        self.place = place
        self.disk = disk
        self.leftBehind = leftBehind
        current = try CurrentSite(place, disk: disk)
        try current.refuseStrangers()
    }

    /// Takes a file of the new site. Answers its fingerprint.
    ///
    /// Throws where its path is unsafe or given twice, and where it cannot be written; then the site cannot be finished.
    @discardableResult
    public func add(_ file: OutputFile) throws(PublishError) -> String {
        let fingerprint = Fingerprint(of: file.bytes)
        let isUnchanged =
            current.contents.files.contains(file.path) && disk.holds(join(place.output, file.path), file.bytes)
        let record = Manifest.Record(fingerprint: fingerprint, size: file.bytes.count)
        try state.withLock { (state) throws(PublishError) in
            try state.manifest.insert(record, at: file.path)
            try self.current.refuseToReplace(file.path)
            if isUnchanged {
                state.unchanged.insert(file.path)
            } else {
                state.written.append(file.path)
                try self.open(&state)
                // Noted before it is there, so that whoever finds the folder half made can tell that the file is ours.
                try state.journal?.note(Manifest.line(record, file.path), self.disk)
                try self.makeFolders(of: file.path, &state)
            }
        }
        if !isUnchanged { try disk.makeFile(join(place.fresh, file.path), file.bytes) }
        return fingerprint.text
    }

    /// Puts the new site in the place of the old one, in one step. Throws where it cannot; the old one then stands as before.
    public func publish() throws(PublishError) -> PublishReport {
        var report = try state.withLock { (state) throws(PublishError) in try self.finish(&state) }
        if report.isReplaced { report.leftBehind += tidyAfterwards() }
        return report
    }

    /// Takes away what was made so far.
    func discard() {
        let wasOpen = state.withLock { state in
            defer { state.isOpen = false }
            return state.isOpen
        }
        if wasOpen { _ = try? Tidying(place: place, disk: disk).run() }
    }

    // MARK: Parts

    private func open(_ state: inout State) throws(PublishError) {
        guard !state.isOpen else { return }
        try current.refuseWithoutPermission(disk: disk)
        state.isOpen = true
        let fresh = FreshFolder(place: place, disk: disk)
        try fresh.begin()
        state.journal = try Journal(join(place.fresh, Manifest.fileName))
    }

    private func makeFolders(of path: String, _ state: inout State) throws(PublishError) {
        guard let folder = path.parentFolder, !state.folders.contains(folder) else { return }
        try makeFolders(of: folder, &state)
        try disk.makeFolder(join(place.fresh, folder))
        state.folders.insert(folder)
    }

    private func finish(_ state: inout State) throws(PublishError) -> PublishReport {
        state.written.sort()
        let removed = current.contents.files.filter { state.manifest.records[$0] == nil }.sorted()
        let replaced = (state.written + removed).filter(isEditedByHand)
        let manifestBytes = state.manifest.bytes
        var report = PublishReport(
            output: place.output,
            written: state.written,
            unchanged: state.unchanged.sorted(),
            removed: removed,
            handEditsReplaced: replaced.sorted(),
            leftBehind: leftBehind
        )
        guard !(state.written.isEmpty && removed.isEmpty && current.manifestBytes == manifestBytes) else {
            return report
        }
        try open(&state)
        let fresh = FreshFolder(place: place, disk: disk)
        try fresh.make(.manifest, manifestBytes, isFlushed: true)
        for path in report.unchanged {
            try makeFolders(of: path, &state)
            try fresh.carry(path, state.manifest.records[path])
        }
        try fresh.finish(carrying: current.contents.kept)
        state.isOpen = false
        report.isReplaced = true
        return report
    }

    private func isEditedByHand(_ path: String) -> Bool {
        guard current.contents.files.contains(path), let record = current.manifest.records[path] else { return false }
        return !disk.matches(join(place.output, path), record)
    }

    /// The site stands by now, so whatever cannot be cleared away is told and not thrown; the next build tries again.
    private func tidyAfterwards() -> [String] {
        do throws(PublishError) {
            return try Tidying(place: place, disk: disk).run()
        } catch {
            return [place.fresh, place.aside].filter { disk.kind($0) != nil }
        }
    }
}

/// The manifest of a folder that is not finished: a line is added before each file is made.
private final class Journal: Sendable {
    private let descriptor: CInt
    private let path: String

    init(_ path: String) throws(PublishError) {
        descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw PublishError(code: errno, at: path) }
        self.path = path
    }

    deinit { close(descriptor) }

    func note(_ line: String, _ disk: Disk) throws(PublishError) {
        try disk.append(Array(line.utf8), to: descriptor, path)
    }
}
