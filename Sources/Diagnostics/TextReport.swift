/// Writes diagnostics for a person at a terminal: what is wrong, where, the line as typed, and how to put it right.
public struct TextReport: Sendable {
    /// Whether to colour the output. Colour is never needed to understand it.
    public let usesColour: Bool

    public init(usesColour: Bool) { self.usesColour = usesColour }

    /// The diagnostics in the order given, with an empty line after each. What is said of many places is said once.
    public func text(_ diagnostics: [Diagnostic]) -> String {
        RepeatedDiagnostic.folded(diagnostics).map { text($0) + "\n\n" }.joined()
    }

    private func text(_ repeated: RepeatedDiagnostic) -> String {
        let diagnostic = repeated.first
        guard repeated.count > 1 else { return text(diagnostic) }
        return lines(
            diagnostic,
            at: ["  In \(repeated.count) places. These are the first:"]
                + repeated.examples.map { "  --> \(location($0))" }
        )
    }

    /// One diagnostic, without a line end.
    public func text(_ diagnostic: Diagnostic) -> String {
        lines(diagnostic, at: diagnostic.place.map { excerpt($0, diagnostic.severity) } ?? [])
    }

    private func lines(_ diagnostic: Diagnostic, at places: [String]) -> String {
        let word = style(diagnostic.severity.word + ":", colour(diagnostic.severity))
        var lines = ["\(word) \(Printable.text(diagnostic.message)) [\(diagnostic.id)]"] + places
        if let help = diagnostic.help { lines.append("  \(style("help:", .cyan)) \(Printable.text(help))") }
        return lines.joined(separator: "\n")
    }

    private func excerpt(_ place: Place, _ severity: Severity) -> [String] {
        var lines = ["  --> \(location(place))"]
        guard let line = place.line, let typed = place.lineText else { return lines }
        let margin = String(repeating: " ", count: String(line).count)
        let view = LineView(Printable.text(typed), columns: place.columns)
        lines.append("  \(line) | \(view.text)")
        if let caret = view.caret { lines.append("  \(margin) | \(style(caret, colour(severity)))") }
        return lines
    }

    private func location(_ place: Place) -> String {
        Printable.text(place.file) + (place.line.map { ", line \($0)" } ?? "")
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
