/// Words from a file, made safe to show on a terminal and on one line.
enum Printable {
    /// Control characters would let a file write to the terminal; they are shown as a mark.
    static func text(_ text: String) -> String {
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
    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200C || scalar.value == 0x200D }
}
