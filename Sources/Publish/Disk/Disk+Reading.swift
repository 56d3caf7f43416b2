import Glibc
import Text

/// What stands under a name; symbolic links are seen as such and not followed.
enum Kind: Sendable, Equatable {
    case file, folder, link, other
}

extension Disk {
    /// What stands at `path`, or `nil` where nothing does (or nothing that we may see).
    func kind(_ path: String) -> Kind? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return Kind(mode: status.st_mode)
    }

    /// The absolute path with every symbolic link followed; `nil` where it leads nowhere.
    func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Where a symbolic link points, as it was typed; `nil` for anything else.
    func linkTarget(_ path: String) -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX) + 1) { buffer in
            guard let start = buffer.baseAddress else { return nil }
            let count = readlink(path, start, Int(PATH_MAX))
            guard count >= 0 else { return nil }
            buffer[count] = 0
            return String(cString: start)
        }
    }

    /// Whether we may add, rename and remove what is in a folder.
    func mayChange(_ folder: String) -> Bool {
        access(folder, R_OK | W_OK | X_OK) == 0
    }

    /// Whether two paths lead to the same file or folder.
    func isSame(_ first: String, _ second: String) -> Bool {
        if first == second { return true }
        var one = stat()
        var other = stat()
        guard stat(first, &one) == 0, stat(second, &other) == 0 else { return false }
        return one.st_dev == other.st_dev && one.st_ino == other.st_ino
    }

    /// Whether two names stand for one file, for files with the same bytes, or for symbolic links to the same place.
    func holdsSame(_ first: String, _ second: String) -> Bool {
        if let target = linkTarget(first) { return target == linkTarget(second) }
        var one = stat()
        var other = stat()
        guard lstat(first, &one) == 0, lstat(second, &other) == 0 else { return false }
        if one.st_dev == other.st_dev && one.st_ino == other.st_ino { return true }
        guard let bytes = contents(first, atMost: Manifest.largestSize) else { return false }
        return holds(second, bytes)
    }

    /// Whether `path` is a file with exactly these bytes.
    func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { expected in
            var rest = expected[...]
            let isRead = readFile(path, size: expected.count...expected.count) { chunk in
                let part = UnsafeRawBufferPointer(rebasing: rest.prefix(chunk.count))
                guard part.count == chunk.count, let one = part.baseAddress, let other = chunk.baseAddress else {
                    return false
                }
                rest = rest.dropFirst(chunk.count)
                return memcmp(one, other, chunk.count) == 0
            }
            return isRead && rest.isEmpty
        }
    }

    /// The bytes of a file, or `nil` where it cannot be read or is larger than `limit`.
    func contents(_ path: String, atMost limit: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        let isRead = readFile(path, size: 0...limit) { chunk in
            bytes.append(contentsOf: chunk)
            return bytes.count <= limit
        }
        return isRead ? bytes : nil
    }

    /// Whether a file still is as a manifest recorded it.
    func matches(_ path: String, _ record: Manifest.Record) -> Bool {
        var fingerprint = Fingerprint()
        let isRead = readFile(path, size: record.size...record.size) { chunk in
            fingerprint.add(chunk)
            return true
        }
        return isRead && fingerprint == record.fingerprint
    }

    /// The names in a folder, in no particular order. One that is not UTF-8 is shown with replacement characters.
    func entries(_ folder: String) throws(PublishError) -> [(name: String, kind: Kind)] {
        guard let stream = opendir(folder) else { throw PublishError(code: errno, at: folder) }
        defer { closedir(stream) }
        var entries: [(name: String, kind: Kind)] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            entries.append((name, Kind(entryType: entry.pointee.d_type) ?? kind(join(folder, name)) ?? .other))
        }
        return entries
    }

    /// Reads a file of a wanted size, chunk by chunk, until `body` answers `false`. Answers whether the whole of it was read and wanted.
    private func readFile(
        _ path: String,
        size sizes: ClosedRange<Int>,
        _ body: (UnsafeRawBufferPointer) -> Bool
    ) -> Bool {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, Kind(mode: status.st_mode) == .file, sizes.contains(Int(status.st_size))
        else {
            return false
        }
        return withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
            while true {
                let count = read(descriptor, buffer.baseAddress, buffer.count)
                if count < 0 && errno == EINTR { continue }
                if count <= 0 { return count == 0 }
                guard body(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return false }
            }
        }
    }
}

extension Kind {
    fileprivate init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .link
        default: self = .other
        }
    }

    /// `nil` where the file system does not tell.
    fileprivate init?(entryType: UInt8) {
        switch Int(entryType) {
        case Int(DT_REG): self = .file
        case Int(DT_DIR): self = .folder
        case Int(DT_LNK): self = .link
        case Int(DT_UNKNOWN): return nil
        default: self = .other
        }
    }
}
