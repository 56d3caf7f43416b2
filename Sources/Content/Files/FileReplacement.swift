import Glibc

/// Puts other bytes in the place of a file's, all at once: whoever reads it sees the old ones or the new ones.
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
        var status = stat()
        guard lstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            FolderLoader.contents(file, size: Int(status.st_size)) == expected
        else { throw .changedMeanwhile(path) }
        let temporary = folder(of: file) + ".hopeguide-\(getpid()).tmp"
        guard write(bytes, to: temporary, mode: status.st_mode & 0o7777), rename(temporary, file) == 0 else {
            let reason = String(cString: strerror(errno))
            unlink(temporary)
            throw .mayNotWrite(path, reason: reason)
        }
    }

    private static func folder(of file: String) -> String {
        file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
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
        return close(descriptor) == 0 && isWhole
    }
}

/// Why a file was left as it was.
public enum ReplacementError: Error, Equatable, CustomStringConvertible {
    case changedMeanwhile(String)
    case mayNotWrite(String, reason: String)

    public var description: String {
        switch self {
        case .changedMeanwhile(let path): "The file “\(path)” was changed while we looked at it, so we left it alone."
        case .mayNotWrite(let path, let reason): "We could not write “\(path)”: \(reason). It is as it was."
        }
    }

    public var help: String {
        switch self {
        case .changedMeanwhile: "Save it, close it in your editor, and try again."
        case .mayNotWrite: "Ask whoever looks after the computer to let you write it."
        }
    }
}
