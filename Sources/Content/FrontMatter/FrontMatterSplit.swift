import Diagnostics

/// A Markdown file cut in two: the facts between the `---` lines, and the text below them.
struct FrontMatterSplit {
    /// The facts' lines, as indices into the file's lines.
    let facts: Range<Int>
    let body: Range<Int>

    enum Outcome {
        case split(FrontMatterSplit)
        case fault(Diagnostic)
    }

    static func split(_ file: SourceFile) -> Outcome {
        guard let first = file.lines.firstIndex(where: { !$0.isBlank }) else {
            return .fault(
                Diagnostic(
                    ContentRules.fileEmpty,
                    at: file.whole,
                    "This file is empty.",
                    help: "Write the entry, or take the file away."
                )
            )
        }
        guard file.lines[first].isFence else {
            return .fault(
                Diagnostic(
                    ContentRules.factsMissing,
                    at: file.place(line: first + 1),
                    "The facts are missing: the file does not begin with a line of three hyphens.",
                    help: "Begin with a line ---, then the facts such as “title: Food hub”, then a line --- again."
                )
            )
        }
        guard let last = file.lines[(first + 1)...].firstIndex(where: \.isFence) else {
            return .fault(
                Diagnostic(
                    ContentRules.factsNotClosed,
                    at: file.place(line: first + 1),
                    "The facts begin here but do not end: the second line of three hyphens is missing.",
                    help: "Put a line --- below the last fact, above the text."
                )
            )
        }
        return .split(FrontMatterSplit(facts: (first + 1)..<last, body: (last + 1)..<file.lines.count))
    }
}

extension Substring {
    var isBlank: Bool {
        let hasPlainLetter = utf8.contains { $0 > 32 && $0 < 0x80 }
        return !hasPlainLetter && allSatisfy(\.isWhitespaceOrInvisible)
    }

    /// A line of three hyphens or more; also the long dashes that word processors make of them.
    fileprivate var isFence: Bool {
        guard let first = utf8.first, first == UInt8(ascii: "-") || first >= 0x80 else { return false }
        let marks = TidyLine.tidied(self).trimmed
        guard marks.allSatisfy({ "-–—".contains($0) }) else { return false }
        return marks.count >= 3 || marks.contains("—")
    }
}

extension StringProtocol {
    /// Without the white space and invisible characters at either end.
    var trimmed: String {
        let isTidy = unicodeScalars.first.map(\.isPlainMark) == true && unicodeScalars.last.map(\.isPlainMark) == true
        if isTidy { return String(self) }
        let start = drop(while: \.isWhitespaceOrInvisible)
        guard let end = start.lastIndex(where: { !$0.isWhitespaceOrInvisible }) else { return "" }
        return String(start[...end])
    }
}

extension Unicode.Scalar {
    /// An ASCII character that can be seen.
    fileprivate var isPlainMark: Bool { value > 32 && value < 127 }
}

extension Character {
    /// White space, or one of the characters that take no room and do nothing in front matter.
    var isWhitespaceOrInvisible: Bool { isWhitespace || (unicodeScalars.count == 1 && isInvisible) }

    private var isInvisible: Bool { unicodeScalars.allSatisfy(TidyLine.isInvisible) }
}
