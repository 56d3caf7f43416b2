import Presentation
import Text

/// Text as paper takes it.
enum PrintedText {
    /// What readers are told, in one line of plain words.
    static func line(_ text: PresentedText) -> String {
        tidied(
            text.parts.reduce(into: "") { line, part in
                if case .postalAddress(let lines) = part {
                    line += address(lines)
                } else {
                    line += PresentedText([part]).plain
                }
            }
        )
    }

    /// Whether a language is written from right to left (BCP 47 codes of those that people in our districts speak).
    static func isRightToLeft(_ language: String) -> Bool {
        let own = language.prefix { $0 != "-" }
        return ["ar", "ckb", "fa", "he", "prs", "ps", "sd", "ug", "ur", "yi"].contains(String(own))
    }

    /// Single ordinary spaces, and none of the marks that would let a word be split (soft hyphens, zero-width spaces)
    /// or that have no shape. UKAAF G003: no split words.
    static func tidied(_ text: String) -> String {
        if text.isTidyASCII { return text }
        return visible(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The same, with a space kept at either end, as between the parts of a line.
    static func spaced(_ text: String) -> String {
        if text.isTidyASCII { return text }
        let before = text.first?.isWhitespace == true ? " " : ""
        let after = text.count > 1 && text.last?.isWhitespace == true ? " " : ""
        return before + tidied(text) + after
    }

    private static func visible(_ text: String) -> String {
        let visible = text.unicodeScalars.filter { scalar in
            scalar.properties.isWhitespace
                || !(scalar == "\u{ad}" || scalar == "\u{200b}" || scalar == "\u{feff}"
                    || scalar.properties.generalCategory == .control)
        }
        return String(String.UnicodeScalarView(visible))
    }

    /// An address on one line, its postcode beside the town.
    static func address(_ lines: [String]) -> String {
        let lines = lines.map(tidied).filter { !$0.isEmpty }
        guard let last = lines.last, lines.count > 1, isPostcode(last) else { return lines.joined(separator: ", ") }
        return lines.dropLast().joined(separator: ", ") + " " + last
    }

    private static func isPostcode(_ line: String) -> Bool {
        let signs = line.filter { $0 != " " }
        return (5...7).contains(signs.count) && signs.contains(where: \.isNumber)
            && signs.allSatisfy { $0.isASCII && ($0.isNumber || $0.isUppercase) }
    }
}

extension String {
    /// Whether it is as paper takes it already: ASCII with shapes, and single spaces between words. Most texts are, and to look
    /// at their bytes takes a hundredth of the time.
    fileprivate var isTidyASCII: Bool {
        var isAfterSpace = true
        for byte in utf8 {
            guard byte < 0x7F, byte >= 0x20, !(isAfterSpace && byte == 0x20) else { return false }
            isAfterSpace = byte == 0x20
        }
        return !isAfterSpace || isEmpty
    }
}
