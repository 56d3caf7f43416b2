import Diagnostics
import Markdown

/// Reads the Markdown below the front matter.
enum BodyReader {
    static func read(_ file: SourceFile, lines: Range<Int>) -> (document: MarkdownDocument, diagnostics: [Diagnostic]) {
        let reading = MarkdownReader.read(file.lines[lines], in: file, startingAtLine: lines.lowerBound + 1)
        return (reading.document, reading.diagnostics)
    }
}
