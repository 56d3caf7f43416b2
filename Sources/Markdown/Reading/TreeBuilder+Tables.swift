import Diagnostics

extension TreeBuilder {
    mutating func table(_ node: Node) -> Block.Table {
        let columns = node.columnAlignments.map(Block.Table.Alignment.init(letter:))
        var header: [[Inline]] = []
        var rows: [[[Inline]]] = []
        for (position, row) in node.children.enumerated() {
            line = position == 0 ? headerLine(of: node) : fileLine(row.startLine)
            if position > 0 { noteLostCells(columns: columns.count) }
            let content = cells(in: row)
            if position == 0 { header = content } else { rows.append(content) }
        }
        return Block.Table(columns: columns, header: header, rows: rows)
    }

    private mutating func cells(in row: Node) -> [[Inline]] {
        var cells: [[Inline]] = []
        for cell in row.children { cells.append(inlines(in: cell)) }
        return cells
    }

    /// The line of a table's header. Where a paragraph stands right above, the parser gives the paragraph's line, so we
    /// count from below: first row, line of dashes, header.
    private func headerLine(of table: Node) -> Int {
        let firstRow = table.firstChild?.next
        return firstRow.map { fileLine($0.startLine - 2) } ?? fileLine(table.endLine - 1)
    }

    /// Says when a row has more cells than the table has columns: the parser leaves those out.
    private mutating func noteLostCells(columns: Int) {
        guard let typed = text.line(line) else { return }
        let cells = Self.cells(inRow: typed)
        guard cells > columns else { return }
        findings.add(
            MarkdownRules.tableRowTooLong,
            at: Position(line: line),
            "This row has \(cells) cells and the table has \(columns) columns, so the last words would be lost.",
            help: "Give the table another column, or put a backslash before a bar that belongs to the words: \\|"
        )
    }

    /// The cells of a row, which bars part, and which may stand between bars.
    private static func cells(inRow line: ArraySlice<UInt8>) -> Int {
        let bar = UInt8(ascii: "|")
        var bars = 0
        var last: UInt8?
        var lastIsBar = false
        for byte in line where !byte.isBlank || last == UInt8(ascii: "\\") {
            lastIsBar = byte == bar && last != UInt8(ascii: "\\")
            if lastIsBar { bars += 1 }
            last = byte
        }
        let startsWithBar = LinePrefix(of: line).rest.first == bar
        return bars + 1 - (startsWithBar ? 1 : 0) - (lastIsBar ? 1 : 0)
    }
}

extension Block.Table.Alignment {
    fileprivate init(letter: UInt8) {
        switch letter {
        case UInt8(ascii: "l"): self = .left
        case UInt8(ascii: "c"): self = .centre
        case UInt8(ascii: "r"): self = .right
        default: self = .natural
        }
    }
}
