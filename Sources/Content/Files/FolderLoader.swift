import Diagnostics
import Glibc

/// Loads a guide's folder from disk: `content/` and `templates/`, and nothing outside them.
public struct FolderLoader {
    /// Bounds on what a folder may hold, so that a stray film or a loop of folders cannot stop the program.
    public enum Limit {
        public static let fileBytes = 20_000_000
        public static let files = 20_000
        public static let depth = 12
    }

    private let root: String
    private var files: [GuideFiles.File] = []
    private var diagnostics: [Diagnostic] = []

    /// Reads a guide's folder. Throws only where the folder itself is not there or may not be opened.
    public static func load(_ folder: String) throws(FolderError) -> GuideFiles {
        var loader = FolderLoader(root: folder)
        guard isFolder(folder) else { throw FolderError.notAFolder(folder) }
        guard isFolder(folder + "/content") else { throw FolderError.noContent(folder) }
        guard loader.loadFolder("content", depth: 0) else { throw FolderError.mayNotOpen(folder + "/content") }
        if isFolder(folder + "/templates") { _ = loader.loadFolder("templates", depth: 0) }
        return GuideFiles(files: loader.files, diagnostics: loader.diagnostics)
    }

    private init(root: String) { self.root = root }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private mutating func loadFolder(_ path: String, depth: Int) -> Bool {
        guard depth <= Limit.depth else {
            note(
                path,
                ContentRules.folderTooDeep,
                "This folder lies too deep: more than \(Limit.depth) folders inside each other.",
                help: "Move its files nearer to the top."
            )
            return true
        }
        guard let handle = opendir(root + "/" + path) else { return false }
        defer { closedir(handle) }
        var names: [String] = []
        while let record = readdir(handle) {
            let name = withUnsafePointer(to: &record.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        for name in names.sorted() { loadItem(path + "/" + name, name: name, depth: depth) }
        return true
    }

    private mutating func loadItem(_ path: String, name: String, depth: Int) {
        var status = stat()
        guard lstat(root + "/" + path, &status) == 0 else { return }
        switch status.st_mode & S_IFMT {
        case S_IFLNK:
            note(
                path,
                ContentRules.linkNotFollowed,
                "This is a link to another file or folder. We do not follow links.",
                help: "Put a copy of the file here instead."
            )
        case S_IFDIR where isHidden(path, name): break
        case S_IFDIR:
            if !loadFolder(path, depth: depth + 1) { noteUnreadable(path) }
        case S_IFREG where isHidden(path, name): noteHiddenEntry(path, name: name)
        case S_IFREG: loadFile(path, bytes: Int(status.st_size))
        default:
            note(
                path,
                ContentRules.fileNotRead,
                severity: .error,
                "This is not an ordinary file, so we did not read it.",
                help: "Take it away."
            )
        }
    }

    /// Dot files belong to the computer, not to the guide; in `host/` they belong to the web host and are wanted.
    private func isHidden(_ path: String, _ name: String) -> Bool {
        name.hasPrefix(".") && !path.hasPrefix("content/host/")
    }

    /// The computer's own dot files pass in silence; one that looks like somebody's work is named.
    private mutating func noteHiddenEntry(_ path: String, name: String) {
        guard name.hasSuffix(".md"), !name.hasPrefix("._") else { return }
        note(
            path,
            ContentRules.fileNotRead,
            severity: .error,
            "We did not read this file, because its name begins with a dot.",
            help: "Take the dot away, or take the file away."
        )
    }

    private mutating func loadFile(_ path: String, bytes size: Int) {
        guard size <= Limit.fileBytes else {
            note(
                path,
                ContentRules.fileTooLarge,
                "This file is too large: \(size / 1_000_000) MB, where we read \(Limit.fileBytes / 1_000_000) MB at most.",
                help: "Make it smaller, or keep it somewhere else."
            )
            return
        }
        guard files.count < Limit.files else {
            if files.count == Limit.files, !diagnostics.contains(where: { $0.id == ContentRules.tooManyFiles.id }) {
                note(
                    path,
                    ContentRules.tooManyFiles,
                    "There are more than \(Limit.files) files here. We stopped at this one.",
                    help: "Check that the folder holds only the guide."
                )
            }
            return
        }
        guard let contents = Self.contents(root + "/" + path, size: size) else { return noteUnreadable(path) }
        files.append(GuideFiles.File(path: path, bytes: contents))
    }

    static func contents(_ path: String, size: Int) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var succeeded = true
        let contents = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { succeeded = false }
                if got <= 0 { break }
                count += got
            }
        }
        return succeeded ? contents : nil
    }

    private mutating func noteUnreadable(_ path: String) {
        note(
            path,
            ContentRules.fileNotReadable,
            "We may not open this.",
            help: "Ask whoever looks after the computer to let you read it."
        )
    }

    private mutating func note(
        _ path: String,
        _ rule: Rule,
        severity: Severity? = nil,
        _ message: String,
        help: String
    ) {
        diagnostics.append(Diagnostic(rule, severity: severity, at: Place(file: path), message, help: help))
    }
}

/// Why a guide's folder could not be read at all.
public enum FolderError: Error, Equatable, CustomStringConvertible {
    case notAFolder(String)
    case noContent(String)
    case mayNotOpen(String)

    public var description: String {
        switch self {
        case .notAFolder(let path): "There is no folder “\(path)”."
        case .noContent(let path): "The folder “\(path)” holds no guide: it has no folder called content."
        case .mayNotOpen(let path): "We may not open the folder “\(path)”."
        }
    }

    public var help: String {
        switch self {
        case .notAFolder: "Check the spelling, or make a new guide with: hopeguide new FOLDER"
        case .noContent: "Name a guide's folder with --guide FOLDER, or make a new guide with: hopeguide new FOLDER"
        case .mayNotOpen: "Ask whoever looks after the computer to let you read it."
        }
    }
}
