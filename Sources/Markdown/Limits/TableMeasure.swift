/// The size of the tables that a passage may hold, by the lines of dashes (`|---|---|`) that make a table.
struct TableMeasure {
    /// The lines of dashes: the place of each in the text's lines.
    private(set) var rules: [Int] = []
    /// The columns of the widest.
    private(set) var columns = 0
    /// The most cells that the passage can hold.
    private(set) var cells = 0
    /// The most bars in any of its lines.
    private(set) var bars = 0

    init(of passage: Passage, in text: BodyText) {
        for index in passage.lines {
            guard let columns = Self.columns(ofRule: text.bytes[text.lines[index]]) else { continue }
            rules.append(index)
            self.columns = max(self.columns, columns)
        }
        guard let first = rules.first else { return }
        cells = columns * (passage.lines.upperBound - first)
        for index in passage.lines {
            bars = max(bars, text.bytes[text.lines[index]].count { $0 == UInt8(ascii: "|") })
        }
    }

    /// The columns of a line of dashes, or `nil` for other lines.
    private static func columns(ofRule line: ArraySlice<UInt8>) -> Int? {
        let prefix = LinePrefix(of: line)
        var dashes = 0
        var bars = 0
        var colons = 0
        for byte in prefix.rest {
            switch byte {
            case UInt8(ascii: "-"): dashes += 1
            case UInt8(ascii: "|"): bars += 1
            case UInt8(ascii: ":"): colons += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"): break
            default: return nil
            }
        }
        guard dashes > 0 else { return nil }
        // Dashes alone underline a heading or part the text, unless they are indented.
        guard bars + colons > 0 || prefix.spaces > 3 else { return nil }
        let words = prefix.rest.drop(while: \.isBlank)
        let outerBars = (words.first == UInt8(ascii: "|") ? 1 : 0) + (words.last == UInt8(ascii: "|") ? 1 : 0)
        return max(1, bars + 1 - outerBars)
    }
}
