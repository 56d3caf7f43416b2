import Markdown

extension MarkdownDocument {
    /// The text as passages, from top to bottom, footnotes last.
    var passages: [Passage] {
        var passages: [Passage] = []
        for block in blocks + footnotes.flatMap(\.blocks) { block.collect(into: &passages, as: .paragraph) }
        return passages
    }
}

extension Block {
    fileprivate func collect(into passages: inout [Passage], as role: Passage.Role) {
        switch self {
        case .paragraph(let content): content.collect(into: &passages, as: role)
        case .heading(let heading): heading.content.collect(into: &passages, as: role == .quotation ? role : .heading)
        case .list(let list):
            for block in list.items.flatMap(\.blocks) {
                block.collect(into: &passages, as: role == .quotation ? role : .listItem)
            }
        case .quote(let blocks): for block in blocks { block.collect(into: &passages, as: .quotation) }
        case .code(let text): passages.append(Passage(role: .code, text: text))
        case .table(let table):
            for cell in table.header + table.rows.flatMap(\.self) { cell.collect(into: &passages, as: .cell) }
        case .thematicBreak: break
        }
    }
}

extension [Inline] {
    fileprivate func collect(into passages: inout [Passage], as role: Passage.Role) {
        var words = ""
        var asides: [Passage] = []
        for inline in self { inline.append(to: &words, asides: &asides) }
        if !words.isEmpty { passages.append(Passage(role: role, text: words)) }
        passages += asides
    }
}

extension Inline {
    /// Words that run on go to `words`; those that stand for a picture or are shown as typed stand by themselves.
    fileprivate func append(to words: inout String, asides: inout [Passage]) {
        switch self {
        case .text(let text): words += text
        case .emphasis(let content), .strong(let content), .strikethrough(let content):
            for inline in content { inline.append(to: &words, asides: &asides) }
        case .link(let link): for inline in link.content { inline.append(to: &words, asides: &asides) }
        case .code(let text):
            words += " "
            asides.append(Passage(role: .code, text: text))
        case .image(let image): asides.append(Passage(role: .picture, text: image.alternativeText))
        case .lineBreak: words += "\n"
        case .footnoteReference: break
        }
    }
}
