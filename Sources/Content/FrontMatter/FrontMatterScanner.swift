import Diagnostics

/// One key at the left margin with all the lines that belong to it.
struct FactChunk {
    let key: String
    /// Where the key stands in the file.
    let position: Position
    /// The index of the first line in the file.
    let start: Int
    /// The first line as typed, taken apart.
    let fact: FactLine
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

    private let lines: Range<Int>
    private let knownKeys: Set<String>
    /// Where text was found to begin: nothing below is a fact.
    private var isAtText = false
    private var knownLastLines: (blank: Int, fact: Int)?

    /// - Parameter knownKeys: the facts that this kind of file may hold; empty where they are the writer's own words.
    init(file: SourceFile, lines: Range<Int>, comments: CommentRule, knownKeys: Set<String>) {
        self.file = file
        self.lines = lines
        self.comments = comments
        self.knownKeys = knownKeys
        for index in lines where !isAtText { take(index) }
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
        guard let typed = fact.key else { return takeStray(line, index) }
        let canonical = KeyNames.canonical(typed, among: knownKeys)
        let key = canonical ?? typed
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
            fact: fact,
            lines: [
                canonical == nil ? line : key + String(decoding: line.utf8.dropFirst(key.utf8.count), as: UTF8.self)
            ]
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

    private mutating func takeStray(_ line: String, _ index: Int) {
        if let slip = withoutColon(line, index) { return diagnostics.append(slip) }
        guard comments == .refused, beginsText(line, index) else { return diagnostics.append(strayLine(index)) }
        isAtText = true
        diagnostics.append(
            Diagnostic(
                ContentRules.factsNotClosed,
                at: file.place(line: index + 1),
                isRule(line)
                    ? "This is not the line of three hyphens that ends the facts."
                    : "The text seems to begin here, but the second line of three hyphens is missing above it.",
                help: isRule(line) ? "Write --- in its place." : "Put a line --- above this one."
            )
        )
    }

    /// Whether the text begins with a line that is no fact: a rule of two hyphens or of other signs, or words with an
    /// empty line before or after them; and no fact that we know stands below.
    private mutating func beginsText(_ line: String, _ index: Int) -> Bool {
        let last = lastLines()
        let isApart = last.blank > index || (index > lines.lowerBound && file.lines[index - 1].isBlank)
        return (isRule(line) || isApart) && last.fact <= index
    }

    /// The last empty line and the last fact that we know; -1 where there is none. Looked for once, when a stray line first
    /// asks: a file may be all stray lines.
    private mutating func lastLines() -> (blank: Int, fact: Int) {
        if let knownLastLines { return knownLastLines }
        let fact = lines.last { index in
            guard let key = FactLine(TidyLine.tidied(file.lines[index]), looseKeys: true).key else { return false }
            return knownKeys.contains(key) || KeyNames.canonical(key, among: knownKeys) != nil
        }
        let found = (blank: lines.last { file.lines[$0].isBlank } ?? -1, fact: fact ?? -1)
        knownLastLines = found
        return found
    }

    private func isRule(_ line: String) -> Bool {
        let marks = line.trimmed
        return marks.count >= 2 && marks.allSatisfy { "-–—=_*~".contains($0) }
    }

    /// A fact that we know with a space in place of its colon: `phone 01632 960 333`.
    private func withoutColon(_ line: String, _ index: Int) -> Diagnostic? {
        let parts = line.trimmed.split(maxSplits: 1) { " ;=".contains($0) }.map(\.trimmed)
        guard parts.count == 2, let word = parts.first else { return nil }
        let key = KeyNames.canonical(word, among: knownKeys) ?? word
        // Sentences begin with “for” and “text”, and have more words than most facts.
        let isSentence = ["for", "text"].contains(key) || parts[1].split(separator: " ").count > 6
        guard knownKeys.contains(key), !isSentence else { return nil }
        return Diagnostic(
            ContentRules.lineWithoutKey,
            at: file.place(line: index + 1),
            "Is a colon missing after “\(key)”?",
            help: "Write: \(key): \(parts[1].drop { " ;=:".contains($0) })"
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
