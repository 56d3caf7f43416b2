/// What stands in a folder of ours, sorted into what a manifest lists and what it does not.
struct FolderContents {
    /// Files that are listed, and there.
    private(set) var files: Set<String> = []
    /// Folders that hold, or held, listed files; each comes after the folder it is in.
    private(set) var folders: [String] = []
    /// Everything else, a folder of it as one name with a slash, sorted.
    private(set) var strangers: [String] = []
    /// What is there of the names that are neither: git's, and our own manifest.
    private(set) var kept: Set<KeptName> = []

    init() {}

    /// Walks through listed folders only: of a stranger nothing but the name is read.
    init(of root: String, listed manifest: Manifest, disk: Disk) throws(PublishError) {
        var waiting = [""]
        while let folder = waiting.popLast() {
            for entry in try disk.entries(folder.isEmpty ? root : join(root, folder)) {
                let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
                if entry.kind == .file, manifest.records[path] != nil {
                    files.insert(path)
                } else if entry.kind == .folder, manifest.folders.contains(path) {
                    folders.append(path)
                    waiting.append(path)
                } else if let name = KeptName(rawValue: path), name.canBe(entry.kind) {
                    kept.insert(name)
                } else {
                    strangers.append(entry.kind == .folder ? "\(path)/" : path)
                }
            }
        }
        strangers.sort()
    }
}

/// Names at the top of the output folder that are never strangers there.
enum KeptName: String {
    /// The repository that the site is published from: a folder, or a small file that names one elsewhere.
    case git = ".git"
    case gitIgnore = ".gitignore"
    case manifest = ".hopeguide-manifest"
    /// A file that is being written, until it is whole and takes its own name.
    case unfinished = ".hopeguide-part"

    func canBe(_ kind: Kind) -> Bool {
        switch self {
        case .git: kind != .other
        case .gitIgnore: kind == .file || kind == .link
        case .manifest, .unfinished: kind == .file
        }
    }
}
