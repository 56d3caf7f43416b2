import Diagnostics

/// What came of reading a text: the text itself, and what there is to say about it.
public struct MarkdownReading: Sendable, Hashable {
    /// Without content where an error says that the text was not parsed.
    public let document: MarkdownDocument
    /// In the order of their places.
    public let diagnostics: [Diagnostic]
}

/// Reads CommonMark with GitHub's tables, strikethrough, bare addresses as links, task lists and footnotes.
///
/// Safe to call from several threads, which then take turns to parse.
public enum MarkdownReader {
    /// Reads a text that is part of a file.
    ///
    /// Never fails: raw HTML is taken out and its words kept, an address or picture that is not allowed gives its words
    /// alone, a text over a limit gives an empty document; and a diagnostic names each.
    /// - Parameters:
    ///   - body: The lines of the text without their line ends, as in ``SourceFile/lines``.
    ///   - file: The file in which they stand, for the places of diagnostics.
    ///   - firstLine: The line of the file, from 1, that the first line of `body` is.
    public static func read(
        _ body: some Sequence<Substring>,
        in file: SourceFile,
        startingAtLine firstLine: Int
    ) -> MarkdownReading {
        let text = BodyText(body, in: file, startingAtLine: firstLine)
        let faults = LimitCheck.faults(in: text)
        guard faults.isEmpty else { return MarkdownReading(document: MarkdownDocument(), diagnostics: faults) }
        let reading = CommonMark.withTree(of: text.bytes) { root in
            var builder = TreeBuilder(text)
            return builder.reading(of: root)
        }
        return reading ?? .unreadable(text)
    }
}

extension MarkdownReading {
    fileprivate static func unreadable(_ text: BodyText) -> MarkdownReading {
        var findings = Findings(in: text.file)
        findings.add(
            MarkdownRules.unreadable,
            at: Position(line: text.firstLine),
            "This text could not be read as Markdown.",
            help: "Please send us the file, so that we can find out why."
        )
        return MarkdownReading(document: MarkdownDocument(), diagnostics: findings.diagnostics)
    }
}
