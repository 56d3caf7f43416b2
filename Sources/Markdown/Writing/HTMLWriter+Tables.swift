extension HTMLWriter {
    mutating func write(_ table: Block.Table) {
        let labels = labels(of: table)
        html += labels.isEmpty ? "<table>" : "<table class=\"wide\">"
        html += "\n<thead>\n<tr>\n"
        for (cell, alignment) in zip(table.header, table.columns) {
            // A header without words heads nothing.
            let scope = cell.isEmpty ? "" : " scope=\"col\""
            write(cell, in: cell.isEmpty ? "td" : "th", attributes: scope + alignment.htmlClass)
        }
        html += "</tr>\n</thead>\n"
        if !table.rows.isEmpty { html += "<tbody>\n" }
        for row in table.rows {
            html += "<tr>\n"
            for (index, cell) in row.enumerated() where table.columns.indices.contains(index) {
                let label = labels.isEmpty ? "" : labels[index]
                write(cell, in: "td", attributes: label + table.columns[index].htmlClass)
            }
            html += "</tr>\n"
        }
        html += table.rows.isEmpty ? "</table>\n" : "</tbody>\n</table>\n"
    }

    /// What each cell of a column is called where its row becomes a block, for want of room. Two columns always find room.
    private func labels(of table: Block.Table) -> [String] {
        guard table.columns.count > 2 else { return [] }
        return table.header.map { cell in
            guard !cell.isEmpty else { return "" }
            var label = " data-label=\""
            label.append(escapingAttribute: cell.plainText)
            return label + "\""
        }
    }

    private mutating func write(_ cell: [Inline], in element: String, attributes: String) {
        html += "<\(element)\(attributes)\(languageAttributes(of: cell))>"
        write(cell)
        html += "</\(element)>\n"
    }
}

extension Block.Table.Alignment {
    /// The class that a stylesheet sets the cell by.
    fileprivate var htmlClass: String {
        switch self {
        case .natural, .left: ""
        case .centre: " class=\"centre\""
        case .right: " class=\"right\""
        }
    }
}
