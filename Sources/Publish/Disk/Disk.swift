import CRename
import Glibc

/// The changes we make to files and folders: each is one step, before or after which the program may be killed.
struct Disk: Sendable {
    /// Called before every single change. A test throws from here, and nothing more is changed, as after a kill.
    var beforeChange: @Sendable () throws(PublishError) -> Void = { () throws(PublishError) in }
    /// Two calls that some file systems do not know: they answer 0, or -1 and set `errno`. A test puts in others.
    var exchangeCall: @Sendable (_ first: String, _ second: String) -> CInt = { hopeguide_exchange($0, $1) }
    var linkCall: @Sendable (_ old: String, _ new: String) -> CInt = { link($0, $1) }

    func makeFolder(_ path: String) throws(PublishError) {
        try change(path) { mkdir(path, 0o777) }
    }

    /// Writes a file that must not exist yet. An existing one is never opened for writing: the published site, or
    /// somebody's copy, may share it as a hard link.
    func makeFile(_ path: String, _ bytes: [UInt8], isFlushed: Bool = false) throws(PublishError) {
        var descriptor: CInt = -1
        try change(path) {
            descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            return descriptor < 0 ? -1 : 0
        }
        defer { close(descriptor) }
        try change(path) { Self.writeAll(bytes, to: descriptor) }
        if isFlushed { try change(path) { fsync(descriptor) } }
    }

    /// Adds to the end of a file that is open for it.
    func append(_ bytes: [UInt8], to descriptor: CInt, _ path: String) throws(PublishError) {
        try change(path) { Self.writeAll(bytes, to: descriptor) }
    }

    /// Gives a file a second name. Answers `false` where the file system, or whoever owns the file, does not allow it.
    func makeLink(from old: String, to new: String) throws(PublishError) -> Bool {
        try beforeChange()
        if linkCall(old, new) == 0 { return true }
        let code = errno
        guard [EPERM, EXDEV, EMLINK, ENOSYS, EOPNOTSUPP, EACCES].contains(code) else {
            throw PublishError(code: code, at: new)
        }
        return false
    }

    func makeSymbolicLink(at path: String, to target: String) throws(PublishError) {
        try change(path) { symlink(target, path) }
    }

    func move(_ old: String, to new: String) throws(PublishError) {
        try change(old) { rename(old, new) }
    }

    /// Exchanges two paths in one step. Answers `false`, with nothing changed, where the system cannot.
    func exchange(_ first: String, _ second: String) throws(PublishError) -> Bool {
        try beforeChange()
        if exchangeCall(first, second) == 0 { return true }
        let code = errno
        // Old container sandboxes answer EPERM to calls that they do not know.
        guard [ENOSYS, EINVAL, EOPNOTSUPP, EPERM].contains(code) else { throw PublishError(code: code, at: second) }
        return false
    }

    func removeFile(_ path: String) throws(PublishError) {
        try change(path) { unlink(path) }
    }

    /// Removes a folder that is empty, and leaves one that is not. Answers whether it is gone.
    func removeFolder(_ path: String) throws(PublishError) -> Bool {
        try beforeChange()
        if rmdir(path) == 0 { return true }
        let code = errno
        guard code == ENOTEMPTY || code == EEXIST else { throw PublishError(code: code, at: path) }
        return false
    }

    /// Gives a folder the access rights of another and, where we may, its owner and group.
    func copyRights(from model: String, to path: String) throws(PublishError) {
        var status = stat()
        guard stat(model, &status) == 0 else { return }
        try change(path) {
            // Only root may give a folder away; whether that worked matters to nobody else.
            _ = chown(path, status.st_uid, status.st_gid)
            return chmod(path, status.st_mode & 0o7777)
        }
    }

    private func change(_ path: String, _ call: () -> CInt) throws(PublishError) {
        try beforeChange()
        if call() != 0 { throw PublishError(code: errno, at: path) }
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: CInt) -> CInt {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0 && errno == EINTR { continue }
                if count < 0 { return -1 }
                rest = rest.dropFirst(count)
            }
            return 0
        }
    }
}
