extension TreeBuilder {
    mutating func inlines(in parent: Node) -> [Inline] {
        var inlines = InlineList()
        for node in parent.children { append(node, to: &inlines) }
        return inlines.finished()
    }

    private mutating func append(_ node: Node, to inlines: inout InlineList) {
        switch node.kind {
        case .text: appendText(node.literal, to: &inlines)
        case .softBreak:
            line += 1
            if html.leftOut == nil { inlines.append(words: " ") }
        case .lineBreak:
            line += 1
            if html.leftOut == nil { inlines.append(.lineBreak) }
        case .html: appendHTML(node.literal, to: &inlines)
        case .code: if html.leftOut == nil { inlines.append(.code(clean(node.literal))) }
        case .emphasis: appendContainer(node, to: &inlines, Inline.emphasis)
        case .strong: appendContainer(node, to: &inlines, Inline.strong)
        case .strikethrough: appendContainer(node, to: &inlines, Inline.strikethrough)
        case .link: appendLink(node, to: &inlines)
        case .image: appendImage(node, to: &inlines)
        case .footnoteReference: appendReference(node, to: &inlines)
        default: break
        }
    }

    private mutating func appendText(_ literal: String, to inlines: inout InlineList) {
        guard html.leftOut == nil else { return }
        noteVisibleNote(literal)
        inlines.append(words: clean(withoutMarksOfWord(literal)))
    }

    private mutating func appendContainer(
        _ node: Node,
        to inlines: inout InlineList,
        _ container: ([Inline]) -> Inline
    ) {
        let content = deeper { $0.inlines(in: node) }
        if !content.isEmpty { inlines.append(container(content)) }
    }

    private mutating func appendReference(_ node: Node, to inlines: inout InlineList) {
        guard html.leftOut == nil, let number = Int(node.literal) else { return }
        let occurrence = references[number, default: 0] + 1
        references[number] = occurrence
        let reference = Inline.footnoteReference(.init(number: number, occurrence: occurrence))
        if isInLink { waitingReferences.append(reference) } else { inlines.append(reference) }
    }
}

/// Inlines in the making: neighbouring words become one text.
struct InlineList {
    private var inlines: [Inline] = []
    private var words = ""
    /// What was appended as words since a place that somebody asked to remember.
    private(set) var wordsSinceMark = ""

    mutating func mark() { wordsSinceMark = "" }

    var isEmpty: Bool { inlines.isEmpty && words.isEmpty }

    mutating func append(words: String) {
        self.words += words
        wordsSinceMark += words
    }

    mutating func append(_ inline: Inline) {
        flush()
        inlines.append(inline)
    }

    mutating func append(contentsOf others: [Inline]) {
        for inline in others {
            if case .text(let words) = inline { append(words: words) } else { append(inline) }
        }
    }

    /// Everything that was appended.
    mutating func finished() -> [Inline] {
        flush()
        return inlines
    }

    private mutating func flush() {
        guard !words.isEmpty else { return }
        inlines.append(.text(words))
        words = ""
    }
}
