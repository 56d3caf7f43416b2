import Checks
import Diagnostics
import Guide
import Print
import Publish

/// Looks through every file that is about to be published for withheld addresses.
struct WithheldSearch {
    let guide: Guide
    /// What reads PDFs; `nil` where it is not installed.
    let pdfText: PDFText?

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

    private func text(of file: OutputFile) throws(TypesettingError) -> Reading {
        let lookYourself = "Look through it yourself before you publish."
        if file.bytes.starts(with: Array("%PDF".utf8)) || file.path.lowercased().hasSuffix(".pdf") {
            guard let pdfText else {
                return .unreadable(
                    reason: "the program pdftotext is not installed",
                    help: "Install poppler-utils, or look through it yourself before you publish."
                )
            }
            return try pdfText.read(file.bytes).map(Reading.text)
                ?? .unreadable(reason: "it is not a PDF that we can read", help: lookYourself)
        }
        guard !file.bytes.contains(0) else { return .unreadable(reason: "it is not a text", help: lookYourself) }
        return .text(String(decoding: file.bytes, as: UTF8.self))
    }

    private func isPicture(_ path: String) -> Bool {
        let path = path.lowercased()
        return [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico"].contains(where: path.hasSuffix)
    }
}
