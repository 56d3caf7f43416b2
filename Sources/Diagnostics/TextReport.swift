/// Writes diagnostics for a person at a terminal: what is wrong, where, the line as typed, and how to put it right.
public struct TextReport: Sendable {
    /// Whether to colour the output. Colour is never needed to understand it.
    public let usesColour: Bool

    public init(usesColour: Bool) { self.usesColour = usesColour }

    /// The diagnostics in the order given, with an empty line after each.
    public func text(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { text($0) + "\n\n" }.joined()
    }

    /// One diagnostic, without a line end.
    public func text(_ diagnostic: Diagnostic) -> String {
        let word = style(diagnostic.severity.word + ":", colour(diagnostic.severity))
        var lines = ["\(word) \(Printable.text(diagnostic.message)) [\(diagnostic.id)]"]
        if let place = diagnostic.place { lines += excerpt(place, diagnostic.severity) }
        if let help = diagnostic.help { lines.append("  \(style("help:", .cyan)) \(Printable.text(help))") }
        return lines.joined(separator: "\n")
    }

    private func excerpt(_ place: Place, _ severity: Severity) -> [String] {
        let file = Printable.text(place.file)
        guard let line = place.line else { return ["  --> \(file)"] }
        var lines = ["  --> \(file), line \(line)"]
        guard let typed = place.lineText else { return lines }
        let margin = String(repeating: " ", count: String(line).count)
        let view = LineView(Printable.text(typed), columns: place.columns)
        lines.append("  \(line) | \(view.text)")
        if let caret = view.caret { lines.append("  \(margin) | \(style(caret, colour(severity)))") }
        return lines
    }

    private enum Style: String {
        case red = "31"
        case yellow = "33"
        case blue = "34"
        case cyan = "36"
    }

    private func colour(_ severity: Severity) -> Style {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .notice: .blue
        }
    }

    private func style(_ text: String, _ style: Style) -> String {
        usesColour ? "\u{1B}[1;\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
