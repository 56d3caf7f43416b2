import Diagnostics
import Guide
import Print

/// Says at the end, in plain words, what a build made, where, and what needs attention.
public enum BuildSummary {
    public static func text(_ build: Build, _ request: GuideRequest) -> String {
        let tally = Tally(build.diagnostics).sentence
        switch build.outcome {
        case .withheld:
            return "Nothing was published; the last good site, if there is one, is as it was.\n\(tally)"
        case .published(let report, let made):
            return [
                whatWasMade(made), place(request, made), changes(report.written.count, report.removed.count),
                build.isIncomplete ? "Something that you ordered could not be printed; the rest is there." : nil, tally,
            ]
            .compactMap { $0 }.joined(separator: "\n")
        }
    }

    private static func whatWasMade(_ made: Build.Made) -> String {
        let pages = counted(made.pages, "page", "pages")
        guard !made.pieces.isEmpty else {
            return "Made a website of \(pages) for \(made.edition.name), and nothing to print."
        }
        let pieces = (made.pieces.count == 1 ? "a PDF" : "\(made.pieces.count) PDFs") + " to print"
        guard made.texts > 0 else { return "Made a website of \(pages) and \(pieces) for \(made.edition.name)." }
        let texts = counted(made.texts, "file", "files") + " of plain text"
        return "Made a website of \(pages), \(pieces) and \(texts) for \(made.edition.name)."
    }

    private static func place(_ request: GuideRequest, _ made: Build.Made) -> String {
        let folder = request.output.hasPrefix("./") ? String(request.output.dropFirst(2)) : request.output
        let open = "Open \(folder)/index.html to see it."
        guard let piece = made.pieces.first else { return open }
        let paper = open + " Print \(folder)/" + (made.pieces.count == 1 ? "\(piece.name)." : "*.pdf.")
        let isForPrinters = made.pieces.contains { $0.press != nil }
        return paper
            + (isForPrinters
                ? "\nWhat a print shop needs is in \(folder)/\(SiteAddresses.forPrinters): send the PDF and its job ticket."
                : "")
    }

    private static func changes(_ written: Int, _ removed: Int) -> String {
        if written == 0, removed == 0 { return "Nothing has changed since the last time." }
        let new = written == 0 ? nil : "\(counted(written, "file is", "files are")) new or changed"
        let gone = removed == 0 ? nil : "\(counted(removed, "file was", "files were")) taken away"
        return [new, gone].compactMap { $0 }.joined(separator: ", and ") + "."
    }

    private static func counted(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}
