/// Shows two states of a file that have the same number of lines, in the form of a unified diff.
///
/// It is for people: what cannot be seen is written out, so it is no input for `patch`.
enum UnifiedDiff {
    private static let context = 3

    static func text(_ path: String, before: [RawLines.Line], after: [RawLines.Line]) -> String {
        let changed = zip(before, after).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
        let hunks = ranges(changed, count: before.count).map { hunk($0, before, after) }
        return "--- \(visible(path))\n+++ \(visible(path))\n" + hunks.joined()
    }

    /// The lines to show: each change with those around it, neighbours together.
    private static func ranges(_ changed: [Int], count: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for line in changed {
            let range = max(0, line - context)..<min(count, line + context + 1)
            if let last = ranges.last, range.lowerBound <= last.upperBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges
    }

    private static func hunk(_ range: Range<Int>, _ before: [RawLines.Line], _ after: [RawLines.Line]) -> String {
        var text = "@@ -\(range.lowerBound + 1),\(range.count) +\(range.lowerBound + 1),\(range.count) @@\n"
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            while index < range.upperBound, before[index] != after[index] { index += 1 }
            text += (start..<index).map { "-" + shown(before[$0], besides: after[$0]) }.joined()
            text += (start..<index).map { "+" + shown(after[$0], besides: before[$0]) }.joined()
            guard index < range.upperBound, before[index] == after[index] else { continue }
            text += " " + visible(before[index].text) + "\n"
            index += 1
        }
        return text
    }

    /// A line; with its end where that is what changes.
    private static func shown(_ line: RawLines.Line, besides other: RawLines.Line) -> String {
        let ends = ["\n": "␊", "\r\n": "␍␊", "\r": "␍"]
        return visible(line.text) + (line.end == other.end ? "" : ends[line.end] ?? "") + "\n"
    }

    /// Invisible and control characters by their number in Unicode, so that they can be seen and do nothing.
    private static func visible(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars {
            let isHidden = TidyLine.isInvisible(scalar) || scalar.properties.generalCategory == .control
            let isDirection = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            if isHidden || isDirection {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                shown += "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }
}
