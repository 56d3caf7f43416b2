import Checks
import Diagnostics
import Guide
import Print
import Publish
import Templates

/// Looks through every file that is about to be published for withheld addresses.
struct WithheldSearch {
    let guide: Guide
    /// What reads PDFs; `nil` where it is not installed.
    let pdfText: PDFText?
    /// What reads the rest of them; `nil` where the typesetter is not installed.
    let behindThePages: BehindThePages?

    init(guide: Guide, request: GuideRequest) {
        self.init(guide: guide, pdfText: request.pdfText, python: request.typesetter)
    }

    init(guide: Guide, pdfText: PDFText?, python: String?) {
        self.guide = guide
        self.pdfText = pdfText
        behindThePages = python.map {
            BehindThePages(python: $0, reader: Templates.files["print/behind.py"] ?? [])
        }
    }

    func run(_ files: [OutputFile]) throws(TypesettingError) -> [Diagnostic] {
        let names = WithheldGuard.names(worthSearching: files.map(\.path), guide)
        var outputs: [WithheldGuard.Output] = []
        var diagnostics: [Diagnostic] = []
        for file in files where names.contains(file.path) && !isPicture(file.path) {
            switch try text(of: file) {
            case .text(let text): outputs.append(WithheldGuard.Output(name: file.path, text: text))
            case .unreadable(let reason, let help):
                diagnostics.append(WithheldGuard.notSearched(file.path, because: reason, help: help))
            }
        }
        return diagnostics + WithheldGuard.run(guide, outputs)
    }

    private enum Reading {
        case text(String)
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
        return .text(String(decoding: file.bytes, as: UTF8.self))
    }

    private func text(ofPDF bytes: [UInt8]) throws(TypesettingError) -> Reading {
        guard let pdfText else { return Self.missing("pdftotext", install: "poppler-utils") }
        guard let behindThePages else { return Self.missing("pikepdf", install: "the typesetter with “make install”") }
        guard let onPages = try pdfText.read(bytes), let behind = try behindThePages.read(bytes) else {
            return .unreadable(reason: "it is not a PDF that we can read", help: Self.lookYourself)
        }
        return .text(onPages + "\n" + behind)
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
