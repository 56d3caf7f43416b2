import FoundationEssentials
import Print

/// Reads what a PDF says behind its pages: the words that stand for a picture, bookmarks, notes, files inside it.
/// Poppler's programs tell none of that; it is done by pikepdf, in a folder of its own, for a limited time.
struct BehindThePages: Sendable {
    private let python: String
    private let reader: [UInt8]

    /// - Parameters:
    ///   - python: a Python that has the package `pikepdf`, from `TypesetterLocation`.
    ///   - reader: the program's own `behind.py`.
    init(python: String, reader: [UInt8]) {
        self.python = python
        self.reader = reader
    }

    /// Every text that it holds, one a line; `nil` where it could not be read.
    /// - Throws: where no temporary file can be written.
    func read(_ pdf: [UInt8]) throws(TypesettingError) -> String? {
        let folder = try WorkFolder()
        try folder.write(pdf, to: "piece.pdf")
        try folder.write(reader, to: "behind.py")
        let run = Subprocess(
            program: python,
            arguments: ["-I", "-B", folder.file("behind.py"), folder.file("piece.pdf")],
            environment: ["LC_ALL": "C.UTF-8"],
            output: folder.file("said.txt"),
            errors: folder.file("errors.txt")
        )
        guard run.run(deadline: .seconds(20)) == .exited(0), let said = folder.read("said.txt") else { return nil }
        return String(decoding: said, as: UTF8.self)
    }
}
