import Markdown
import Testing

@Suite("Text that was pasted")
struct PastedLinesTests {
    static let pasted: [(from: String, markdown: String, html: String)] = [
        ("a website", "We have:\n• tea\n• cake", "<p>We have:</p>\n<ul>\n<li>tea</li>\n<li>cake</li>\n</ul>\n"),
        ("a PDF", "▪ tea\n▪cake", "<ul>\n<li>tea</li>\n<li>cake</li>\n</ul>\n"),
        ("Word", "·         tea\n·         cake", "<ul>\n<li>tea</li>\n<li>cake</li>\n</ul>\n"),
        ("Word's symbols", "\u{F0B7}\ttea\no\tcake", "<ul>\n<li>tea</li>\n<li>cake</li>\n</ul>\n"),
        ("Word, with numbers", "1.       tea\n2.       cake", "<ol>\n<li>tea</li>\n<li>cake</li>\n</ol>\n"),
        ("a message", "– tea\n– cake", "<ul>\n<li>tea</li>\n<li>cake</li>\n</ul>\n"),
        ("a letter", "\tDear all,\n\tcome along.\n\n     Yours", "<p>Dear all, come along.</p>\n<p>Yours</p>\n"),
        ("an indented list", "    • tea\n    • cake", "<ul>\n<li>tea</li>\n<li>cake</li>\n</ul>\n"),
        ("a list with text", "- tea\n\n        with milk", "<ul>\n<li>\n<p>tea</p>\n<p>with milk</p>\n</li>\n</ul>\n"),
    ]

    @Test("lists are lists, and indented words are a paragraph", arguments: pasted)
    func meant(example: (from: String, markdown: String, html: String)) {
        let reading = read(example.markdown)
        #expect(reading.document.html(HTMLOptions(words: .english)) == example.html)
        #expect(reading.diagnostics == [])
    }

    static let unchanged: [(markdown: String, html: String)] = [
        ("– said Jo", "<p>– said Jo</p>\n"),
        ("o what a day", "<p>o what a day</p>\n"),
        ("off we go", "<p>off we go</p>\n"),
        ("•", "<p>•</p>\n"),
        ("```\n    code\n• code\n```", "<pre><code>    code\n• code\n</code></pre>\n"),
        ("- a\n    - b\n      - c", "<ul>\n<li>a\n<ul>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n</li>\n</ul>\n"),
        ("1. a\n\n   b\n2. c", "<ol>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n<li>\n<p>c</p>\n</li>\n</ol>\n"),
        ("Words\n=======", "<h2 id=\"words\">Words</h2>\n"),
    ]

    @Test("what is Markdown already, or plain words, stays as it is", arguments: unchanged)
    func asTyped(example: (markdown: String, html: String)) {
        #expect(read(example.markdown).document.html(HTMLOptions(words: .english)) == example.html)
    }
}
