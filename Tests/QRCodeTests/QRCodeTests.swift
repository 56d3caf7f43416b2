import Foundation
import Testing

@testable import QRCode

@Suite("Codes for the cameras of telephones")
struct QRCodeTests {
    private static let address = "https://guide.harbourne.example/talking-therapies.html"

    @Test(
        "the drawn strokes are read back as the text",
        arguments: [address, "https://g.example/", "Ŵyneb £ 你好", String(repeating: "long/", count: 200)]
    )
    func readBack(text: String) throws {
        let code = try #require(QRCode(text))
        #expect(try Self.read(Self.drawn(code)) == text)
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

    /// What zbar reads in a picture.
    private static func read(_ picture: [[Bool]]) throws -> String {
        let scale = 8
        let rows = picture.flatMap { row in
            let line = row.flatMap { Array(repeating: $0 ? "1" : "0", count: scale) }.joined(separator: " ")
            return Array(repeating: line, count: scale)
        }
        let side = picture.count * scale
        let text = "P1\n\(side) \(side)\n" + rows.joined(separator: "\n") + "\n"
        let file = FileManager.default.temporaryDirectory.appending(path: "code-\(UUID().uuidString).pbm")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/zbarimg")
        process.arguments = ["--quiet", "--raw", "--oneshot", "-Sbinary", file.path]
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}
