import Foundation
import Testing

/// A real folder for one test, with the guide in `guide/`, and the real program to run on it.
final class Workshop {
    let path: String

    init() throws {
        let made = FileManager.default.temporaryDirectory.appending(path: "hopeguide-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: made.appending(path: "home"), withIntermediateDirectories: true)
        path = made.resolvingSymlinksInPath().path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes the little guide, with these files over it.
    func writeGuide(_ files: [String: String] = [:]) throws {
        for (name, text) in LittleGuide.files.merging(files, uniquingKeysWith: { $1 }) {
            try write(text, to: "guide/" + name)
        }
    }

    /// Paths are relative to the workshop, here and below.
    func write(_ text: String, to name: String) throws {
        let file = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func text(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

    func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
    }

    /// Every file below a folder, with what it holds.
    func contents(_ folder: String) throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder) {
            var isFolder: ObjCBool = false
            let file = "\(path)/\(folder)/\(name)"
            guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            contents[name] = try Data(contentsOf: URL(filePath: file))
        }
        return contents
    }

    /// Which file stands under each name and when it was last written: unequal after any writing.
    func stamps(_ folder: String) throws -> [String: [String]] {
        try contents(folder).keys.reduce(into: [:]) { stamps, name in
            let facts = try FileManager.default.attributesOfItem(atPath: "\(path)/\(folder)/\(name)")
            let date = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            stamps[name] = ["\(facts[.systemFileNumber] ?? "")", "\(date)"]
        }
    }
}

/// The names whose contents differ between two folders.
func differences(_ first: [String: Data], _ second: [String: Data]) -> [String] {
    Set(first.keys).union(second.keys).filter { first[$0] != second[$0] }.sorted()
}
