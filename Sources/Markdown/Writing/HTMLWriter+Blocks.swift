extension HTMLWriter {
    mutating func write(_ blocks: [Block]) {
        for block in blocks { write(block) }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .paragraph(let content): write(content, inLine: "p")
        case .heading(let heading): write(heading)
        case .list(let list): write(list)
        case .quote(let blocks):
            html += "<blockquote>\n"
            write(blocks)
            html += "</blockquote>\n"
        case .code(let text):
            html += "<pre><code>"
            html.append(escaping: text)
            html += "</code></pre>\n"
        case .table(let table): write(table)
        case .thematicBreak: html += "<hr>\n"
        }
    }

    private mutating func write(_ content: [Inline], inLine element: String) {
        html += "<\(element)\(languageAttributes(of: content))>"
        write(content)
        html += "</\(element)>\n"
    }

    private mutating func write(_ heading: Block.Heading) {
        let level = min(6, max(1, options.headingLevel) + heading.level - 1)
        html += "<h\(level)"
        attribute("id", options.idPrefix + heading.identifier)
        html += languageAttributes(of: heading.content) + ">"
        write(heading.content)
        html += "</h\(level)>\n"
    }

    private mutating func write(_ list: Block.List) {
        let element: String
        switch list.marking {
        case .bullets:
            element = "ul"
            html += "<ul>\n"
        case .numbers(let first):
            element = "ol"
            html += first == 1 ? "<ol>\n" : "<ol start=\"\(first)\">\n"
        }
        for item in list.items { write(item, isTight: list.isTight) }
        html += "</\(element)>\n"
    }

    private mutating func write(_ item: Block.List.Item, isTight: Bool) {
        var blocks = item.blocks[...]
        let opening: [Inline]
        if case .paragraph(let content)? = blocks.first {
            opening = content
            blocks.removeFirst()
        } else {
            opening = []
        }
        html += isTight ? "<li\(languageAttributes(of: opening))>" : "<li>"
        writeOpening(opening, isDone: item.isDone, isTight: isTight)
        if !blocks.isEmpty && isTight { html += "\n" }
        for block in blocks {
            if isTight, case .paragraph(let content) = block {
                write(content)
                html += "\n"
            } else {
                write(block)
            }
        }
        html += "</li>\n"
    }

    /// An item's first paragraph. Words say whether a task is done: a box cannot be read aloud, and asks to be pressed.
    private mutating func writeOpening(_ content: [Inline], isDone: Bool?, isTight: Bool) {
        let mark = isDone.map { [Inline.text(($0 ? options.words.done : options.words.toDo) + " ")] } ?? []
        let words = mark + content
        guard !isTight, !words.isEmpty else { return write(words) }
        html += "\n"
        write(words, inLine: "p")
    }

    mutating func write(_ footnotes: [Footnote]) {
        guard !footnotes.isEmpty else { return }
        html += "<section role=\"doc-endnotes\""
        attribute("aria-label", options.words.notes)
        html += ">\n<ol>\n"
        for footnote in footnotes { write(footnote) }
        html += "</ol>\n</section>\n"
    }

    private mutating func write(_ footnote: Footnote) {
        html += "<li"
        attribute("id", identifier(ofFootnote: footnote.number))
        html += ">\n"
        write(footnote.blocks)
        for occurrence in 0..<footnote.references {
            let reference = Inline.FootnoteReference(number: footnote.number, occurrence: occurrence + 1)
            writeLinkBack(to: reference, isOnlyOne: footnote.references == 1)
        }
        html += "</li>\n"
    }

    private mutating func writeLinkBack(to reference: Inline.FootnoteReference, isOnlyOne: Bool) {
        html += "<p><a"
        attribute("href", "#" + identifier(ofReference: reference))
        attribute("role", "doc-backlink")
        html += ">"
        html.append(escaping: "\(options.words.backToText) (\(reference.number)")
        if !isOnlyOne { html += ", \(reference.occurrence)" }
        html += ")</a></p>\n"
    }
}
