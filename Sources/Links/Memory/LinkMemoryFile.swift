import Glibc

/// The memory's file in a guide's folder.
public struct LinkMemoryFile: Sendable {
    private let folder: String
    private let file: String

    /// - Parameter guide: the guide's folder, the one that holds `content/`
    public init(guide: String) {
        folder = guide + "/content/.hopeguide"
        file = guide + "/" + LinkMemory.path
    }

    /// The file's bytes; none where there is no file yet.
    public func read() throws(LinkMemoryError) -> [UInt8] {
        let descriptor = open(file, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return [] }
            throw .mayNotRead(Self.reason)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .mayNotRead("it is not an ordinary file")
        }
        guard status.st_size <= Self.mostBytes else { throw .mayNotRead("it is too large") }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var count = 0
        while count < bytes.count {
            let got = bytes[count...].withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw .mayNotRead(Self.reason) }
            if got == 0 { break }
            count += got
        }
        return Array(bytes.prefix(count))
    }

    private static let mostBytes = 50_000_000

    /// Puts the file in place at one stroke; beside it, once, what tells git how to merge it.
    public func write(_ bytes: [UInt8]) throws(LinkMemoryError) {
        var status = stat()
        if lstat(folder, &status) != 0 {
            guard mkdir(folder, 0o755) == 0 else { throw .mayNotWrite(Self.reason) }
        } else if status.st_mode & S_IFMT != S_IFDIR {
            throw .mayNotWrite("content/.hopeguide is not a folder")
        }
        let attributes = folder + "/.gitattributes"
        if lstat(attributes, &status) != 0 { try put(Self.attributes, at: attributes) }
        try put(bytes, at: file)
    }

    /// Two people's visits are kept side by side; which of two lines counts is decided when they are read.
    private static let attributes = Array("links.jsonl merge=union\n".utf8)

    private func put(_ bytes: [UInt8], at path: String) throws(LinkMemoryError) {
        let temporary = folder + "/.links-\(getpid()).tmp"
        unlink(temporary)
        guard Self.create(temporary, bytes), rename(temporary, path) == 0 else {
            let reason = Self.reason
            unlink(temporary)
            throw .mayNotWrite(reason)
        }
    }

    private static func create(_ path: String, _ bytes: [UInt8]) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return false }
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            done += count
        }
        let isWhole = done == bytes.count && fsync(descriptor) == 0
        return close(descriptor) == 0 && isWhole
    }

    private static var reason: String { String(cString: strerror(errno)) }
}

/// Why what we remember of visits could not be read or kept.
public enum LinkMemoryError: Error, Equatable, CustomStringConvertible {
    case mayNotRead(String)
    case mayNotWrite(String)

    public var description: String {
        switch self {
        case .mayNotRead(let reason): "We could not read \(LinkMemory.path): \(reason)."
        case .mayNotWrite(let reason): "We could not write \(LinkMemory.path): \(reason)."
        }
    }

    public var help: String {
        switch self {
        case .mayNotRead:
            "Ask whoever looks after the computer to let you read it, or take it away: it will be made anew."
        case .mayNotWrite: "Ask whoever looks after the computer to let you write in the guide's folder."
        }
    }
}
