import Guide
import Markdown
import Text

extension [PrintedBlock] {
    /// A text as paper can show it. Words of links stay, with the address after them where the words do not give it;
    /// pictures are left out.
    init(_ document: MarkdownDocument) {
        self = document.blocks.flatMap { PrintedBlock.blocks($0, depth: 0) }
        for note in document.footnotes {
            let blocks = note.blocks.flatMap { PrintedBlock.blocks($0, depth: 0) }
            self += PrintedBlock.marked(blocks, with: "[\(note.number)]", level: 1)
        }
        self = filter { !$0.spans.isEmpty }
    }
}

extension PrintedBlock {
    fileprivate static func blocks(_ block: Block, depth: Int) -> [PrintedBlock] {
        switch block {
        case .paragraph(let content): [PrintedBlock(kind: .paragraph, level: 1, spans: spans(content))]
        case .heading(let heading):
            [PrintedBlock(kind: .heading, level: heading.level, spans: spans(heading.content))]
        case .list(let list): items(list, depth: depth + 1)
        case .quote(let blocks): blocks.flatMap { self.blocks($0, depth: depth) }
        case .code(let text):
            text.split(separator: "\n").map { line in
                PrintedBlock(kind: .lines, level: 1, spans: [PrintedSpan(text: PrintedText.tidied(String(line)))])
            }
        case .table(let table): rows(table)
        case .thematicBreak: []
        }
    }

    private static func items(_ list: Block.List, depth: Int) -> [PrintedBlock] {
        list.items.enumerated().flatMap { index, item in
            let blocks = item.blocks.flatMap { self.blocks($0, depth: depth) }
            let mark = if case .numbers(let first) = list.marking { "\(first + index)." } else { "•" }
            return marked(blocks, with: mark, level: depth)
        }
    }

    /// The first block with its mark; what follows in the same item stands under it.
    fileprivate static func marked(_ blocks: [PrintedBlock], with mark: String, level: Int) -> [PrintedBlock] {
        guard var first = blocks.first else { return [] }
        guard first.kind != .item else { return blocks }
        (first.kind, first.mark, first.level) = (.item, mark, level)
        let rest = blocks.dropFirst().map { block in
            var block = block
            if block.kind == .paragraph { (block.kind, block.level) = (.item, level) }
            return block
        }
        return [first] + rest
    }

    /// A row a line, each cell after the name of its column.
    private static func rows(_ table: Block.Table) -> [PrintedBlock] {
        table.rows.map { row in
            let cells = zip(table.header, row).map { header, cell -> [PrintedSpan] in
                let name = PrintedText.tidied(header.plainText)
                let label = name.isEmpty ? [] : [PrintedSpan(text: name + ": ", isStrong: true)]
                return label + spans(cell)
            }
            let joined = cells.filter { !$0.isEmpty }.reduce([]) { line, cell in
                line.isEmpty ? cell : line + [PrintedSpan(text: "; ")] + cell
            }
            return PrintedBlock(kind: .item, mark: "•", level: 1, spans: joined)
        }
    }

    private static func spans(_ content: [Inline], isStrong: Bool = false) -> [PrintedSpan] {
        content.flatMap { spans($0, isStrong: isStrong) }
    }

    private static func spans(_ inline: Inline, isStrong: Bool) -> [PrintedSpan] {
        switch inline {
        case .text(let text), .code(let text): [PrintedSpan(text: PrintedText.spaced(text), isStrong: isStrong)]
        // UKAAF G003: no italics.
        case .emphasis(let content), .strikethrough(let content): spans(content, isStrong: isStrong)
        case .strong(let content): spans(content, isStrong: true)
        case .link(let link): [span(link, isStrong: isStrong)]
        case .lineBreak: [PrintedSpan(text: "\n")]
        case .footnoteReference(let reference): [PrintedSpan(text: " [\(reference.number)]")]
        case .image: []
        }
    }

    private static func span(_ link: Inline.Link, isStrong: Bool) -> PrintedSpan {
        let words = PrintedText.spaced(link.content.plainText)
        let address = link.destination
        if let scheme = WebScheme.of(address) {
            let plain = WebAddress(label: nil, address: address, position: link.position).forReading
            let isSaid = words.contains(plain) || words.contains(address.dropFirst(scheme.count))
            let text = isSaid ? words : "\(words) (\(plain))"
            return PrintedSpan(text: text, isStrong: isStrong, link: address)
        }
        if ["mailto:", "tel:", "sms:"].contains(where: address.lowercased().hasPrefix) {
            let said = address.drop { $0 != ":" }.dropFirst().prefix { $0 != "?" }
            let isSaid =
                words.filter { $0 != " " }.contains(said)
                || address.hasPrefix("tel:") && words.contains(where: \.isNumber)
            return PrintedSpan(text: isSaid ? words : "\(words) (\(said))", isStrong: isStrong, link: address)
        }
        let file = address.prefix { $0 != "#" }
        let slug = file.hasSuffix(".html") ? String(file.dropLast(".html".count)) : nil
        return PrintedSpan(text: words, isStrong: isStrong, entry: slug)
    }
}
