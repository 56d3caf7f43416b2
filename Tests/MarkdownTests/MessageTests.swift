import Markdown
import Testing

@testable import Diagnostics

@Suite("What is said about a text")
struct MessageTests {
    static let linkHelp =
        "Use a web address that starts with https://, or mailto:, tel: or sms:, or the name of a page of this guide."

    static let messages: [(typed: String, diagnostic: Diagnostic)] = [
        (
            "Some <B>bold</B> <font color=red>words</font>",
            Diagnostic(
                .warning,
                id: "html-removed",
                at: place("Some <B>bold</B> <font color=red>words</font>"),
                "HTML tags do not work here. We took out <B> <font> and kept the words.",
                help: "For strong words write **words**."
            )
        ),
        (
            "words</span>",
            Diagnostic(
                .warning,
                id: "html-removed",
                at: place("words</span>"),
                "HTML tags do not work here. We took out </span> and kept the words.",
                help: "Take the tags out, or write it in Markdown."
            )
        ),
        (
            "a <script>b</script>",
            Diagnostic(
                .warning,
                id: "html-program-removed",
                at: place("a <script>b</script>"),
                "We took out <script> with everything in it.",
                help: "Pages take no scripts or styles from a text. Delete it, or write it without < and >."
            )
        ),
        (
            "a <!-- b -->",
            Diagnostic(
                .warning,
                id: "html-comment-removed",
                at: place("a <!-- b -->"),
                "There is a hidden note here (<!-- … -->). We leave it out.",
                help: "If nobody needs the note any longer, delete it."
            )
        ),
        (
            "<!-- b",
            Diagnostic(
                .error,
                id: "html-not-closed",
                at: place("<!-- b"),
                "A hidden note starts here with <!-- and does not end as it should, so we cannot tell what to hide.",
                help: "Put the note on lines of its own, with --> at its end and no other -- in it."
            )
        ),
        (
            "<style>p { }",
            Diagnostic(
                .error,
                id: "html-not-closed",
                at: place("<style>p { }"),
                "<style> starts here and does not end, so we cannot tell what belongs to it.",
                help: "Delete it, or write it without < and >."
            )
        ),
        (
            "[tŷ](javascript:x)",
            Diagnostic(
                .error,
                id: "link-not-allowed",
                at: place("[tŷ](javascript:x)", 6..<18),
                "An address may not start with \"javascript:\".",
                help: linkHelp
            )
        ),
        (
            "[a](//b.example)",
            Diagnostic(
                .error,
                id: "link-not-allowed",
                at: place("[a](//b.example)", 5..<16),
                "An address may not start with //.",
                help: "Write https:// at the start."
            )
        ),
        (
            "[a](b\\c)",
            Diagnostic(
                .error,
                id: "link-not-allowed",
                at: place("[a](b\\c)", 5..<8),
                "An address may not have a backslash (\\) in it.",
                help: "Use / where you typed \\."
            )
        ),
        (
            "[a](b&#8;)",
            Diagnostic(
                .error,
                id: "link-not-allowed",
                at: place("[a](b&#8;)", 2..<3),
                "This address has a character in it that nobody can see.",
                help: "Type the address again."
            )
        ),
        (
            "[a](https:b)",
            Diagnostic(
                .error,
                id: "link-not-allowed",
                at: place("[a](https:b)", 5..<12),
                "This address does not name a website.",
                help: "Write it as https://example.org."
            )
        ),
        (
            "![a](mailto:b)",
            Diagnostic(
                .error,
                id: "link-not-allowed",
                at: place("![a](mailto:b)", 6..<14),
                "An address may not start with \"mailto:\".",
                help: "Use the name of a picture in images/."
            )
        ),
        (
            "[a](www.b.example)",
            Diagnostic(
                .error,
                id: "link-incomplete",
                at: place("[a](www.b.example)", 5..<18),
                "\"www.b.example\" is not a whole address.",
                help: "Write https:// in front of it."
            )
        ),
        (
            "[a](b@c.example)",
            Diagnostic(
                .error,
                id: "link-incomplete",
                at: place("[a](b@c.example)", 5..<16),
                "\"b@c.example\" is not a whole address.",
                help: "Write mailto: in front of it."
            )
        ),
        (
            "[a]()",
            Diagnostic(
                .error,
                id: "link-without-address",
                at: place("[a]()", 2..<3),
                "This link does not say where it goes.",
                help: "Write the address between the round brackets: [words](https://example.org)."
            )
        ),
        (
            "![a]()",
            Diagnostic(
                .error,
                id: "link-without-address",
                at: place("![a]()", 3..<4),
                "This picture does not say where it is.",
                help: "Write the name of the picture between the round brackets: ![words](images/beans.jpg)."
            )
        ),
        (
            "[ ](b.html)",
            Diagnostic(
                .error,
                id: "link-without-words",
                at: place("[ ](b.html)", 5..<11),
                "This link has no words to press.",
                help: "Write between the square brackets where it goes: [Green Shoots](https://greenshoots.example)."
            )
        ),
        (
            "![](b.jpg) ![](b.jpg.jpg)",
            Diagnostic(
                .error,
                id: "image-without-text",
                at: place("![](b.jpg) ![](b.jpg.jpg)", 5..<10),
                "This picture has no words for people who cannot see it.",
                help: "Write what it shows between the square brackets: ![Two people planting beans](images/beans.jpg)."
            )
        ),
        (
            "![a](https://b.example/c.jpg)",
            Diagnostic(
                .warning,
                id: "image-elsewhere",
                at: place("![a](https://b.example/c.jpg)", 6..<29),
                "This picture comes from another website, which can see who reads the page and can take it away.",
                help: "If you may use it, put a copy into images/ and write its name here."
            )
        ),
        (
            "a\u{202E}b\u{7}",
            Diagnostic(
                .warning,
                id: "hidden-characters-removed",
                at: place("a\u{202E}b\u{7}", 2..<3),
                "There are 2 characters in this text that nobody can see, the first one here. We took them out.",
                help: "They come along when words are copied from elsewhere. Type the words again here."
            )
        ),
        (
            "a&#x202E;b",
            Diagnostic(
                .warning,
                id: "hidden-characters-removed",
                at: place("a&#x202E;b"),
                "There is a character here that nobody can see. We took it out.",
                help: "They come along when words are copied from elsewhere. Type the words again here."
            )
        ),
        (
            "[^a]: b",
            Diagnostic(
                .warning,
                id: "definition-not-used",
                at: place("[^a]: b"),
                "This line is not shown: it explains [^a], and nothing in the text refers to that.",
                help: "Put [^a] into the text where the note belongs, or delete the line."
            )
        ),
        (
            "> [Note]: please&ring",
            Diagnostic(
                .warning,
                id: "definition-not-used",
                at: place("> [Note]: please&ring"),
                "This line is not shown: it explains [Note], and nothing in the text refers to that.",
                help:
                    "If these are words to be read, take away the square brackets or the colon. Otherwise delete the line."
            )
        ),
        (
            "~~~ Opening hours ~~~",
            Diagnostic(
                .warning,
                id: "code-words-not-shown",
                at: place("~~~ Opening hours ~~~"),
                "The words on this line are not shown: three or more ~ or ` start a part that is shown exactly as typed.",
                help: "Put the words on a line before, or take the ~ or ` away."
            )
        ),
    ]

