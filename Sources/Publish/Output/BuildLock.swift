import Glibc

/// Keeps a second build away from an output folder for as long as this value lives.
///
/// The lock itself is the kernel's (`flock`), so it ends with the process, however that ends. The empty file that it
/// hangs on stands beside the output folder and is removed at the end; one that a killed build left does no harm.
struct BuildLock: ~Copyable, Sendable {
    private let descriptor: CInt
    private let path: String
    private let disk: Disk

    init(_ place: OutputPlace, disk: Disk) throws(PublishError) {
        self.path = place.lock
        self.disk = disk
        // The build before us may remove the file between our opening and locking it. Then we hold a file that nobody
        // else can find, and must begin again.
        for _ in 1...100 {
            let descriptor = try Self.open(place, disk: disk)
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                let code = errno
                close(descriptor)
                if code == EWOULDBLOCK { throw .anotherBuildIsRunning(folder: place.output) }
                throw PublishError(code: code, at: place.lock)
            }
            if Self.isStillThere(descriptor, path: path) {
                self.descriptor = descriptor
                return
            }
            close(descriptor)
        }
        throw .anotherBuildIsRunning(folder: place.output)
    }

    deinit {
        // Removed while it is still locked, so that nobody can lock it and then lose it.
        try? disk.removeFile(path)
        // Closing alone would not do: a process that was started a moment ago may still share the descriptor.
        _ = flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    private static func open(_ place: OutputPlace, disk: Disk) throws(PublishError) -> CInt {
        try disk.beforeChange()
        let descriptor = Glibc.open(place.lock, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
        if descriptor >= 0 {
            if isOurs(descriptor) { return descriptor }
            close(descriptor)
            throw .workplaceIsTaken(place.lock)
        }
        switch errno {
        case ELOOP, EISDIR: throw .workplaceIsTaken(place.lock)
        // What matters to a person is the folder where we may not make the file.
        case let code where disk.kind(place.lock) == nil: throw PublishError(code: code, at: place.parent)
        case let code: throw PublishError(code: code, at: place.lock)
        }
    }

    /// Our lock files are empty. Anything else of that name is somebody's, and would be lost at the end.
    private static func isOurs(_ descriptor: CInt) -> Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size == 0
    }

    private static func isStillThere(_ descriptor: CInt, path: String) -> Bool {
        var locked = stat()
        var named = stat()
        guard fstat(descriptor, &locked) == 0, lstat(path, &named) == 0 else { return false }
        return locked.st_dev == named.st_dev && locked.st_ino == named.st_ino
    }
}
