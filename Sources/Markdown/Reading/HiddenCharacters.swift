/// Takes out characters that nobody can see and that change what others see: control characters and the marks that turn
/// the direction of writing around (U+202A to U+202E, U+2066 to U+2069), which can make an address read as another one.
///
/// Joiners (U+200C, U+200D) and the single direction marks (U+200E, U+200F) stay: several languages are written with them.
struct HiddenCharacters {
    /// How many were taken out so far.
    private(set) var count = 0
    /// Where the first one was: the line of the file, and the character of it where that is known.
    private(set) var first: (line: Int, column: Int?)?

    /// Whether a text has hidden characters.
    static func areIn(_ text: String) -> Bool {
        mayBe(in: text.utf8) && text.unicodeScalars.contains(where: \.isHidden)
    }

    /// A typed line without its hidden characters.
    mutating func removed(from line: Substring, number: Int) -> Substring {
        guard Self.mayBe(in: line.utf8), let index = line.unicodeScalars.firstIndex(where: \.isHidden) else {
            return line
        }
        note(line: number, column: line[..<index].count + 1)
        return Substring(visible(in: line.unicodeScalars))
    }

    /// A text that the parser gives back, without hidden characters that were written as entities (`&#x202E;`).
    mutating func removed(from text: String, number: Int) -> String {
        guard Self.areIn(text) else { return text }
        note(line: number, column: nil)
        return visible(in: text.unicodeScalars)
    }

    private mutating func note(line: Int, column: Int?) {
        if first == nil { first = (line, column) }
    }

    private mutating func visible(in scalars: some Collection<Unicode.Scalar>) -> String {
        var visible = String.UnicodeScalarView()
        for scalar in scalars {
            if scalar.isHidden { count += 1 } else { visible.append(scalar) }
            // A word processor's line break inside a paragraph arrives as one of these: the words stay apart.
            if scalar.isHiddenSpace { visible.append(" ") }
        }
        return String(visible)
    }

    /// Whether a closer look is worth its time: all hidden characters have one of these bytes in UTF-8.
    private static func mayBe(in bytes: some Collection<UInt8>) -> Bool {
        func isSuspicious(_ byte: UInt8) -> Bool {
            switch byte {
            case 0x09, 0x0A: false
            case 0x00..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: true
            default: false
            }
        }
        return bytes.withContiguousStorageIfAvailable { $0.contains(where: isSuspicious) }
            ?? bytes.contains(where: isSuspicious)
    }
}

extension Unicode.Scalar {
    fileprivate var isHidden: Bool {
        switch value {
        case 0x09, 0x0A: false
        case 0x00..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    /// Whether this hidden character has moved what follows it to a new line or page.
    fileprivate var isHiddenSpace: Bool {
        switch value {
        case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
