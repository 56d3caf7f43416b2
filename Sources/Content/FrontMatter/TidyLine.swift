/// Takes out of a line what came in by accident: invisible characters, odd spaces, tabs.
enum TidyLine {
    /// Zero-width space, word joiner, byte order mark, soft hyphen. The joiners of Arabic script and emoji stay.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B, 0x2060, 0xFEFF, 0x00AD: true
        default: false
        }
    }

    /// The line with plain spaces for odd ones and tabs, and without invisible characters.
    static func tidied(_ line: Substring) -> String {
        let isPlain = line.utf8.allSatisfy { $0 < 0x80 && $0 != 9 }
        if isPlain { return String(line) }
        var tidy = ""
        tidy.reserveCapacity(line.utf8.count)
        for scalar in line.unicodeScalars where !isInvisible(scalar) {
            switch scalar.value {
            case 0x09: tidy += "  "
            case 0x0B, 0x0C, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: tidy += " "
            default: tidy.unicodeScalars.append(scalar)
            }
        }
        return tidy
    }
}
