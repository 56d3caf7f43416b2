import FoundationEssentials
import Print

/// Reads what a PDF tells on its pages and about itself: its text, its titles and properties, and its links. It is done
/// by Poppler's programs, in a folder of their own, for a limited time.
public struct PDFText: Sendable {
    private let text: String
    private let information: String

    /// - Parameters:
    ///   - searchPath: the folders in which programs are looked for, with colons between them: `PATH`.
    ///   - fileExists: whether there is a program at an absolute path.
    /// - Returns: `nil` where `pdftotext` or `pdfinfo` is missing.
    public init?(searchPath: String, fileExists: (String) -> Bool) {
        let folders = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
        func program(_ name: String) -> String? { folders.map { "\($0)/\(name)" }.first(where: fileExists) }
        guard let text = program("pdftotext"), let information = program("pdfinfo") else { return nil }
        (self.text, self.information) = (text, information)
    }

    /// All that a PDF says; `nil` where it could not be read.
    /// - Throws: where no temporary file can be written.
    public func read(_ pdf: [UInt8]) throws(TypesettingError) -> String? {
        let folder = try WorkFolder()
        try folder.write(pdf, to: "piece.pdf")
        let piece = folder.file("piece.pdf")
        let runs = [
            (text, ["-enc", "UTF-8", piece, "-"]), (information, ["-enc", "UTF-8", piece]),
            (information, ["-meta", piece]), (information, ["-url", piece]),
        ]
        var said = ""
        for (program, arguments) in runs {
            let run = Subprocess(
                program: program,
                arguments: arguments,
                environment: ["LC_ALL": "C.UTF-8"],
                output: folder.file("said.txt"),
                errors: folder.file("errors.txt")
            )
            guard run.run(deadline: .seconds(20)) == .exited(0), let output = folder.read("said.txt") else {
                return nil
            }
            said += String(decoding: output, as: UTF8.self) + "\n"
        }
        return said
    }
}
