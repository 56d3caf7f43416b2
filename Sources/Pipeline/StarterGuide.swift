import Glibc
import Guide
import Templates

/// Writes a small guide to learn from, for `hopeguide new`.
public enum StarterGuide {
    /// Why no guide was made.
    public enum Refusal: Error, Equatable, CustomStringConvertible {
        case folderNotEmpty(String)
        case isAFile(String)
        case mayNotWrite(String, reason: String)

        public var description: String {
            switch self {
            case .folderNotEmpty(let folder): "The folder “\(folder)” is not empty, so we put nothing into it."
            case .isAFile(let path): "“\(path)” is a file, so no guide can be put into it."
            case .mayNotWrite(let path, let reason): "We could not write “\(path)”: \(reason)."
            }
        }

        public var help: String {
            switch self {
            case .folderNotEmpty, .isAFile: "Choose the name of a folder that does not exist yet."
            case .mayNotWrite: "Choose another place, or ask whoever looks after the computer."
            }
        }
    }

    /// Makes the folder and its files, with today's date in them; answers their paths in the folder.
    public static func write(to folder: String, today: CalendarDate) throws(Refusal) -> [String] {
        try makeFolder(folder)
        guard try isEmpty(folder) else { throw .folderNotEmpty(folder) }
        let next = today.adding(TimeSpan(3, .months))
        for (path, text) in files {
            let parts = path.split(separator: "/").dropLast()
            for count in 1...parts.count { try makeFolder(folder + "/" + parts.prefix(count).joined(separator: "/")) }
            let filled = text.replacing("{today}", with: today.iso).replacing("{next}", with: next.iso)
            try write(filled, to: folder + "/" + path)
        }
        return files.map(\.path).sorted()
    }

    /// The starter's files and where they stand in a guide's folder, from `templates/starter/`.
    private static var files: [(path: String, text: String)] {
        Templates.files.keys.sorted().compactMap { name in
            guard name.hasPrefix("starter/"), let bytes = Templates.files[name] else { return nil }
            let file = name.dropFirst("starter/".count)
            let folder = file == "guide.yml" ? "content/" : file == "about.md" ? "content/pages/" : "content/entries/"
            return (folder + file, String(decoding: bytes, as: UTF8.self))
        }
    }

    static func makeFolder(_ path: String) throws(Refusal) {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        throw .mayNotWrite(path, reason: String(cString: strerror(errno)))
    }

    private static func isEmpty(_ folder: String) throws(Refusal) -> Bool {
        guard let handle = opendir(folder) else {
            let code = errno
            throw code == ENOTDIR ? .isAFile(folder) : .mayNotWrite(folder, reason: String(cString: strerror(code)))
        }
        defer { closedir(handle) }
        var count = 0
        while readdir(handle) != nil { count += 1 }
        return count <= 2
    }

    static func write(_ text: String, to path: String) throws(Refusal) {
        let bytes = Array(text.utf8)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .mayNotWrite(path, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .mayNotWrite(path, reason: String(cString: strerror(errno))) }
            done += count
        }
    }
}
