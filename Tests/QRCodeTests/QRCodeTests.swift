import Foundation
import Testing

@testable import QRCode

@Suite("Codes for the cameras of telephones")
struct QRCodeTests {
    private static let address = "https://guide.harbourne.example/talking-therapies.html"

    @Test(
        "two readers that did not draw it read the strokes back as the text",
        arguments: [
            address, "https://g.example/", "Ŵyneb £ 你好", String(repeating: "long/", count: 200),
            String(repeating: "x", count: 271), String(repeating: "y", count: 272),
        ]
    )
    func readBack(text: String) throws {
        let code = try #require(QRCode(text))
        let picture = try Picture(Self.drawn(code))
        #expect(try picture.readByZBar() == text)
        #expect(try picture.readByZXing() == text)
    }

    @Test("the same text gives the same strokes, each where the last one ended")
    func path() throws {
        let code = try #require(QRCode("https://g.example/"))
        #expect(code.size == 25)
        #expect(code.viewBox == "-4 -4 33 33")
        #expect(code.path.hasPrefix("M0 0.5h7m"))
        #expect(code.path == QRCode("https://g.example/")?.path)
        #expect(code.path.wholeMatch(of: /M0 0\.5h7(m-?\d+ [01]h\d+)+/) != nil)
    }

    @Test(
        "what no code can hold gives none",
        arguments: ["", "zero\u{0}byte", String(repeating: "x", count: 2954)]
    )
    func none(text: String) {
        #expect(QRCode(text) == nil)
    }

    @Test("the longest text that a code can hold is held")
    func longest() { #expect(QRCode(String(repeating: "x", count: 2953))?.size == 177) }

    /// The strokes of the path and the margin as a picture, eight pixels to a module.
    private static func drawn(_ code: QRCode) -> [[Bool]] {
        let side = code.size + 2 * QRCode.margin
        var picture = Array(repeating: Array(repeating: false, count: side), count: side)
        var (x, y) = (0, 0)
        for match in code.path.matches(of: /([Mm])(-?\d+) (-?\d+)(?:\.5)?h(\d+)/) {
            let (dx, dy) = (Int(match.output.2) ?? 0, Int(match.output.3) ?? 0)
            (x, y) = match.output.1 == "M" ? (dx, dy) : (x + dx, y + dy)
            let length = Int(match.output.4) ?? 0
            for column in x..<(x + length) { picture[y + QRCode.margin][column + QRCode.margin] = true }
            x += length
        }
        return picture
    }
}

/// A picture in a file of its own, eight dots to a module.
private final class Picture {
    private let file = FileManager.default.temporaryDirectory.appending(path: "code-\(UUID().uuidString).pbm")

    init(_ modules: [[Bool]]) throws {
        let scale = 8
        let rows = modules.flatMap { row in
            // A module is eight dots, and so are the bits of a byte.
            Array(repeating: row.map { $0 ? UInt8(0xFF) : 0 }, count: scale)
        }
        let side = modules.count * scale
        try (Data("P4\n\(side) \(side)\n".utf8) + Data(rows.flatMap { $0 })).write(to: file)
    }

    deinit { try? FileManager.default.removeItem(at: file) }

    func readByZBar() throws -> String {
        try output(of: "/usr/bin/zbarimg", ["--quiet", "--raw", "--oneshot", "-Sbinary", file.path])
    }

    func readByZXing() throws -> String {
        let python = try #require(
            ProcessInfo.processInfo.environment["HOPEGUIDE_PYTHON"],
            "Set HOPEGUIDE_PYTHON to a Python with the packages of scripts/requirements-for-tests.txt (make test does this)."
        )
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "read-code.py")
        return try output(of: python, [script.path, file.path])
    }

    private func output(of program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}
