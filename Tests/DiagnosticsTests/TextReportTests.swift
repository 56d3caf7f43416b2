import Testing

@testable import Diagnostics

@Suite("A diagnostic as a person sees it")
struct TextReportTests {
    private func text(_ diagnostic: Diagnostic, colour: Bool = false) -> String {
        TextReport(usesColour: colour).text(diagnostic)
    }

    @Test("it says what is wrong, where, the line as typed, and how to put it right")
    func whole() {
        let file = SourceFile(name: "entries/food-bank.md", text: "---\ntitle: x\n\nreviewed: 31 Feb 2026\n")
        let fault = Diagnostic(
            .error,
            id: "date-invalid",
            at: file.place(line: 4, columns: 11..<22),
            "The review date is not a real date.",
            help: "Write it as year-month-day, for example 2026-02-28."
        )
        #expect(
            text(fault) == """
                error: The review date is not a real date. [date-invalid]
                  --> entries/food-bank.md, line 4
                  4 | reviewed: 31 Feb 2026
                    |           ^^^^^^^^^^^
                  help: Write it as year-month-day, for example 2026-02-28.
                """
        )
    }

    @Test("colour adds nothing but colour")
    func colour() {
        let fault = Diagnostic(.warning, id: "x", at: nil, "Look.", help: "Help.")
        #expect(
            text(fault, colour: true) == "\u{1B}[1;33mwarning:\u{1B}[0m Look. [x]\n  \u{1B}[1;36mhelp:\u{1B}[0m Help."
        )
        #expect(text(fault) == "warning: Look. [x]\n  help: Help.")
    }

    @Test("a line from a file cannot write to the terminal")
    func controlCharactersAreShownAsAMark() {
        let file = SourceFile(name: "a\u{1B}[2J.md", text: "a\u{1B}[2Jb\tc\u{202E}d")
        let fault = Diagnostic(.notice, id: "x", at: file.place(line: 1), "M\u{7}.")
        #expect(text(fault) == "notice: M\u{FFFD}. [x]\n  --> a\u{FFFD}[2J.md, line 1\n  1 | a\u{FFFD}[2Jb cd")
    }

    @Test("a very long line is cut around what is meant")
    func longLine() {
        let line = String(repeating: "a", count: 300) + "HERE" + String(repeating: "b", count: 300)
        let file = SourceFile(name: "a.md", text: line)
        let fault = Diagnostic(.error, id: "x", at: file.place(line: 1, columns: 301..<305), "M.")
        let shown = "…" + String(repeating: "a", count: 20) + "HERE" + String(repeating: "b", count: 76) + "…"
        #expect(
            text(fault) == "error: M. [x]\n  --> a.md, line 1\n  1 | \(shown)\n    | "
                + String(repeating: " ", count: 21) + "^^^^"
        )
    }

    @Test("carets stand under wide characters")
    func wideCharacters() {
        let file = SourceFile(name: "a.md", text: "😀 漢字 x")
        let fault = Diagnostic(.error, id: "x", at: file.place(line: 1, columns: 3..<5), "M.")
        #expect(text(fault) == "error: M. [x]\n  --> a.md, line 1\n  1 | 😀 漢字 x\n    |    ^^^^")
    }

    @Test("columns that lie outside the line do no harm", arguments: [0..<1, 5..<900, 900..<901, 1..<1])
    func oddColumns(columns: Range<Int>) {
        let file = SourceFile(name: "a.md", text: "short")
        #expect(
            text(Diagnostic(.error, id: "x", at: file.place(line: 1, columns: columns), "M.")).hasPrefix(
                "error: M. [x]"
            )
        )
    }
}

@Suite("The order of diagnostics, and their sum")
struct OrderTests {
    @Test("the guide as a whole first, then by file and line, at one place the gravest first")
    func order() {
        func at(_ file: String, _ line: Int?, _ severity: Severity, _ id: String) -> Diagnostic {
            Diagnostic(severity, id: id, at: Place(file: file, line: line), "")
        }
        let sorted = [
            Diagnostic(.notice, id: "whole", at: nil, ""), at("a", nil, .error, "file"), at("a", 2, .error, "grave"),
            at("a", 2, .warning, "a-slight"), at("a", 10, .error, "ten"), at("b", 1, .error, "b"),
        ]
        #expect(sorted.reversed().sorted().map(\.id) == sorted.map(\.id))
    }

    static let sums: [(errors: Int, warnings: Int, sentence: String)] = [
        (0, 0, "Nothing to put right."),
        (1, 0, "1 thing to put right, in 1 file."),
        (3, 12, "3 things to put right and 12 to look at, in 15 files."),
        (0, 1, "Ready to publish. 1 thing is worth a look, in 1 file."),
    ]

    @Test("totals are said in a sentence", arguments: sums)
    func totals(sum: (errors: Int, warnings: Int, sentence: String)) {
        let diagnostics = (0..<sum.errors + sum.warnings).map { number in
            Diagnostic(number < sum.errors ? .error : .warning, id: "x", at: Place(file: "\(number)"), "")
        }
        #expect(Tally(diagnostics).sentence == sum.sentence)
    }
}

@Suite("The word that somebody meant")
struct SpellingTests {
    static let words: [(typed: String, meant: String?)] = [
        ("sumary", "summary"), ("Summary", "summary"), ("pone", "phone"), ("ohpne", nil), ("adress", "address"),
        ("firstvisit", "first-visit"), ("xyz", nil), ("", nil),
    ]

    @Test("close words are offered, others are not", arguments: words)
    func closest(word: (typed: String, meant: String?)) {
        let known = ["summary", "phone", "address", "first-visit", "title"]
        #expect(Spelling.closest(to: word.typed, among: known) == word.meant)
    }
}

@Suite("Lines of a file")
struct SourceFileTests {
    @Test("every kind of line end ends one line")
    func lineEnds() {
        #expect(SourceFile(name: "a", text: "a\nb\r\nc\rd\n\ne").lines == ["a", "b", "c", "d", "", "e"])
        #expect(SourceFile(name: "a", text: "").lines == [])
        #expect(SourceFile(name: "a", text: "\n").lines == [""])
    }

    @Test("a line that is not there is named without its text")
    func missingLine() {
        #expect(SourceFile(name: "a", text: "x").place(line: 9) == Place(file: "a", line: 9))
    }
}

@Suite("The same said of many places")
struct RepeatedDiagnosticTests {
    private static func fault(_ number: Int) -> Diagnostic {
        let place = Place(file: "content/entries/\(number).md", line: 3, lineText: "owner: me")
        return Diagnostic(.error, id: "key-unknown", at: place, "No fact is called “owner”.", help: "Check it.")
    }

    @Test("is one message with a count and three examples")
    func folded() {
        let other = Diagnostic(.warning, id: "a", at: nil, "Look.")
        let report = TextReport(usesColour: false).text([other] + (1...2_390).map(Self.fault))
        #expect(
            report == """
                warning: Look. [a]

                error: No fact is called “owner”. [key-unknown]
                  In 2390 places. These are the first:
                  --> content/entries/1.md, line 3
                  --> content/entries/2.md, line 3
                  --> content/entries/3.md, line 3
                  help: Check it.


                """
        )
    }

    @Test("is a list where a person can work through it, and always for programs")
    func listed() throws {
        let few = (1..<RepeatedDiagnostic.fold).map(Self.fault)
        #expect(RepeatedDiagnostic.folded(few).count == few.count)
        let many = (1...100).map(Self.fault)
        #expect(UnixReport(folder: "").text(many).split(separator: "\n").count == 100)
    }
}
