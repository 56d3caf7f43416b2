import Glibc

/// The output folder and the names beside it that we work under, as absolute paths without symbolic links.
struct OutputPlace: Sendable, Equatable {
    /// The folder that the output stands in.
    let parent: String
    let name: String

    var output: String { join(parent, name) }
    /// Where the next site is put together; after the exchange, the last one waits here to be cleared away.
    var fresh: String { join(parent, freshName) }
    var freshName: String { nameBeside("new") }
    /// Where the last site stands for a moment, on systems that cannot exchange two folders in one step.
    var aside: String { join(parent, nameBeside("old")) }
    var lock: String { join(parent, nameBeside("lock")) }

    /// Where things that turned up in the output are kept for the person who put them there.
    func leftBehind(_ number: Int) -> String { join(parent, "\(name).hopeguide-kept-\(number)") }

    private func nameBeside(_ purpose: String) -> String { ".\(name).hopeguide-\(purpose)" }

    /// A symbolic link is followed, so that what it points at is judged and replaced, and the link stays. It may point
    /// at a folder that is still to be made, as `path` itself may be.
    init(_ path: String) throws(PublishError) {
        // Where the text is passed on to the system, it would end at the NUL.
        guard !path.isEmpty, !path.utf8.contains(0) else { throw .unsafePath(path) }
        let disk = Disk()
        if let real = disk.realPath(path) {
            guard disk.kind(real) == .folder else { throw .outputIsAFile(real) }
            parent = real.folderAbove ?? "/"
            name = real.lastPart
        } else {
            let place = try Self.endOfLinks(from: path.withoutTrailingSlashes, disk: disk)
            let folder = place.folderAbove ?? "."
            guard let real = disk.realPath(folder), disk.kind(real) == .folder else { throw .noParentFolder(folder) }
            parent = real
            name = place.lastPart
        }
    }

    /// Follows a chain of links whose end does not exist.
    private static func endOfLinks(from path: String, disk: Disk) throws(PublishError) -> String {
        var current = path
        // As many as the kernel follows (path_resolution(7)).
        for _ in 0...40 {
            guard let target = disk.linkTarget(current) else { return current }
            current = target.hasPrefix("/") ? target : join(current.folderAbove ?? ".", target)
            current = current.withoutTrailingSlashes
        }
        throw .circularLink(path)
    }
}

extension String {
    /// The folder that a path is in; `nil` where it names none.
    fileprivate var folderAbove: String? {
        guard let folder = parentFolder else { return nil }
        return folder.isEmpty ? "/" : folder
    }

    fileprivate var lastPart: String {
        guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return self }
        return String(self[utf8.index(after: slash)...])
    }

    fileprivate var withoutTrailingSlashes: String {
        var rest = self[...]
        while rest.utf8.count > 1, rest.utf8.last == UInt8(ascii: "/") { rest = rest.dropLast() }
        return String(rest)
    }
}
