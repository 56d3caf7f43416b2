import Diagnostics

/// Every file of a guide's folder that may matter, as bytes: what is read once, at the left end of the program.
public struct GuideFiles: Sendable {
    /// One file; `path` is relative to the guide's folder, with `/` between its parts.
    public struct File: Sendable, Hashable {
        public let path: String
        public let bytes: [UInt8]

        /// The last part of its path.
        var name: String { path.split(separator: "/").last.map(String.init) ?? path }

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

    /// Kinds of picture that every browser shows. An SVG may hold a script, so it is not among them.
    static let pictureEndings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"]

    static func isPicture(_ path: String) -> Bool { pictureEndings.contains { path.lowercased().hasSuffix($0) } }

    /// The pictures that go to the site.
    public var pictures: [File] { below("content/images/").filter { Self.isPicture($0.path) } }

    /// Where the colour profiles of print shops lie.
    public static let profileFolder = "content/print/"

    static func isProfile(_ path: String) -> Bool {
        path.hasPrefix(profileFolder) && path.lowercased().hasSuffix(".icc")
    }

    /// What a web host wants at the top of the site.
    public var hostFiles: [File] { below("content/host/") }
}
