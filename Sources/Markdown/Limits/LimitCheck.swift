import Diagnostics

/// Measures a text before it is parsed: whatever is over a limit is named, and the text is then not parsed.
struct LimitCheck {
    private let text: BodyText
    private var findings: Findings

    /// What is over its limit, the first place for each limit.
    static func faults(in text: BodyText) -> [Diagnostic] {
        var check = LimitCheck(text: text, findings: Findings(in: text.file))
        check.run()
        return check.findings.diagnostics
    }

    private mutating func run() {
        checkSize()
        checkBrackets()
        checkWords()
        checkDepth()
        let passages = Passage.all(in: text)
        checkPassages(passages)
        checkTables(passages.map { TableMeasure(of: $0, in: text) })
    }

    private mutating func checkSize() {
        guard text.bytes.count > Limits.textBytes else { return }
        findings.add(
            MarkdownRules.tooLarge,
            at: Position(line: text.firstLine),
            "This text is too long: \(text.bytes.count) bytes, and the limit is \(Limits.textBytes), some 10,000 words.",
            help: "Divide it into two pages."
        )
    }

    private mutating func checkBrackets() {
        guard text.bytes.count > Limits.brackets else { return }
        for bracket in [UInt8(ascii: "["), UInt8(ascii: "<")] {
            let count = text.bytes.count { $0 == bracket }
            guard count > Limits.brackets else { continue }
            findings.add(
                MarkdownRules.tooManyBrackets,
                at: Position(line: text.firstLine),
                "This text has too many of the character \(Character(Unicode.Scalar(bracket))): \(count), and the limit is \(Limits.brackets).",
                help: "Divide the text into two pages, or take out what is not needed."
            )
        }
    }

    private mutating func checkWords() {
        for (index, range) in text.lines.enumerated() where range.count > Limits.wordBytes {
            let longest = longestWord(in: text.bytes[range])
            guard longest > Limits.wordBytes else { continue }
            return findings.add(
                MarkdownRules.wordTooLong,
                at: Position(line: text.number(ofLineAt: index)),
                "This line has a word or an address that is too long: \(longest) characters, and the limit is \(Limits.wordBytes).",
                help: "Put spaces between the words, or use a shorter address."
            )
        }
    }

    /// The most printed ASCII characters without a space: letters of other alphabets end the count, since some are
    /// written without spaces.
    private func longestWord(in line: ArraySlice<UInt8>) -> Int {
        var longest = 0
        var current = 0
        for byte in line {
            current = (0x21...0x7E).contains(byte) ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }

    private mutating func checkDepth() {
        for (index, range) in text.lines.enumerated() {
            let line = text.bytes[range]
            let depth = LinePrefix(of: line).depth
            guard depth > Limits.depth, !line.isThematicBreak else { continue }
            return findings.addTooDeep(line: text.number(ofLineAt: index), depth: depth)
        }
    }

    private mutating func checkPassages(_ passages: [Passage]) {
        guard let passage = passages.first(where: { $0.byteCount > Limits.passageBytes }) else { return }
        findings.add(
            MarkdownRules.passageTooLong,
            at: Position(line: text.number(ofLineAt: passage.lines.lowerBound)),
            "From here there are \(passage.byteCount) bytes of text without an empty line. The limit is \(Limits.passageBytes), some 1,300 words.",
            help: "Put an empty line between the paragraphs. Divide a long table into two."
        )
    }

    private mutating func checkTables(_ tables: [TableMeasure]) {
        for table in tables {
            guard let rule = table.rules.first, let fault = fault(of: table) else { continue }
            return findings.add(
                MarkdownRules.tableTooLarge,
                at: Position(line: text.number(ofLineAt: rule)),
                "This table is too large: \(fault).",
                help: "Divide it into smaller tables, with an empty line between them."
            )
        }
    }

    private func fault(of table: TableMeasure) -> String? {
        if table.columns > Limits.tableColumns {
            return "it has \(table.columns) columns, and the limit is \(Limits.tableColumns)"
        }
        if table.cells > Limits.tableCells {
            return "it has \(table.cells) cells, and the limit is \(Limits.tableCells)"
        }
        if table.bars > Limits.tableBars {
            return "one of its lines has \(table.bars) bars, and the limit is \(Limits.tableBars)"
        }
        if table.rules.count > Limits.tableRules {
            return "it has \(table.rules.count) lines of dashes, and the limit is \(Limits.tableRules)"
        }
        return nil
    }
}

extension Findings {
    mutating func addTooDeep(line: Int, depth: Int) {
        add(
            MarkdownRules.tooDeep,
            at: Position(line: line),
            "Here \(depth) quotes, lists or kinds of emphasis stand inside each other. The limit is \(Limits.depth).",
            help: "Write it with fewer marks in front of the words."
        )
    }
}

extension ArraySlice<UInt8> {
    /// Whether this line is a line across the page (`* * *`).
    fileprivate var isThematicBreak: Bool {
        let marks = filter { !$0.isBlank }
        guard marks.count > 2, let mark = marks.first else { return false }
        return [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_")].contains(mark)
            && marks.allSatisfy { $0 == mark }
    }
}
