import Glibc

/// Which files a guide has, and what tells whether one has changed, without reading any.
struct FolderSnapshot: Equatable, Sendable {
    /// The bounds of a guide's folder, as its reader keeps them.
    enum Limit {
        static let files = 20_000
        static let depth = 12
    }

    struct Stamp: Equatable, Sendable {
        let file: UInt64
        let bytes: Int64
        /// Seconds and nanoseconds. The second pair changes even where a copy keeps its old date.
        let written: [Int]
        let changed: [Int]
    }

    /// By paths relative to the guide's folder.
    private(set) var files: [String: Stamp] = [:]

    /// - Parameter onFolder: told of each folder before it is listed, so that whoever watches it misses nothing
    static func take(of guide: String, onFolder: (String) -> Void = { _ in }) -> FolderSnapshot {
        var snapshot = FolderSnapshot()
        for folder in ["content", "templates"] { snapshot.add(guide, folder, depth: 0, onFolder) }
        return snapshot
    }

    private mutating func add(_ guide: String, _ folder: String, depth: Int, _ onFolder: (String) -> Void) {
        guard depth <= Limit.depth, files.count < Limit.files else { return }
        onFolder(guide + "/" + folder)
        guard let handle = opendir(guide + "/" + folder) else { return }
        defer { closedir(handle) }
        while let record = readdir(handle), files.count < Limit.files {
            let name = withUnsafePointer(to: &record.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            let path = folder + "/" + name
            var status = stat()
            guard name != ".", name != "..", lstat(guide + "/" + path, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                add(guide, path, depth: depth + 1, onFolder)
            } else {
                files[path] = Stamp(status)
            }
        }
    }

    /// What is different here from an earlier snapshot.
    func changes(since earlier: FolderSnapshot) -> [FileChange] {
        let here = files.compactMap { path, stamp -> FileChange? in
            guard let before = earlier.files[path] else { return FileChange(path: path, kind: .new) }
            return before == stamp ? nil : FileChange(path: path, kind: .changed)
        }
        let gone = earlier.files.keys.filter { files[$0] == nil }.map { FileChange(path: $0, kind: .gone) }
        return (here + gone).sorted { $0.path < $1.path }
    }
}

/// What happened to a file.
struct FileChange: Equatable, Sendable {
    enum Kind { case new, changed, gone }

    /// Relative to the guide's folder.
    let path: String
    let kind: Kind
}

extension FolderSnapshot.Stamp {
    fileprivate init(_ status: stat) {
        file = UInt64(status.st_ino)
        bytes = Int64(status.st_size)
        written = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
        changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    }
}
