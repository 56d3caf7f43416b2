extension MarkdownDocument {
    /// The text as HTML, for use inside an element such as `main`. Well formed and escaped throughout, whatever the
    /// writer wrote.
    public func html(_ options: HTMLOptions) -> String {
        var writer = HTMLWriter(options, headings: options.idPrefix.isEmpty ? [] : headings)
        writer.write(blocks)
        writer.write(footnotes)
        return writer.html
    }
}

extension Sequence<Inline> {
    /// These words as HTML, for use inside an element such as `p`. References to footnotes are left out, since the notes
    /// are elsewhere.
    public func html(_ options: HTMLOptions) -> String {
        var writer = HTMLWriter(options, headings: [])
        for inline in self {
            if case .footnoteReference = inline { continue }
            writer.write(inline)
        }
        return writer.html
    }
}
