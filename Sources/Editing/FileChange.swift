/// One file, as it was read and as it is to be.
public struct FileChange: Sendable, Equatable {
    /// Relative to the guide's folder.
    public let path: String
    /// `nil` where the file is new.
    public let before: [UInt8]?
    /// `nil` where the file is to go.
    public let after: [UInt8]?

    public init(path: String, before: [UInt8]?, after: [UInt8]?) {
        self.path = path
        self.before = before
        self.after = after
    }

    public var isNothing: Bool { before == after }

    /// What changes, for people to read, in the form of a unified diff.
    public var diff: String { LineDiff.text(path, before: before ?? [], after: after ?? []) }
}

/// Shows two states of a file in the form of a unified diff.
///
/// It is for people: what cannot be seen is written out, so it is no input for `patch`.
enum LineDiff {
    private static let context = 3
    /// Beyond this many lines the two states are shown whole, since comparing grows with the square.
    private static let mostCompared = 5_000

    private enum Step {
        case kept(Int, Int)
        case gone(Int)
        case new(Int)
    }

    static func text(_ path: String, before: [UInt8], after: [UInt8]) -> String {
        let (old, new) = (FileLines(before).lines, FileLines(after).lines)
        let steps = steps(old, new)
        let name = Visible.text(path)
        return "--- \(name)\n+++ \(name)\n" + hunks(steps).map { hunk(steps[$0], old, new) }.joined()
    }

    private static func steps(_ old: [FileLines.Line], _ new: [FileLines.Line]) -> [Step] {
        guard old.count + new.count <= mostCompared else {
            return old.indices.map(Step.gone) + new.indices.map(Step.new)
        }
        let difference = new.difference(from: old)
        let gone = Set(difference.removals.map(offset))
        let added = Set(difference.insertions.map(offset))
        var (steps, first, second): ([Step], Int, Int) = ([], 0, 0)
        while first < old.count || second < new.count {
            if gone.contains(first) {
                steps.append(.gone(first))
                first += 1
            } else if added.contains(second) {
                steps.append(.new(second))
                second += 1
            } else {
                steps.append(.kept(first, second))
                (first, second) = (first + 1, second + 1)
            }
        }
        return steps
    }

    private static func offset(_ change: CollectionDifference<FileLines.Line>.Change) -> Int {
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }

    /// The steps to show: each change with those around it, neighbours together.
    private static func hunks(_ steps: [Step]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for (index, step) in steps.enumerated() {
            if case .kept = step { continue }
            let range = max(0, index - context)..<min(steps.count, index + context + 1)
            if let last = ranges.last, range.lowerBound <= last.upperBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges
    }

    private static func hunk(_ steps: ArraySlice<Step>, _ old: [FileLines.Line], _ new: [FileLines.Line]) -> String {
        var (text, firstOld, firstNew, countOld, countNew): (String, Int?, Int?, Int, Int) = ("", nil, nil, 0, 0)
        for step in steps {
            switch step {
            case .kept(let first, let second):
                (firstOld, firstNew) = (firstOld ?? first, firstNew ?? second)
                (countOld, countNew) = (countOld + 1, countNew + 1)
                text += " " + Visible.text(old[first]) + "\n"
            case .gone(let first):
                firstOld = firstOld ?? first
                countOld += 1
                text += "-" + Visible.text(old[first]) + Visible.end(old[first], unlike: new) + "\n"
            case .new(let second):
                firstNew = firstNew ?? second
                countNew += 1
                text += "+" + Visible.text(new[second]) + Visible.end(new[second], unlike: old) + "\n"
            }
        }
        return "@@ -\((firstOld ?? -1) + 1),\(countOld) +\((firstNew ?? -1) + 1),\(countNew) @@\n" + text
    }
}

/// Text with invisible and control characters by their number in Unicode, so that they can be seen and do nothing.
private enum Visible {
    static func text(_ line: FileLines.Line) -> String { text(String(decoding: line.text, as: UTF8.self)) }

    /// The end of a line, where the line would else look like one that is there before and after.
    static func end(_ line: FileLines.Line, unlike others: [FileLines.Line]) -> String {
        guard others.contains(where: { $0.text == line.text && $0.end != line.end }) else { return "" }
        return line.end.elementsEqual([13, 10]) ? "␍␊" : line.end == [13] ? "␍" : line.end == [10] ? "␊" : ""
    }

    static func text(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ (32...126).contains($0) }) else { return text }
        var shown = ""
        for scalar in text.unicodeScalars {
            let category = scalar.properties.generalCategory
            if category == .control || category == .format {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                shown += "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }
}
