/// Words from a file, made safe to show on a terminal and on one line.
enum Printable {
    /// Control characters would let a file write to the terminal; they are shown as a mark.
    static func text(_ text: String) -> String {
        if isPlain(text) { return text }
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

    /// Whether there is nothing but ASCII with a shape, and the dashes, quotation marks and dots of typography (U+2010 to U+201F,
    /// U+2026), one of which is in almost every message of ours.
    private static func isPlain(_ text: String) -> Bool {
        var bytes = text.utf8.makeIterator()
        while let byte = bytes.next() {
            if byte >= 32, byte < 127 { continue }
            guard byte == 0xE2, bytes.next() == 0x80, let last = bytes.next(),
                (0x90...0x9F).contains(last) || last == 0xA6
            else { return false }
        }
        return true
    }

    /// The joiners that Arabic script and emoji are written with.
    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200C || scalar.value == 0x200D }
}
