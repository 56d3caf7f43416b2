import Diagnostics
import Text

/// A line of a file as somebody wrote it, for checks that look at words.
struct WrittenLine {
    enum Part: Equatable {
        /// A line of facts, with the key it belongs to.
        case fact(String)
        case body
        /// A note to self: a comment in the facts or in the body, never published.
        case note
    }

    /// From 1, front matter counted.
    let number: Int
    let text: Substring
    let part: Part

    /// Every line of a file that is not empty, notes inside a line on their own.
    static func all(in file: SourceFile) -> [WrittenLine] {
        var lines: [WrittenLine] = []
        let close = factsEnd(file)
        var key = ""
        var isInComment = false
        for (index, line) in file.lines.enumerated() where !line.isEmpty {
            if index < close {
                let isNote = line.utf8.first { $0 != 32 } == UInt8(ascii: "#")
                if !isNote, let own = ownKey(line) { key = own }
                lines.append(WrittenLine(number: index + 1, text: line, part: isNote ? .note : .fact(key)))
            } else {
                lines += body(line, number: index + 1, &isInComment)
            }
        }
        return lines
    }

    /// The index after the facts: of the second line of hyphens; 0 where the file has no facts.
    private static func factsEnd(_ file: SourceFile) -> Int {
        guard let first = file.lines.firstIndex(where: { !$0.isEmpty }), isFence(file.lines[first]) else { return 0 }
        return file.lines[(first + 1)...].firstIndex(where: isFence).map { $0 + 1 } ?? file.lines.count
    }

    private static func isFence(_ line: Substring) -> Bool {
        (3..<20).contains(line.utf8.count) && line.utf8.starts(with: "---".utf8)
            && line.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 == 32 }
    }

    private static func ownKey(_ line: Substring) -> String? {
        guard let first = line.utf8.first, first != 32, first != 45,
            let colon = line.utf8.firstIndex(of: UInt8(ascii: ":"))
        else {
            return nil
        }
        return String(line[..<colon])
    }

    private static func body(_ line: Substring, number: Int, _ isInComment: inout Bool) -> [WrittenLine] {
        guard isInComment || line.utf8.contains(60) else {
            return [WrittenLine(number: number, text: line, part: .body)]
        }
        var parts: [WrittenLine] = []
        var rest = line
        while !rest.isEmpty {
            let mark = rest.firstBytes(of: isInComment ? "-->" : "<!--")
            let text = rest[..<(mark?.lowerBound ?? rest.endIndex)]
            if !text.isEmpty {
                parts.append(WrittenLine(number: number, text: text, part: isInComment ? .note : .body))
            }
            rest = rest[(mark?.upperBound ?? rest.endIndex)...]
            if mark != nil { isInComment.toggle() }
        }
        return parts
    }

    /// The place of a stretch of this line.
    func place(of range: Range<Substring.Index>, in file: SourceFile) -> Place {
        let line = file.lines[number - 1]
        let first = line.distance(from: line.startIndex, to: range.lowerBound) + 1
        let count = line.distance(from: range.lowerBound, to: range.upperBound)
        return file.place(line: number, columns: first..<(first + count))
    }
}
