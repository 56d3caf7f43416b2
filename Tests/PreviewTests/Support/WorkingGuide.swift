import Foundation
import Guide
import Pipeline
import Testing

/// The small guide of `hopeguide new` in a folder of its own, where somebody is at work.
final class WorkingGuide {
    let path: String

    init() throws {
        let made = FileManager.default.temporaryDirectory.appending(path: "preview-\(UUID().uuidString)")
        path = made.path
        _ = try StarterGuide.write(to: path, today: try #require(CalendarDate(iso: RunningPreview.day)))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func text(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }

    func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

    /// One of the sample's.
    func writePicture(to name: String) throws {
        let repository = URL(filePath: #filePath).appending(path: "../../../..").standardized
        try write(Data(contentsOf: repository.appending(path: "content/images/harbour.png")), to: name)
    }

    private func write(_ bytes: Data, to name: String) throws {
        let file = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
    }

    /// Changes words in a file, as somebody does who saves it.
    func replace(_ words: String, with others: String, in name: String) throws {
        let text = try text(name)
        try #require(text.contains(words))
        try write(text.replacing(words, with: others), to: name)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

    func rename(_ name: String, to other: String) throws {
        try FileManager.default.moveItem(atPath: path + "/" + name, toPath: path + "/" + other)
    }

    /// Every file and folder here.
    var names: [String] { get throws { try FileManager.default.subpathsOfDirectory(atPath: path).sorted() } }
}
