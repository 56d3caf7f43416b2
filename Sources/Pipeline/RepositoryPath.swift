import Glibc

/// Where a folder stands in its git repository.
enum RepositoryPath {
    /// The folder's path below the repository's top, with a closing slash; empty at the top, and outside a repository.
    static func of(_ folder: String) -> String {
        guard let resolved = realpath(folder, nil) else { return "" }
        defer { free(resolved) }
        let parts = String(cString: resolved).split(separator: "/")
        for count in stride(from: parts.count, to: 0, by: -1) {
            let top = "/" + parts.prefix(count).joined(separator: "/")
            if exists(top + "/.git") { return parts.dropFirst(count).map { $0 + "/" }.joined() }
        }
        return ""
    }

    private static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }
}
