import Foundation
import Testing

@testable import Print

extension FinishedPDF {
    /// What a camera reads on its pages: rendered by poppler at 150 dots an inch, decoded by zbar, which did not draw it.
    func codes() throws -> Set<String> {
        let folder = try WorkFolder()
        try folder.write(piece.bytes, to: "piece.pdf")
        func run(_ program: String, _ arguments: [String]) -> Subprocess.Ending {
            Subprocess(
                program: program,
                arguments: arguments,
                environment: ["LC_ALL": "C.UTF-8"],
                output: folder.file("output"),
                errors: folder.file("errors")
            ).run(deadline: .seconds(60))
        }
        let drawing = run(
            "/usr/bin/pdftoppm",
            ["-r", "150", "-gray", "-png", folder.file("piece.pdf"), folder.file("page")]
        )
        try #require(drawing == .exited(0))
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".png") }
        // It ends with 4 where it has found none.
        let reading = run("/usr/bin/zbarimg", ["--quiet", "--raw"] + pages.sorted().map { folder.file($0) })
        try #require(reading == .exited(0) || reading == .exited(4))
        return Set(
            String(decoding: folder.read("output") ?? Data(), as: UTF8.self).split(separator: "\n").map(String.init)
        )
    }
}
