import Diagnostics
import Markdown

/// A text as somebody typed it into `entries/allotment.md`, below front matter of so many lines.
func read(_ text: String, belowLines lines: Int = 0) -> MarkdownReading {
    let file = SourceFile(name: "entries/allotment.md", text: String(repeating: "key: value\n", count: lines) + text)
    return MarkdownReader.read(file.lines.dropFirst(lines), in: file, startingAtLine: lines + 1)
}

/// What a test expects to be said, without the words.
struct Finding: Equatable {
    let severity: Severity
    let id: String
    let line: Int?
    let columns: Range<Int>?

    init(_ severity: Severity, _ id: String, line: Int?, columns: Range<Int>? = nil) {
        self.severity = severity
        self.id = id
        self.line = line
        self.columns = columns
    }
}

extension MarkdownReading {
    var findings: [Finding] {
        diagnostics.map { Finding($0.severity, $0.id, line: $0.place?.line, columns: $0.place?.columns) }
    }
}
