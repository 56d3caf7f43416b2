/// A line with carets under the part that is meant, cut to fit a terminal.
struct LineView {
    let text: String
    let caret: String?

    private static let width = 100

    init(_ line: String, columns: Range<Int>?) {
        let characters = Array(line)
        let first = max(0, (columns?.lowerBound ?? 1) - 1)
        let isLong = characters.count > Self.width
        let start = isLong && first > Self.width / 2 ? min(first - 20, characters.count) : 0
        let end = isLong ? min(start + Self.width, characters.count) : characters.count
        let before = start > 0 ? "…" : ""
        text = before + String(characters[start..<end]) + (end < characters.count ? "…" : "")
        guard let columns, first >= start, first <= end else {
            caret = nil
            return
        }
        let last = min(max(columns.upperBound - 1, first + 1), max(end, first + 1))
        let lead = before.count + Self.cells(characters[start..<min(first, end)])
        let marks = max(1, Self.cells(characters[min(first, end)..<min(last, end)]))
        caret = String(repeating: " ", count: lead) + String(repeating: "^", count: marks)
    }

    private static func cells(_ characters: ArraySlice<Character>) -> Int {
        characters.reduce(0) { $0 + ($1.isWide ? 2 : 1) }
    }
}

extension Character {
    /// Whether a terminal gives this character two cells (Unicode TR 11: East Asian wide, and emoji).
    fileprivate var isWide: Bool {
        guard let scalar = unicodeScalars.first, scalar.value >= 0x1100 else { return false }
        if scalar.properties.isEmojiPresentation { return true }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            return true
        default: return false
        }
    }
}
