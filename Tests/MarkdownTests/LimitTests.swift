import Diagnostics
import Markdown
import Testing

@Suite("A text that would take too long to read")
struct LimitTests {
    /// A text that is just within a limit, and the same just over it.
    struct Limit: CustomTestStringConvertible {
        let testDescription: String
        let within: String
        let over: String
        let id: String
        let line: Int

        init(_ name: String, _ within: String, _ over: String, _ id: String, line: Int) {
            testDescription = name
            self.within = within
            self.over = over
            self.id = id
            self.line = line
        }
    }

    static let limits = [
        Limit("text", lines("a\n", 21_845), lines("a\n", 21_846), "markdown-too-large", line: 1),
        Limit(
            "passage",
            "b\n\n" + lines("word", 1_638),
            "b\n\n" + lines("word", 1_639),
            "markdown-passage-too-long",
            line: 3
        ),
        Limit(
            "list without empty lines",
            lines("- word", 2_000),
            "- word\n" + lines("10. word", 1_000),
            "markdown-passage-too-long",
            line: 1
        ),
        Limit("word", "b\n\n" + many("a", 2_000), "b\n\n" + many("a", 2_001), "markdown-word-too-long", line: 3),
        Limit("square brackets", lines("[\n", 2_000), lines("[\n", 2_001), "markdown-too-many-brackets", line: 1),
        Limit("angle brackets", lines("<\n", 2_000), lines("<\n", 2_001), "markdown-too-many-brackets", line: 1),
        Limit("quotes", "b\n\n" + many(">", 24) + " a", "b\n\n" + many(">", 25) + " a", "markdown-too-deep", line: 3),
        Limit("lists", many("+ ", 24) + "a", many("1. ", 25) + "a", "markdown-too-deep", line: 1),
        Limit("emphasis", "c\n\n" + nestedEmphasis(24), "c\n\n" + nestedEmphasis(25), "markdown-too-deep", line: 3),
        Limit(
            "emphasis in a quote",
            "> " + nestedEmphasis(23),
            "> " + nestedEmphasis(24),
            "markdown-too-deep",
            line: 1
        ),
        Limit("columns", table(columns: 20, rows: 1), table(columns: 21, rows: 1), "table-too-large", line: 2),
        Limit("cells", table(columns: 10, rows: 199), table(columns: 10, rows: 200), "table-too-large", line: 2),
        Limit("bars", many("|", 100) + "\n|-|\n", many("|", 101) + "\n|-|\n", "table-too-large", line: 2),
        Limit("lines of dashes", "a\n" + lines("-|-\na", 8), "a\n" + lines("-|-\na", 9), "table-too-large", line: 2),
    ]

    @Test("is named and not parsed, and one within the limits is read", arguments: limits)
    func limit(limit: Limit) {
        let accepted = read(limit.within)
        #expect(!accepted.document.isEmpty)
        #expect(accepted.diagnostics.filter { $0.severity == .error } == [])
        let refused = read(limit.over)
        #expect(refused.document == MarkdownDocument())
        #expect(refused.findings == [Finding(.error, limit.id, line: limit.line)])
    }

    @Test("is told its size and the limit")
    func messages() {
        let texts = [
            lines("a\n", 21_846), lines("word", 1_700), many("a", 2_100), lines("[\n", 2_100), many(">", 30),
            nestedEmphasis(30), table(columns: 21, rows: 1), table(columns: 10, rows: 299),
            "a\n" + lines("-|-\na", 9), many("| ", 900) + "\n|-|\n",
        ]
        let expected = [
            "This text is too long: 65538 bytes, and the limit is 65536, some 10,000 words.",
            "From here there are 8499 bytes of text without an empty line. The limit is 8192, some 1,300 words.",
            "This line has a word or an address that is too long: 2100 characters, and the limit is 2000.",
            "This text has too many of the character [: 2100, and the limit is 2000.",
            "Here 30 quotes, lists or kinds of emphasis stand inside each other. The limit is 24.",
            "Here 25 quotes, lists or kinds of emphasis stand inside each other. The limit is 24.",
            "This table is too large: it has 21 columns, and the limit is 20.",
            "This table is too large: it has 3000 cells, and the limit is 2000.",
            "This table is too large: it has 9 lines of dashes, and the limit is 8.",
            "This table is too large: one of its lines has 900 bars, and the limit is 100.",
        ]
        #expect(texts.flatMap { read($0).diagnostics.map(\.message) } == expected)
    }

    /// At 64 KB each takes the parser from a fifth of a second to a minute.
    static let slowTexts: [String: String] = [
        "pictures in brackets": many("![[]()", 10_000),
        "quotes, then lines": many(">", 30_000) + "a\n" + lines("b", 15_000),
        "lists, then empty lines": many("- ", 2_000) + "a\n" + lines("", 60_000),
        "programs": many("a <? ", 13_000),
        "declarations": many("a <!A ", 10_000),
        "half mail addresses": many("a@", 32_000),
        "address with brackets": "www.a.b" + many(")", 65_000),
        "long address used often": "[a]: /" + many("u", 30_000) + "\n\n" + many("[a]", 10_000),
        "almost a table": lines("a\n-|-", 10_000),
        "table of empty rows": lines(many("|a", 1_000), 1) + lines(many("|-", 1_000), 1) + lines("|", 20_000),
        "lines of bars": lines(many(many("|", 900) + " ", 9) + "\n|-|\n", 8),
        "table of one long row": lines(many("a|", 16_000), 1) + lines(many("-|", 16_000), 1),
    ]

    @Test("is refused, if it is one of those known to be slow", arguments: slowTexts.keys.sorted())
    func slow(name: String) throws {
        let reading = read(try #require(Self.slowTexts[name]))
        #expect(reading.document == MarkdownDocument())
        #expect(!reading.diagnostics.isEmpty)
    }

    @Test("is not an ordinary long one")
    func ordinary() {
        let texts = [
            many("* ", 40), many("- ", 40), many("-", 1_000), lines("Title\n---\nwords", 50), many("字", 2_500),
            lines("| a | b |\n|---|---|\n| c | d |\n", 50), many("words ", 1_300), many(" ", 60) + "deep in code",
        ]
        for text in texts { #expect(read(text).diagnostics == [], "\(text.prefix(40))") }
    }
}

private func many(_ words: String, _ count: Int) -> String { String(repeating: words, count: count) }

private func lines(_ line: String, _ count: Int) -> String { many(line + "\n", count) }

private func nestedEmphasis(_ depth: Int) -> String {
    let marks = (0..<depth).map { $0.isMultiple(of: 2) ? "*a " : "_a " }.joined()
    let ends = (0..<depth).reversed().map { $0.isMultiple(of: 2) ? " b*" : " b_" }.joined()
    return marks + ends.drop { $0 == " " }
}

private func table(columns: Int, rows: Int) -> String {
    lines(many("|a", columns) + "|", 1) + lines(many("|-", columns) + "|", 1) + lines("|", rows)
}
