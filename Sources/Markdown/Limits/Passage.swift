/// Lines that stand together, with no empty line and no new item of an outermost list between them. Whatever the parser
/// reads more than once, but for code and HTML, lies within one passage.
struct Passage {
    /// Indices into the text's lines.
    let lines: Range<Int>
    let byteCount: Int

    /// The passages of a text, from top to bottom.
    static func all(in text: BodyText) -> [Passage] {
        var passages: [Passage] = []
        var start = 0
        func end(at index: Int) {
            if start < index {
                let byteCount = text.lines[index - 1].upperBound - text.lines[start].lowerBound
                passages.append(Passage(lines: start..<index, byteCount: byteCount))
            }
        }
        for (index, range) in text.lines.enumerated() {
            let line = text.bytes[range]
            if line.allSatisfy(\.isBlank) {
                end(at: index)
                start = index + 1
            } else if isOuterItem(line) {
                end(at: index)
                start = index
            }
        }
        end(at: text.lines.count)
        return passages
    }

    /// Whether a line certainly begins an item, whatever stands before it. A number may also be in the middle of a text.
    private static func isOuterItem(_ line: ArraySlice<UInt8>) -> Bool {
        let rest = line.drop { $0 == UInt8(ascii: " ") }
        guard rest.startIndex - line.startIndex < 4, let mark = rest.first else { return false }
        guard [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*")].contains(mark) else { return false }
        return rest.dropFirst().first == UInt8(ascii: " ") && !rest.dropFirst().allSatisfy(\.isBlank)
    }
}

extension UInt8 {
    /// Whether this byte is a space or a tab.
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
