import Diagnostics

extension TreeBuilder {
    mutating func blocks(in parent: Node) -> [Block] {
        var blocks: [Block] = []
        for node in parent.children {
            // A paragraph that the parser cut off above a table has lost its place, which is the table's.
            line = fileLine(node.startLine > 0 ? node.startLine : node.next?.startLine ?? 0)
            links.start(at: line)
            append(node, to: &blocks)
        }
        return blocks
    }

    private mutating func append(_ node: Node, to blocks: inout [Block]) {
        switch node.kind {
        case .paragraph:
            let content = inlines(in: node)
            if !content.isEmpty { blocks.append(.paragraph(content)) }
        case .heading: appendHeading(node, to: &blocks)
        case .list: blocks.append(.list(list(node)))
        case .quote: blocks.append(.quote(deeper { $0.blocks(in: node) }))
        case .codeBlock: appendCode(node, to: &blocks)
        case .htmlBlock:
            definitions.sawVerbatim(fileLine(node.startLine)...fileLine(max(node.startLine, node.endLine)))
            blocks += paragraphs(inHTML: node.literal)
        case .thematicBreak: blocks.append(.thematicBreak)
        case .table: blocks.append(.table(table(node)))
        // Footnotes stand at the end of the parser's tree, and are read from there.
        default: break
        }
    }

    private mutating func appendCode(_ node: Node, to blocks: inout [Block]) {
        definitions.sawVerbatim(fileLine(node.startLine)...fileLine(max(node.startLine, node.endLine)))
        guard html.leftOut == nil else { return }
        blocks.append(.code(clean(node.literal)))
        // A single word names the language of the code, and is not for readers.
        guard node.fenceWords.contains(" ") else { return }
        findings.add(
            MarkdownRules.codeWordsNotShown,
            at: Position(line: line),
            "The words on this line are not shown: three or more ~ or ` start a part that is shown exactly as typed.",
            help: "Put the words on a line before, or take the ~ or ` away."
        )
    }

    private mutating func appendHeading(_ node: Node, to blocks: inout [Block]) {
        let line = line
        let content = inlines(in: node)
        guard !content.isEmpty else { return }
        let heading = Block.Heading(
            level: names.level(typed: node.headingLevel),
            identifier: names.identifier(for: content.plainText),
            content: content,
            position: Position(line: line)
        )
        blocks.append(.heading(heading))
    }

    private mutating func list(_ node: Node) -> Block.List {
        var items: [Block.List.Item] = []
        for child in node.children {
            let blocks = deeper { $0.blocks(in: child) }
            items.append(Self.item(blocks))
        }
        let marking = node.listStart.map { Block.List.Marking.numbers(from: $0) } ?? .bullets
        return Block.List(marking: marking, isTight: node.listIsTight, items: items)
    }

    /// An item, of a task list where it starts with `[ ]` or `[x]`. The parser's own task lists miss those in quotes.
    private static func item(_ blocks: [Block]) -> Block.List.Item {
        guard case .paragraph(var content)? = blocks.first, case .text(let words)? = content.first,
            let isDone = taskMarks[String(words.prefix(4))]
        else { return Block.List.Item(isDone: nil, blocks: blocks) }
        content[0] = .text(String(words.dropFirst(4)))
        if words.count == 4 { content.removeFirst() }
        return Block.List.Item(isDone: isDone, blocks: [.paragraph(content)] + blocks.dropFirst())
    }

    private static let taskMarks = ["[ ] ": false, "[x] ": true, "[X] ": true]
}
