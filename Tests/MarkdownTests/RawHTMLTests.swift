import Diagnostics
import Markdown
import Testing

@Suite("HTML in a text")
struct RawHTMLTests {
    static let tags: [(markdown: String, html: String, lines: [Int])] = [
        ("A <b>bold</b> word", "<p>A bold word</p>\n", [1]),
        ("<b>A</b>\n*B* <u>C</u>", "<p>A <em>B</em> C</p>\n", [1, 2]),
        ("one<br>two<br/>", "<p>one<br>\ntwo<br>\n</p>\n", [1]),
        ("**<b></b>**", "", [1]),
        ("<img src=x onerror=alert(1)>picture", "<p>picture</p>\n", [1]),
        ("<a href=\"javascript:alert(1)\">press</a>", "<p>press</p>\n", [1]),
        ("<div class=\"a > b\">One &amp; &pound;2</div>", "<p>One &amp; £2</p>\n", [1]),
        ("<div>\n<p>One\ntwo</p>\n<p>Three<br>four</p></div>", "<p>One two</p>\n<p>Three<br>\nfour</p>\n", [1, 2, 4]),
        (
            "<details>\n<summary>More</summary>\n\n*Words*\n\n</details>", "<p>More</p>\n<p><em>Words</em></p>\n",
            [1, 2]
        ),
        ("<table><tr><td>1</td><td>2</td></tr></table>", "<p>1</p>\n<p>2</p>\n", [1]),
        ("<div>1 < 2 <b>&lt;i&gt;</b> back\\slash</div>", "<p>1 &lt; 2 &lt;i&gt; back\\slash</p>\n", [1]),
        ("- <pre>\n  a\n\n  b</pre>", "<ul>\n<li>a b</li>\n</ul>\n", [1]),
        ("</div>", "", [1]),
    ]

    @Test("tags go, their words stay, and the line of each opening tag is named", arguments: tags)
    func wordsStay(markdown: String, expected: String, lines: [Int]) {
        let reading = read(markdown)
        #expect(reading.document.html(HTMLOptions(words: .english)) == expected)
        #expect(reading.findings == lines.map { Finding(.warning, "html-removed", line: $0) })
    }

    static let kept: [(markdown: String, html: String, messages: [String])] = [
        ("Ask for <Sarah> at the desk.", "<p>Ask for &lt;Sarah&gt; at the desk.</p>\n", []),
        ("<Sarah>\n\nWords.", "<p>&lt;Sarah&gt;</p>\n<p>Words.</p>\n", []),
        ("Ring <your name here>, then </wait>.", "<p>Ring &lt;your name here&gt;, then &lt;/wait&gt;.</p>\n", []),
        ("A <o:p></o:p>word", "<p>A word</p>\n", ["HTML tags do not work here. We took out <o> and kept the words."]),
        (
            "<p>A <o:p></o:p>word</p>", "<p>A word</p>\n",
            ["HTML tags do not work here. We took out <p> <o> and kept the words."]
        ),
        (
            "<img src=\"x.png\" alt=\"Ring the bell twice\">", "<p>Ring the bell twice</p>\n",
            [
                "HTML tags do not work here. We took out <img> and kept the words. "
                    + "Write it as ![Ring the bell twice](x.png), with the picture in images/."
            ]
        ),
        (
            "See <A HREF='https://example.org/form'>Fill in the form</A>.",
            "<p>See Fill in the form (<a href=\"https://example.org/form\">https://example.org/form</a>).</p>\n",
            [
                "HTML tags do not work here. We took out <A> and kept the words and the address. "
                    + "Write [Fill in the form](https://example.org/form)"
            ]
        ),
        (
            "<div><a href=\"mailto:jo@hub.example\">Write</a> <img alt=\"Bell\"></div>",
            "<p>Write (jo@hub.example) Bell</p>\n",
            [
                "HTML tags do not work here. We took out <div> <a> <img> and kept the words and the address. "
                    + "Write [Write](mailto:jo@hub.example)"
            ]
        ),
    ]

    @Test("what is no tag stays as typed, and so do a picture's words and a link's address", arguments: kept)
    func stays(example: (markdown: String, html: String, messages: [String])) {
        let reading = read(example.markdown)
        #expect(reading.document.html(HTMLOptions(words: .english)) == example.html)
        let said = reading.diagnostics.map {
            $0.message + ($0.message.contains("kept") && $0.help?.hasPrefix("Write") == true ? " \($0.help ?? "")" : "")
        }
        #expect(said == example.messages)
    }

    static let programs: [(markdown: String, html: String, line: Int)] = [
        ("a <script>alert('*x*')</script> b", "<p>a  b</p>\n", 1),
        ("a <style>p { color: red }</style>", "<p>a </p>\n", 1),
        ("a *b <script>c* [d](e) `f`</script> g", "<p>a <em>b </em> g</p>\n", 1),
        ("a\n\n<script>\nif (a < b) {\n\n}</SCRIPT\n>\nb\n", "<p>a</p>\n<p>b</p>\n", 3),
        ("<div>a<script>b</script>c</div>", "<p>ac</p>\n", 1),
        ("a <?php echo 'b' ?> c", "<p>a  c</p>\n", 1),
        ("a <!DOCTYPE html> b", "<p>a  b</p>\n", 1),
    ]

    @Test("a script or style goes with everything in it, and is named", arguments: programs)
    func programsGo(markdown: String, expected: String, line: Int) {
        let reading = read(markdown)
        #expect(reading.document.html(HTMLOptions(words: .english)) == expected)
        #expect(reading.findings.contains(Finding(.warning, "html-program-removed", line: line)))
    }

    @Test("a script that begins in one block and ends in another goes with everything between")
    func programAcrossBlocks() {
        let reading = read("<div>\n<script>\n\nlet a\n\n- b\n- ![c](d)\n\n</script>\n\nend")
        #expect(html("<div>\n<script>\n\nlet a\n\n`b`\n\n</script>\n\nend") == "<p>end</p>\n")
        #expect(reading.document.plainText == "end")
        #expect(reading.document.images == [])
    }

    @Test(
        "a hidden note is left out with its words, and named",
        arguments: ["a <!-- ring\nJo --> b", "a\n\n<!-- ring\n\nJo -->\nb"]
    )
    func notesGo(markdown: String) {
        let reading = read(markdown)
        #expect(!reading.document.plainText.contains("Jo"))
        #expect(reading.document.plainText.hasSuffix("b"))
        #expect(reading.diagnostics.map(\.id) == ["html-comment-removed"])
    }

    @Test(
        "a note or script that does not end is an error, so that nothing is lost or shown unseen",
        arguments: [
            ("a\n\n<!-- ring Jo\n\nb", 3), ("a <!-- ring Jo\n\n-->", 1), ("a <!-- ring -- Jo --> b", 1),
            ("a\n\n<div><!-- ring Jo", 3), ("a\nb <script>c", 2), ("<style>\na\n\nb", 1), ("<?php\n\nb", 1),
        ]
    )
    func unclosed(markdown: String, line: Int) {
        #expect(
            read(markdown).findings.filter { $0.severity == .error } == [Finding(.error, "html-not-closed", line: line)]
        )
    }

    @Test("characters that only look like a tag stay", arguments: ["a < b > c", "1<2", "&lt;b&gt;", "`<b>`", "\\<b>"])
    func noTags(markdown: String) {
        let reading = read(markdown)
        #expect(reading.diagnostics == [])
        #expect(reading.document.plainText.contains("<"))
    }
}
