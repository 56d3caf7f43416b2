import Diagnostics
import Guide

/// Says where characters that nobody can see were taken out of a fact.
public enum CleanedValues: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        guide.entries.compactMap { entry in
            let file = entry.source.file
            guard file.lines.contains(where: mayHide) else { return nil }
            for line in context.lines(of: file) {
                guard case .fact = line.part, mayHide(line.text),
                    let mark = line.text.unicodeScalars.firstIndex(where: isInvisible)
                else { continue }
                let column = line.text.distance(from: line.text.startIndex, to: mark) + 1
                return Diagnostic(
                    rule,
                    at: file.place(line: line.number, columns: column..<(column + 1)),
                    "There is a character here that nobody can see. We left it out of the page.",
                    help: "Delete the word and type it again."
                )
            }
            return nil
        }
    }

    /// All of them have one of these bytes first in UTF-8.
    private static func mayHide(_ line: Substring) -> Bool {
        line.utf8.contains { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }
    }

    /// Soft hyphen, zero-width space, word joiner, byte order mark: what Content leaves out of every fact.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        [0x00AD, 0x200B, 0x2060, 0xFEFF].contains(scalar.value)
    }

    public static let rules = [rule]

    private static let rule = Rule(
        "value-cleaned",
        .notice,
        "A fact held characters that nobody can see, and we left them out.",
        why: "They come along when you copy from a web page, and make a link or a number fail where we do not clean.",
        cure: "Delete the word and type it again.",
        before: "phone: ⟨invisible⟩01632 960 101",
        after: "phone: 01632 960 101"
    )
}
