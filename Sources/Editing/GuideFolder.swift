import Content
import Glibc

/// The only way back into a guide's `content/`: writes changes that somebody has seen, each file in one step.
///
/// A file is never overwritten where it is not as it was read. Whoever is killed at any moment leaves each file whole, old
/// or new; a half-written one has a name of its own that no reader looks at, and the next writing takes it away.
public struct GuideFolder: Sendable {
    /// The guide's folder, the one that holds `content/`.
    private let root: String

    public init(_ root: String) { self.root = root }

    /// Writes all changes, one after the other: new and changed files in their order, then those that go.
    ///
    /// - Throws: at the first that cannot be written. Those before it are written, and said so.
    public func write(_ changes: [FileChange]) throws(FolderChangeError) {
        let lock = try FolderLock(root)
        defer { lock.unlock() }
        try refuseMoved(changes)
        var written: [String] = []
        for change in changes where !change.isNothing {
            do throws(ReplacementError) {
                try write(change)
            } catch {
                throw .stopped(error, written: written)
            }
            written.append(change.path)
        }
    }

    /// Before anything is written, so that of several files all or none are changed where somebody was at work on one.
    private func refuseMoved(_ changes: [FileChange]) throws(FolderChangeError) {
        for change in changes
        where !change.isNothing && FileReplacement.isChanged(change.path, in: root, expected: change.before) {
            throw .stopped(.changedMeanwhile(change.path), written: [])
        }
    }

    private func write(_ change: FileChange) throws(ReplacementError) {
        switch (change.before, change.after) {
        case (let before?, let after?):
            try FileReplacement.replace(change.path, in: root, expected: before, with: after)
        case (nil, let after?): try FileReplacement.create(change.path, in: root, with: after)
        case (let before?, nil): try FileReplacement.remove(change.path, in: root, expected: before)
        case (nil, nil): break
        }
    }
}

/// Why changes were not written, or not all of them.
public enum FolderChangeError: Error, Equatable, CustomStringConvertible {
    case anotherIsWriting
    case mayNotLock(reason: String)
    case stopped(ReplacementError, written: [String])

    public var description: String {
        switch self {
        case .anotherIsWriting: "Somebody else is changing this guide at the moment."
        case .mayNotLock(let reason): "We may not write into “content”: \(reason)."
        case .stopped(let error, let written):
            error.description + (written.isEmpty ? "" : " Written before that: \(written.joined(separator: ", ")).")
        }
    }

    public var help: String {
        switch self {
        case .anotherIsWriting: "Try again in a moment."
        case .mayNotLock: "Ask whoever looks after the computer to let you write there."
        case .stopped(let error, _): error.help
        }
    }
}

/// Keeps a second program from writing into the same guide. The lock is the kernel's (`flock`), so it ends with the process.
private struct FolderLock {
    private let descriptor: CInt

    init(_ root: String) throws(FolderChangeError) {
        descriptor = open(root + "/content", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .mayNotLock(reason: String(cString: strerror(errno))) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(descriptor)
            throw code == EWOULDBLOCK ? .anotherIsWriting : .mayNotLock(reason: String(cString: strerror(code)))
        }
    }

    func unlock() {
        _ = flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
