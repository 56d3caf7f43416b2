/// A UK telephone number in running text, of which the page makes something to tap.
///
/// A wrong link rings a stranger, so what could end in two places is left as words: “0800 58 58 58 7 days a week”.
public struct WrittenNumber: Sendable, Equatable {
    public let range: Range<String.Index>
    /// What a phone dials: digits, with `+` first where it was typed so.
    public let dialled: String

    /// Every number of ten or eleven digits that begins with 0, or with +44 for it (Ofcom, National Telephone Numbering
    /// Plan), in the order of the text.
    public static func all(in text: String) -> [WrittenNumber] {
        // Most texts hold no number, and looking for one letter by letter takes long.
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "0") }) else { return [] }
        var numbers: [WrittenNumber] = []
        var index = text.startIndex
        while let start = text[index...].firstIndex(where: { $0 == "0" || $0 == "+" }) {
            let run = text[start...].prefix(while: isPartOfNumber)
            index = run.endIndex
            guard start == text.startIndex || !joinsWords(text[text.index(before: start)]) else { continue }
            guard let last = run.lastIndex(where: \.isWholeNumber) else { continue }
            let end = text.index(after: last)
            guard end == text.endIndex || !joinsWords(text[end]), let dialled = dialled(run[...last]) else { continue }
            numbers.append(WrittenNumber(range: bracketed(start..<end, in: text), dialled: dialled))
        }
        return numbers
    }

    /// With the bracket before it, where only that of the other side is in it: “(01632) 960 103” is one thing to tap, and
    /// right-to-left text would tear it apart.
    private static func bracketed(_ range: Range<String.Index>, in text: String) -> Range<String.Index> {
        let number = text[range]
        guard range.lowerBound > text.startIndex,
            number.count(where: { $0 == ")" }) > number.count(where: { $0 == "(" })
        else { return range }
        let before = text.index(before: range.lowerBound)
        return text[before] == "(" ? before..<range.upperBound : range
    }

    private static func dialled(_ run: Substring) -> String? {
        let isAbroad = run.first == "+"
        let groups = run.replacing("(0)", with: " ").split { !$0.isWholeNumber }
        let digits = groups.joined()
        guard !isAbroad || digits.hasPrefix("44"), !run.dropFirst().contains("+") else { return nil }
        // How many digits of each group end a number as it is dialled within the country.
        let lead = isAbroad ? -1 : 0
        let ends = groups.reduce(into: [lead]) { $0.append(($0.last ?? 0) + $1.count) }
        let isWhole = ends.last == 11 ? !ends.dropLast().contains(10) : ends.last == 10
        return isWhole ? (isAbroad ? "+" : "") + digits : nil
    }

    private static func isPartOfNumber(_ character: Character) -> Bool {
        character.isASCII && (character.isWholeNumber || " ()-+".contains(character))
    }

    private static func joinsWords(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "/=:£@_%#".contains(character)
    }
}