    static func place(_ typed: String, _ columns: Range<Int>? = nil) -> Place {
        Place(file: "entries/allotment.md", line: 23, columns: columns, lineText: typed)
    }

    @Test("names the line, the fault and the cure", arguments: messages)
    func message(typed: String, diagnostic: Diagnostic) {
        let reading = read("Words before.\n\n" + typed + "\n\nWords after.\n", belowLines: 20)
        #expect(reading.diagnostics.first == diagnostic)
    }

    @Test("a row with more cells than its table has columns is an error, since the parser loses words")
    func rowTooLong() {
        let reading = read("> a | b\n> --|--\n> c | d | e | \n> | f \\| g | h |\n")
        let expected = Diagnostic(
            .error,
            id: "table-row-too-long",
            at: Place(file: "entries/allotment.md", line: 3, lineText: "> c | d | e | "),
            "This row has 3 cells and the table has 2 columns, so the last words would be lost.",
            help: "Give the table another column, or put a backslash before a bar that belongs to the words: \\|"
        )
        #expect(reading.diagnostics == [expected])
    }

    @Test("definitions that are used, or are no definitions, are not named")
    func usedDefinitions() {
        let texts = [
            "[a]\n\n[a]: b.html", "[a][]\n\n[A]: <b c.html> \"d\"", "[a]\n\n[a]: b&amp;c", "[Note]: please ring us",
            "Bring\n[Note]: shoes", "```\n[^a]: b\n```", "a[^b]\n\n[^b]: c",
        ]
        #expect(texts.flatMap { read($0).diagnostics } == [])
    }

    @Test("a hundred warnings and a hundred errors are named, and the others counted")
    func many() {
        let text = String(repeating: "<b>\n\n", count: 103) + String(repeating: "[a]()\n\n", count: 104)
        let diagnostics = read(text).diagnostics
        let last = Diagnostic(
            .error,
            id: "markdown-more-problems",
            at: Place(file: "entries/allotment.md"),
            "There are 7 more problems like these in this text.",
            help: "Put these right first, then check again."
        )
        #expect(diagnostics.count == 201)
        #expect(diagnostics.last == last)
    }
}
