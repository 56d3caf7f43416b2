import Checks
import Diagnostics
import Guide
import Print
import Publish
import Templates

/// Looks through files that are about to be published for withheld addresses, PDFs too. It is prepared once and then asked
/// about one file after the other, from any thread.
struct WithheldSearch: Sendable {
    private let withheld: WithheldGuard
    /// What reads PDFs; `nil` where it is not installed.
    private let pdfText: PDFText?
    /// What reads the rest of them; `nil` where the typesetter is not installed.
    private let behindThePages: BehindThePages?

    init(guide: Guide, request: GuideRequest) {
        self.init(guide: guide, pdfText: request.pdfText, python: request.typesetter)
    }

    init(guide: Guide, pdfText: PDFText?, python: String?) {
        withheld = WithheldGuard(guide)
        self.pdfText = pdfText
        behindThePages = python.map {
            BehindThePages(python: $0, reader: Templates.files["print/behind.py"] ?? [])
        }
    }

    /// What one file tells.
    /// - Throws: where a PDF must be read and no temporary file can be written.
    func findings(in file: OutputFile) throws(TypesettingError) -> [Diagnostic] {
        guard withheld.concerns(file.path) else { return [] }
        if isPicture(file.path) { return withheld.findings(in: [], named: file.path) }
        switch try text(of: file) {
        case .text(let text): return withheld.findings(in: text, named: file.path)
        case .unreadable(let reason, let help):
            let unsearched = WithheldGuard.notSearched(file.path, because: reason, help: help)
            return [unsearched] + withheld.findings(in: [], named: file.path)
        }
    }

    /// What many files tell.
    func run(_ files: [OutputFile]) throws(TypesettingError) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for file in files { found += try findings(in: file) }
        return found
    }

    private enum Reading {
        case text([UInt8])
        case unreadable(reason: String, help: String)
    }

    private static let lookYourself = "Look through it yourself before you publish."

    private func text(of file: OutputFile) throws(TypesettingError) -> Reading {
        if file.bytes.starts(with: Array("%PDF".utf8)) || file.path.lowercased().hasSuffix(".pdf") {
            return try text(ofPDF: file.bytes)
        }
        guard !file.bytes.contains(0) else {
            return .unreadable(reason: "it is not a text", help: Self.lookYourself)
        }
        return .text(file.bytes)
    }

    private func text(ofPDF bytes: [UInt8]) throws(TypesettingError) -> Reading {
        guard let pdfText else { return Self.missing("pdftotext", install: "poppler-utils") }
        guard let behindThePages else { return Self.missing("pikepdf", install: "the typesetter with “make install”") }
        guard let onPages = try pdfText.read(bytes), let behind = try behindThePages.read(bytes) else {
            return .unreadable(reason: "it is not a PDF that we can read", help: Self.lookYourself)
        }
        return .text(Array((onPages + "\n" + behind).utf8))
    }

    private static func missing(_ program: String, install package: String) -> Reading {
        .unreadable(
            reason: "the program \(program) is not installed",
            help: "Install \(package), or look through it yourself before you publish."
        )
    }

    private func isPicture(_ path: String) -> Bool {
        let path = path.lowercased()
        return [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico"].contains(where: path.hasSuffix)
    }
}
