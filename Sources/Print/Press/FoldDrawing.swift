import Text

/// Draws the sides of a sheet with their folds: as lines of letters, and as a picture.
struct FoldDrawing: Sendable, Hashable {
    let sheet: PressSheet
    /// What stands above each side: "Page 1".
    let titles: [String]
    /// What stands in a panel that is one of two covers.
    let cover: String

    /// Broken lines of colons are folds.
    var text: String {
        zip(titles, sheet.sides).enumerated().map { index, side in
            side.0 + "\n" + Self.box(sheet.panels(side.1), notes: notes(on: index, side.1))
        }.joined(separator: "\n\n")
    }

    /// What is said of each panel beside its width.
    private func notes(on index: Int, _ side: [Double]) -> [String] {
        let covers = index < sheet.covers.count ? sheet.covers[index] : []
        return sheet.panels(side).indices.map { covers.contains($0) ? cover : "" }
    }

    private static func box(_ panels: [Double], notes: [String]) -> String {
        // A letter is about twice as high as wide: 5 mm a column, 10 mm a line.
        let widths = panels.map { max(8, Int(($0 / 5).rounded())) }
        let edge = "+" + widths.map { String(repeating: "-", count: $0) }.joined(separator: ":") + "+"
        let empty = "|" + widths.map { String(repeating: " ", count: $0) }.joined(separator: ":") + "|"
        func row(_ words: [String]) -> String {
            "|" + zip(words, widths).map(centred).joined(separator: ":") + "|"
        }
        let named = row(panels.map { Millimetres($0).description })
        return [edge, empty, row(notes), named, empty, empty, edge].joined(separator: "\n")
    }

    private static func centred(_ text: String, _ width: Int) -> String {
        let room = max(0, width - text.count)
        return String(repeating: " ", count: room / 2) + text + String(repeating: " ", count: room - room / 2)
    }

    /// A picture with a title of its own for screen readers.
    /// - Parameter title: what it shows, in words.
    func svg(title: String) -> String {
        let gap = 22.0
        let (width, height) = (sheet.width, sheet.height)
        let sides = zip(titles, sheet.sides).enumerated().map { index, side in
            picture(
                of: side.1,
                title: side.0,
                notes: notes(on: index, side.1),
                top: gap + Double(index) * (height + gap)
            )
        }
        let whole = (gap + height) * Double(sides.count) + 4
        return """
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="\(Self.escaped(title))" \
            viewBox="-2 0 \(Self.number(width + 4)) \(Self.number(whole))" width="\(Self.number((width + 4) * 1.5))">
            \(sides.joined(separator: "\n"))
            </svg>
            """
    }

    private func picture(of side: [Double], title: String, notes: [String], top: Double) -> String {
        let (width, height) = (sheet.width, sheet.height)
        func text(_ x: Double, _ y: Double, _ words: String, _ anchor: String) -> String {
            "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" font-size=\"9\" text-anchor=\"\(anchor)\">"
                + "\(Self.escaped(words))</text>"
        }
        let frame =
            "<rect x=\"0\" y=\"\(Self.number(top))\" width=\"\(Self.number(width))\" height=\"\(Self.number(height))\" "
            + "fill=\"#fff\" stroke=\"#000\"/>"
        let folds = side.map { fold in
            "<path d=\"M\(Self.number(fold)) \(Self.number(top - 5))V\(Self.number(top + height + 3))\" stroke=\"#000\" "
                + "stroke-dasharray=\"5 4\"/>"
        }
        let starts = [0] + side
        let panels = zip(zip(starts, sheet.panels(side)), notes).flatMap { panel, note in
            let middle = panel.0 + panel.1 / 2
            let width = text(middle, top + height / 2, Millimetres(panel.1).description, "middle")
            return note.isEmpty ? [width] : [text(middle, top + height / 2 - 14, note, "middle"), width]
        }
        return ([text(0, top - 6, title, "start"), frame] + folds + panels).joined(separator: "\n")
    }

    private static func number(_ length: Double) -> String { Millimetres.number(length) }

    private static func escaped(_ text: String) -> String {
        text.escaped(.inAttributes)
    }
}
