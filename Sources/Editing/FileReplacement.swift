import Glibc

/// Puts a file in place, or other bytes in the place of a file's, all at once: whoever reads it sees the old or the new.
public enum FileReplacement {
    /// - Parameters:
    ///   - expected: what the file must still hold, so that nobody's work of the last minute is lost
    ///   - path: relative to `root`
    public static func replace(
        _ path: String,
        in root: String,
        expected: [UInt8],
        with bytes: [UInt8]
    ) throws(ReplacementError) {
        let file = root + "/" + path
        let mode = try requireFile(path, file)
        let temporary = try temporary(path, beside: file, bytes, mode: mode)
        // Looked at last of all, so that an editor has only a moment in which to save unseen.
        guard contents(file) == expected else {
            unlink(temporary)
            throw .changedMeanwhile(path)
        }
        guard rename(temporary, file) == 0 else { throw failed(path, temporary) }
    }

    /// Makes a file that is not there yet. One of that name is never overwritten.
    public static func create(_ path: String, in root: String, with bytes: [UInt8]) throws(ReplacementError) {
        let file = root + "/" + path
        let temporary = try temporary(path, beside: file, bytes, mode: 0o644)
        guard link(temporary, file) == 0 else {
            guard errno == EEXIST else { throw failed(path, temporary) }
            unlink(temporary)
            throw .changedMeanwhile(path)
        }
        unlink(temporary)
    }

    /// Takes a file away that is as it was read.
    public static func remove(_ path: String, in root: String, expected: [UInt8]) throws(ReplacementError) {
        let file = root + "/" + path
        _ = try requireFile(path, file)
        guard contents(file) == expected else { throw .changedMeanwhile(path) }
        guard unlink(file) == 0 else { throw .mayNotWrite(path, reason: String(cString: strerror(errno))) }
    }

    /// Whether a file is not as it was read; `nil` stands for one that was not there.
    static func isChanged(_ path: String, in root: String, expected: [UInt8]?) -> Bool {
        var status = stat()
        guard lstat(root + "/" + path, &status) == 0 else { return expected != nil }
        return status.st_mode & S_IFMT == S_IFREG && contents(root + "/" + path) != expected
    }

    /// The permissions of an ordinary file that may be written. One that its owner has closed to writing stays closed, even
    /// where the folder would let us put another in its place.
    private static func requireFile(_ path: String, _ file: String) throws(ReplacementError) -> mode_t {
        var status = stat()
        guard lstat(file, &status) == 0 else { throw .changedMeanwhile(path) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFLNK: throw .isLink(path)
        default: throw .changedMeanwhile(path)
        }
        guard status.st_mode & 0o222 != 0, access(file, W_OK) == 0 else { throw .isClosed(path) }
        return status.st_mode & 0o7777
    }

    static func contents(_ file: String) -> [UInt8]? {
        let descriptor = open(file, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var (bytes, buffer): ([UInt8], [UInt8]) = ([], Array(repeating: 0, count: 65_536))
        while true {
            let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// A file with the new bytes, flushed to the disk, beside the one that it is to replace.
    private static func temporary(
        _ path: String,
        beside file: String,
        _ bytes: [UInt8],
        mode: mode_t
    ) throws(ReplacementError) -> String {
        let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
        let temporary = folder + ".hopeguide-writing.tmp"
        // Only one program writes at a time, so what is there was left by one that was killed.
        unlink(temporary)
        guard write(bytes, to: temporary, mode: mode) else { throw failed(path, temporary) }
        return temporary
    }

    private static func failed(_ path: String, _ temporary: String) -> ReplacementError {
        let reason = String(cString: strerror(errno))
        unlink(temporary)
        return .mayNotWrite(path, reason: reason)
    }

    private static func write(_ bytes: [UInt8], to path: String, mode: mode_t) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        var written = 0
        bytes.withUnsafeBytes { buffer in
            while written < bytes.count {
                let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { break }
                written += count
            }
        }
        let isWhole = written == bytes.count && fchmod(descriptor, mode) == 0 && fsync(descriptor) == 0
        let code = errno
        let isClosed = close(descriptor) == 0
        if !isWhole { errno = code }
        return isClosed && isWhole
    }
}

/// Why a file was left as it was.
public enum ReplacementError: Error, Equatable, CustomStringConvertible {
    case changedMeanwhile(String)
    case isLink(String)
    case isClosed(String)
    case mayNotWrite(String, reason: String)

    public var description: String {
        switch self {
        case .changedMeanwhile(let path): "The file “\(path)” was changed while we looked at it, so we left it alone."
        case .isLink(let path): "“\(path)” is a link to another file, so we left it alone."
        case .isClosed(let path): "The file “\(path)” is closed to writing, so we left it alone."
        case .mayNotWrite(let path, let reason): "We could not write “\(path)”: \(reason). It is as it was."
        }
    }

    public var help: String {
        switch self {
        case .changedMeanwhile: "Save it, close it in your editor, and try again."
        case .isLink: "Put a copy of the file there instead."
        case .isClosed: "If you may change it, open it to writing first."
        case .mayNotWrite: "Ask whoever looks after the computer to let you write it, and whether the disk is full."
        }
    }
}
