import Diagnostics

/// What git leaves in a file that two people changed at once: the words of both, between lines of marks.
///
/// git puts seven signs at the start of a line: `<<<<<<< name`, with diff3 `||||||| base`, `=======`, and at the end
/// `>>>>>>> name` (git-merge, “How conflicts are presented”). A line of `=======` alone is a heading in Markdown.
enum MergeConflicts {
    /// One message for each conflict. Files that are not text hold none.
    static func find(in file: GuideFiles.File) -> [Diagnostic] {
        guard mayHold(file.bytes), let text = String(validating: file.bytes, as: UTF8.self) else { return [] }
        return find(in: SourceFile(name: file.path, text: text))
    }

    static func find(in file: SourceFile) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var marks: [Int] = []
        for (index, line) in file.lines.enumerated() {
            if isMark(line, "<") {
                if !marks.isEmpty { found.append(diagnostic(marks, in: file)) }
                marks = [index + 1]
            } else if isMark(line, ">") {
                found.append(diagnostic(marks + [index + 1], in: file))
                marks = []
            } else if !marks.isEmpty, isMark(line, "|") || isMark(line, "=") {
                marks.append(index + 1)
            }
        }
        if !marks.isEmpty { found.append(diagnostic(marks, in: file)) }
        return found
    }

    /// Seven signs, then the end of the line or a space and a name; no Markdown that anybody writes begins so.
    private static func isMark(_ line: Substring, _ sign: Unicode.Scalar) -> Bool {
        let bytes = line.utf8
        guard bytes.first == UInt8(ascii: sign), bytes.prefix(7).allSatisfy({ $0 == UInt8(ascii: sign) }) else {
            return false
        }
        let rest = bytes.dropFirst(7)
        guard bytes.count >= 7, rest.isEmpty || rest.first == 32 else { return false }
        switch sign {
        case "=": return rest.isEmpty
        // Seven of these alone are a quotation in a quotation.
        case ">": return !rest.dropFirst().isEmpty
        default: return true
        }
    }

    /// Whether a line may begin with such a mark: a quick look that spares the rest of the work for nearly every file.
    private static func mayHold(_ bytes: [UInt8]) -> Bool {
        var run = 0
        for byte in bytes {
            run = byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") ? run + 1 : 0
            if run == 7 { return true }
        }
        return false
    }

    private static func diagnostic(_ marks: [Int], in file: SourceFile) -> Diagnostic {
        let numbers = marks.map(String.init)
        let lines =
            marks.count == 1
            ? "line \(numbers[0])"
            : "lines \(numbers.dropLast().joined(separator: ", ")) and \(numbers.last ?? "")"
        return Diagnostic(
            ContentRules.changedByTwo,
            at: file.place(line: marks.first ?? 1),
            "Two people changed this at once.",
            help: "Keep one of the two, and take the marks away: \(lines)."
        )
    }
}
