extension MarkdownDocument {
    /// The headings, from top to bottom.
    public var headings: [Block.Heading] {
        var headings: [Block.Heading] = []
        for block in allBlocks {
            if case .heading(let heading) = block { headings.append(heading) }
        }
        return headings
    }

    /// The links, in the order in which they are read.
    public var links: [Inline.Link] {
        var links: [Inline.Link] = []
        forEachInline { inline in
            if case .link(let link) = inline { links.append(link) }
        }
        return links
    }

    /// The pictures, in the order in which they are read.
    public var images: [Inline.Image] {
        var images: [Inline.Image] = []
        forEachInline { inline in
            if case .image(let image) = inline { images.append(image) }
        }
        return images
    }

    /// Every block, each before those inside it, footnotes last.
    private var allBlocks: [Block] {
        var all: [Block] = []
        func collect(_ blocks: [Block]) {
            for block in blocks {
                all.append(block)
                collect(block.blocks)
            }
        }
        collect(blocks)
        for footnote in footnotes { collect(footnote.blocks) }
        return all
    }

    private func forEachInline(_ visit: (Inline) -> Void) {
        func walk(_ inlines: [Inline]) {
            for inline in inlines {
                visit(inline)
                walk(inline.content)
            }
        }
        for block in allBlocks { walk(block.inlines) }
    }
}

extension Block {
    /// The blocks directly inside this one.
    var blocks: [Block] {
        switch self {
        case .quote(let blocks): blocks
        case .list(let list): list.items.flatMap(\.blocks)
        case .paragraph, .heading, .code, .table, .thematicBreak: []
        }
    }

    /// The text that stands directly in this block, the cells of a table one after the other.
    var inlines: [Inline] {
        switch self {
        case .paragraph(let content): content
        case .heading(let heading): heading.content
        case .table(let table): (table.header + table.rows.joined()).flatMap(\.self)
        case .list, .quote, .code, .thematicBreak: []
        }
    }
}

extension Inline {
    /// The text inside this one.
    var content: [Inline] {
        switch self {
        case .emphasis(let content), .strong(let content), .strikethrough(let content): content
        case .link(let link): link.content
        case .text, .code, .image, .lineBreak, .footnoteReference: []
        }
    }
}
