import Diagnostics

/// Every file of a guide's folder that may matter, as bytes: what is read once, at the left end of the program.
public struct GuideFiles: Sendable {
    /// One file; `path` is relative to the guide's folder, with `/` between its parts.
    public struct File: Sendable {
        public let path: String
        public let bytes: [UInt8]

        public init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// In the order of their paths.
    public let files: [File]
    /// What could not be taken in: links, files too large, folders that may not be opened.
    public let diagnostics: [Diagnostic]

    public init(files: [File], diagnostics: [Diagnostic] = []) {
        self.files = files.sorted { $0.path < $1.path }
        self.diagnostics = diagnostics
    }

    /// A file by its path.
    public subscript(path: String) -> File? { files.first { $0.path == path } }

    /// The files below a folder such as `content/entries/`.
    public func below(_ folder: String) -> [File] { files.filter { $0.path.hasPrefix(folder) } }
}
