import Glibc

/// Notices what changes in a guide's folder.
///
/// The system only wakes us (inotify); what has changed is found by comparing snapshots. So nothing is lost where the
/// system says nothing, as on a network drive: there we look now and then by ourselves.
struct FolderWatch: ~Copyable {
    /// Folders that the system may watch for us. Its own bound is often 8,192 for all programs together.
    static let mostFolders = 2_000

    private let guide: String
    private var descriptor: Int32
    private var snapshot = FolderSnapshot()

    /// - Parameter asksSystem: `false` to look by ourselves only
    init(_ guide: String, asksSystem: Bool = true) {
        self.guide = guide
        descriptor = asksSystem ? inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC)) : -1
        _ = changes()
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Can be read when something may have changed; -1 where the system does not tell us.
    var listening: Int32 { descriptor }

    /// How long to wait at most before looking by ourselves.
    var interval: Duration { descriptor >= 0 ? .seconds(2) : .milliseconds(500) }

    /// What has changed since this was last asked, when the writing has come to rest.
    mutating func changes() -> [FileChange] {
        letTheWritingRest()
        let now = look()
        defer { snapshot = now }
        return now.changes(since: snapshot)
    }

    /// An editor may write a file in several steps. Waits until it is quiet, but not for a program that never is.
    private func letTheWritingRest() {
        guard descriptor >= 0 else { return }
        let end = ContinuousClock.now + .milliseconds(200)
        while drain(), ContinuousClock.now < end {
            let quiet = min(end, .now + .milliseconds(15))
            guard Waiting.forAny(of: [(descriptor, .toRead)], until: quiet)[0] else { return }
        }
    }

    /// Whether the system had anything to say.
    private func drain() -> Bool {
        var events = [UInt8](repeating: 0, count: 16 * 1024)
        var hasHeard = false
        while read(descriptor, &events, events.count) > 0 { hasHeard = true }
        return hasHeard
    }

    private mutating func look() -> FolderSnapshot {
        guard descriptor >= 0 else { return FolderSnapshot.take(of: guide) }
        let mask = [
            IN_CREATE, IN_DELETE, IN_CLOSE_WRITE, IN_MODIFY, IN_ATTRIB, IN_MOVED_FROM, IN_MOVED_TO, IN_DELETE_SELF,
            IN_MOVE_SELF, IN_ONLYDIR,
        ].reduce(UInt32(0)) { $0 | UInt32($1) }
        var folders = 0
        var isWatched = inotify_add_watch(descriptor, guide, mask) >= 0
        let snapshot = FolderSnapshot.take(of: guide) { folder in
            folders += 1
            guard isWatched, folders <= Self.mostFolders else {
                isWatched = false
                return
            }
            // A folder that is not there, or is gone again, needs no watching.
            if inotify_add_watch(descriptor, folder, mask) < 0, errno == ENOSPC || errno == ENOMEM { isWatched = false }
        }
        if !isWatched { stopAsking() }
        return snapshot
    }

    /// Half a watch would be worse than none.
    private mutating func stopAsking() {
        close(descriptor)
        descriptor = -1
    }
}
