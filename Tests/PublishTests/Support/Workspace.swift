import Foundation
import Testing

@testable import Publish

/// A real folder for one test: a guide in `guide/`, its content in `guide/content/`, the site in `guide/site/`.
final class Workspace {
    let root: String

    init() throws {
        let made = FileManager.default.temporaryDirectory.appendingPathComponent("publish-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
        root = try #require(Disk().realPath(made.path))
        try write(["guide/content/guide.yml": "name: The Hope Guide\n"])
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    var guide: String { root + "/guide" }
    var site: String { guide + "/site" }

    func publisher(output: String? = nil, disk: Disk = Disk()) -> Publisher {
        var publisher = Publisher(
            output: output ?? site,
            guide: guide,
            sources: [guide + "/content", guide + "/templates"],
            home: root + "/home"
        )
        publisher.disk = disk
        return publisher
    }

    /// Paths are relative to the workspace; one that ends in `/` is an empty folder, a text `-> there` a symbolic link.
    func write(_ files: [String: String]) throws {
        let manager = FileManager.default
        for (path, text) in files {
            let full = "\(root)/\(path)"
            let folder = path.hasSuffix("/") ? full : (full as NSString).deletingLastPathComponent
            try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
            if path.hasSuffix("/") { continue }
            if text.hasPrefix("-> ") {
                try manager.createSymbolicLink(atPath: full, withDestinationPath: String(text.dropFirst(3)))
            } else {
                try Data(text.utf8).write(to: URL(fileURLWithPath: full))
            }
        }
    }

    /// Everything in a folder, as ``write(_:)`` takes it.
    func tree(_ folder: String) throws -> [String: String] {
        let manager = FileManager.default
        var tree: [String: String] = [:]
        for name in try manager.contentsOfDirectory(atPath: folder) {
            let full = "\(folder)/\(name)"
            switch Disk().kind(full) {
            case .folder:
                tree["\(name)/"] = ""
                for (path, text) in try self.tree(full) { tree["\(name)/\(path)"] = text }
            case .link: tree[name] = try "-> " + manager.destinationOfSymbolicLink(atPath: full)
            default: tree[name] = String(decoding: try Data(contentsOf: URL(fileURLWithPath: full)), as: UTF8.self)
            }
        }
        return tree
    }

    /// The names in the guide's folder, where a finished build leaves nothing but the site.
    func namesBesideTheSite() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: guide).filter { $0 != "content" && $0 != "site" }.sorted()
    }
}
