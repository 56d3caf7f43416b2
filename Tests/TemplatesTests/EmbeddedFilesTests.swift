import Foundation
import Templates
import Testing

@Suite("What travels inside the program")
struct EmbeddedFilesTests {
    @Test("every file of templates/ travels with its bytes", arguments: ["site", "print", "words", "preview"])
    func everyFileTravels(folder: String) throws {
        let url = Self.templates.appendingPathComponent(folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: url.path).filter { !$0.hasPrefix(".") }
        #expect(!names.isEmpty)
        for name in names {
            let bytes = try Data(contentsOf: url.appendingPathComponent(name))
            #expect(
                Templates.files["\(folder)/\(name)"].map { Data($0) } == bytes,
                "\(folder)/\(name) is missing or old"
            )
        }
    }

    @Test("nothing travels that is not in templates/")
    func nothingElseTravels() {
        for path in Templates.files.keys {
            #expect(FileManager.default.fileExists(atPath: Self.templates.appendingPathComponent(path).path), "\(path)")
        }
    }

    private static let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("templates")
}
