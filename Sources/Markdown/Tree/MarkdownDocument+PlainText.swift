extension MarkdownDocument {
    /// The words alone, for search, summaries and other uses without markup: a line for each paragraph, heading, list
    /// item and row of a table. Pictures give the words that stand for them, footnotes follow at the end.
    public var plainText: String {
        var lines = blocks.flatMap(\.plainLines)
        for footnote in footnotes {
            lines += footnote.blocks.flatMap(\.plainLines).startingWith("[\(footnote.number)] ")
        }
        return lines.joined(separator: "\n")
    }
}

extension Sequence<Inline> {
    /// The words alone, on one line but for the line breaks that the writer asked for.
    public var plainText: String {
        var text = ""
        for inline in self { inline.appendWords(to: &text) }
        return text
    }
}

extension Block {
    fileprivate var plainLines: [String] {
        switch self {
        case .paragraph(let content): [content.plainText]
        case .heading(let heading): [heading.content.plainText]
        case .quote(let blocks): blocks.flatMap(\.plainLines)
        case .code(let text): [text.last == "\n" ? String(text.dropLast()) : text]
        case .list(let list): list.plainLines
        case .table(let table): ([table.header] + table.rows).map { $0.map(\.plainText).joined(separator: " | ") }
        case .thematicBreak: []
        }
    }
}

extension Block.List {
    fileprivate var plainLines: [String] {
        items.enumerated().flatMap { position, item in
            item.blocks.flatMap(\.plainLines).startingWith(mark(at: position, isDone: item.isDone))
        }
    }

    private func mark(at position: Int, isDone: Bool?) -> String {
        if let isDone { return isDone ? "☑ " : "☐ " }
        switch marking {
        case .bullets: return ""
        case .numbers(let first): return "\(first + position). "
        }
    }
}

extension Inline {
    fileprivate func appendWords(to text: inout String) {
        switch self {
        case .text(let words), .code(let words): text += words
        case .image(let image): text += image.alternativeText
        case .lineBreak: text += "\n"
        case .footnoteReference(let reference): text += "[\(reference.number)]"
        case .emphasis, .strong, .strikethrough, .link:
            for inline in content { inline.appendWords(to: &text) }
        }
    }
}

extension [String] {
    fileprivate func startingWith(_ mark: String) -> [String] {
        guard let first else { return mark.isEmpty ? [] : [mark] }
        return [mark + first] + dropFirst()
    }
}
