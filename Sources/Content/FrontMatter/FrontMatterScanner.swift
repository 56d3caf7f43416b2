import Diagnostics

/// One key at the left margin with all the lines that belong to it.
struct FactChunk {
    let key: String
    /// Where the key stands in the file.
    let position: Position
    /// The index of the first line in the file.
    let start: Int
    /// The lines as YAML shall read them, as many as in the file.
    var lines: [String]
    /// How far the values on some lines of the file (from 1) were moved to the right.
    var shifts: [Int: Int] = [:]
}

/// What comments may do in a kind of file.
enum CommentRule {
    /// In entries and pages a comment would lose somebody's words.
    case refused
    /// In `guide.yml` a `#` with a space after it begins a comment.
    case allowed
}

/// Cuts front matter into chunks, one a key, before any YAML is read, so that a fault in one never hides another.
struct FrontMatterScanner {
    let file: SourceFile
    let comments: CommentRule
    private(set) var chunks: [FactChunk] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var firstLines: [String: Int] = [:]
    private var isSkipping = false

    init(file: SourceFile, lines: Range<Int>, comments: CommentRule) {
        self.file = file
        self.comments = comments
        for index in lines { take(index) }
    }

    private mutating func take(_ index: Int) {
        let line = TidyLine.tidied(file.lines[index])
        if line.utf8.allSatisfy({ $0 == 32 }) { return extend("") }
        if line.utf8.first == UInt8(ascii: "#") {
            if !isNote(line) { diagnostics.append(hashtag(line, index)) }
            return extend("")
        }
        let fact = FactLine(line, looseKeys: true)
        if fact.indentation > 0 || fact.listMarks > 0 || ListMark.item(of: line) != nil {
            if chunks.isEmpty, !isSkipping { return begin(index, line: line.trimmed) }
            return extend(line)
        }
        begin(index, line: line)
    }

    /// A note to oneself: one or more `#`, then a space or nothing.
    private func isNote(_ line: String) -> Bool {
        let rest = line.utf8.drop { $0 == UInt8(ascii: "#") }
        return rest.isEmpty || rest.first == 32
    }

    private mutating func extend(_ line: String) {
        guard !isSkipping, !chunks.isEmpty else { return }
        chunks[chunks.count - 1].lines.append(line)
    }

    private mutating func begin(_ index: Int, line: String) {
        let fact = FactLine(line, looseKeys: true)
        isSkipping = true
        guard let key = fact.key else { return diagnostics.append(strayLine(index)) }
        let columns = 1..<(key.count + 1)
        if key == "<<" { return diagnostics.append(ValueFault.merge.diagnostic(at: place(index, columns))) }
        if let first = firstLines[key] {
            return diagnostics.append(duplicate(key, at: place(index, columns), first: first))
        }
        isSkipping = false
        firstLines[key] = index + 1
        var chunk = FactChunk(
            key: key,
            position: Position(line: index + 1, columns: columns),
            start: index,
            lines: [line]
        )
        if fact.lacksSpace {
            chunk.lines = ["\(key): \(fact.value)"]
            chunk.shifts[index + 1] = 1
        }
        chunks.append(chunk)
    }

    private func place(_ index: Int, _ columns: Range<Int>) -> Place { file.place(line: index + 1, columns: columns) }

    private func hashtag(_ line: String, _ index: Int) -> Diagnostic {
        Diagnostic(
            ContentRules.textAfterHash,
            at: file.place(line: index + 1),
            "The words from the # on would be lost: “\(line.trimmed)”.",
            help:
                "If they are a note to yourself, put a space after the #. If they belong to the fact above, put two spaces before them."
        )
    }

    private func strayLine(_ index: Int) -> Diagnostic {
        Diagnostic(
            ContentRules.lineWithoutKey,
            at: file.place(line: index + 1),
            "We cannot tell which fact this line belongs to.",
            help: "A fact begins with its name and a colon, such as “cost: Free”. "
                + "If this line goes on from the one above, put two spaces before it."
        )
    }

    private func duplicate(_ key: String, at place: Place, first: Int) -> Diagnostic {
        Diagnostic(
            ContentRules.keyTwice,
            at: place,
            "“\(key)” is here twice; the first is on line \(first).",
            help:
                "Keep the one that is right and take the other away. To give two values, write a list below one “\(key):”."
        )
    }
}
