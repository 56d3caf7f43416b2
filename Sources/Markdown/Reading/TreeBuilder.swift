import Diagnostics

/// Turns the parser's tree into a document, and says what it had to change.
struct TreeBuilder {
    let text: BodyText
    var findings: Findings
    var hidden: HiddenCharacters
    var names = HeadingNames()
    var html = RawHTML()
    var htmlFindings = HTMLFindings()
    /// Links that somebody typed as HTML and that have not ended yet: where they lead, and on which line they begin.
    var htmlLinks: [(address: String, line: Int)] = []
    var definitions: Definitions
    /// How many references to each footnote there are so far, by its number.
    var references: [Int: Int] = [:]
    /// References inside a link, which cannot hold another link: they follow it.
    var waitingReferences: [Inline] = []
    var isInLink = false
    var links: LinkFinder
    /// The length of all addresses so far.
    var addressesBytes = 0
    var hasNotedLongAddresses = false
    /// The line of the file that is being read.
    var line: Int
    var depth = 0
    /// Where the text first goes deeper than it may.
    private var tooDeep: (line: Int, depth: Int)?

    init(_ text: BodyText) {
        self.text = text
        findings = Findings(in: text.file)
        hidden = text.hidden
        definitions = Definitions(in: text)
        links = LinkFinder(in: text.file)
        line = text.firstLine
    }

    mutating func reading(of root: Node) -> MarkdownReading {
        let blocks = blocks(in: root)
        let footnotes = footnotes(in: root)
        if let tooDeep {
            findings = Findings(in: text.file)
            findings.addTooDeep(line: tooDeep.line, depth: tooDeep.depth)
            return MarkdownReading(document: MarkdownDocument(), diagnostics: findings.diagnostics)
        }
        htmlFindings.report(leftOut: html.leftOut, to: &findings)
        definitions.report(to: &findings)
        hidden.report(to: &findings)
        return MarkdownReading(
            document: MarkdownDocument(blocks: blocks, footnotes: footnotes),
            diagnostics: findings.diagnostics
        )
    }

    private mutating func footnotes(in root: Node) -> [Footnote] {
        var notes: [[Block]] = []
        for node in root.children where node.kind == .footnote {
            definitions.sawFootnote(at: fileLine(node.startLine))
            notes.append(blocks(in: node))
        }
        // Only now are all references counted: one note may refer to another.
        return notes.enumerated().map { index, blocks in
            Footnote(number: index + 1, references: references[index + 1, default: 0], blocks: blocks)
        }
    }

    /// The file's number of a line of the parsed text, from 1.
    func fileLine(_ parsedLine: Int) -> Int { text.firstLine + max(parsedLine, 1) - 1 }

    /// Goes one level deeper for a while, or nowhere when that is too deep.
    mutating func deeper<Part>(_ read: (inout TreeBuilder) -> [Part]) -> [Part] {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Limits.depth else {
            if tooDeep == nil { tooDeep = (line, depth) }
            return []
        }
        return read(&self)
    }

    /// What the parser read, without the hidden characters that entities may stand for.
    mutating func clean(_ words: String) -> String {
        text.hasEntities ? hidden.removed(from: words, number: line) : words
    }
}

extension HiddenCharacters {
    fileprivate func report(to findings: inout Findings) {
        guard let first else { return }
        findings.add(
            MarkdownRules.hiddenCharactersRemoved,
            at: Position(line: first.line, columns: first.column.map { $0..<($0 + 1) }),
            count == 1
                ? "There is a character here that nobody can see. We took it out."
                : "There are \(count) characters in this text that nobody can see, the first one here. We took them out.",
            help: "They come along when words are copied from elsewhere. Type the words again here."
        )
    }
}
