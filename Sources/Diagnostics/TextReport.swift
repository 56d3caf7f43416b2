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
        var lines = ["\(word) \(printable(diagnostic.message)) [\(diagnostic.id)]"]
        if let place = diagnostic.place { lines += excerpt(place, diagnostic.severity) }
        if let help = diagnostic.help { lines.append("  \(style("help:", .cyan)) \(printable(help))") }
        return lines.joined(separator: "\n")
    }

    private func excerpt(_ place: Place, _ severity: Severity) -> [String] {
        let file = printable(place.file)
        guard let line = place.line else { return ["  --> \(file)"] }
        var lines = ["  --> \(file), line \(line)"]
        guard let typed = place.lineText else { return lines }
        let margin = String(repeating: " ", count: String(line).count)
        let view = LineView(printable(typed), columns: place.columns)
        lines.append("  \(line) | \(view.text)")
        if let caret = view.caret { lines.append("  \(margin) | \(style(caret, colour(severity)))") }
        return lines
    }

    /// Control characters would let a file write to the terminal; they are shown as a mark.
    private func printable(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 >= 32 && $0 < 127 }
        if isPlain { return text }
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: shown.append(scalar == "\t" ? " " : "\u{FFFD}")
            case .format where !isJoiner(scalar): continue
            default: shown.append(scalar)
            }
        }
        return String(shown)
    }

    /// The joiners that Arabic script and emoji are written with.
    private func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200C || scalar.value == 0x200D }

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
