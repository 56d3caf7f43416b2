import Guide

/// What a printer must know to run a piece without ringing up. It lies beside the press file.
public struct JobTicket: Sendable, Hashable {
    /// A line of the ticket: "Finished size", "100 × 210 mm".
    public struct Row: Sendable, Hashable {
        public let name: String
        public let value: String
    }

    public let title: String
    /// What it is about, and that the rest is for whoever prints it.
    public let lead: String
    public let rows: [Row]
    let drawing: FoldDrawing
    let drawingTitle: String
    let language: String

    /// `nil` where the file has no page.
    init?(
        _ press: PressFile,
        of piece: PrintedPiece,
        _ measurements: Measurements,
        _ order: PrintOrder,
        _ settings: GuideSettings,
        _ words: Words
    ) {
        let binding = order.binding(pages: press.facts.pages.count)
        guard let sheet = PressSheet(press.facts, measurements, binding) else { return nil }
        let lines = JobTicketLines(press: press, sheet: sheet, order: order, settings: settings, words: words)
        title = words.phrase("ticket-title", ["piece": piece.title])
        lead = words.phrase("ticket-lead", ["guide": settings.name, "edition": settings.edition.name])
        rows = lines.rows
        drawingTitle = words["ticket-drawing"]
        drawing = FoldDrawing(sheet: sheet, titles: lines.sideTitles, cover: words["ticket-cover"])
        language = settings.language
    }

    /// For an e-mail, or a printer without a browser.
    public var text: String {
        let width = rows.map(\.name.count).max() ?? 0
        let lines = rows.map { row in
            let name = row.name + ":" + String(repeating: " ", count: width - row.name.count + 1)
            let indent = "\n" + String(repeating: " ", count: width + 2)
            return name + row.value.replacing("\n", with: indent)
        }
        return """
            \(title)
            \(lead)

            \(lines.joined(separator: "\n"))

            \(drawingTitle)

            \(drawing.text)

            """
    }
}
