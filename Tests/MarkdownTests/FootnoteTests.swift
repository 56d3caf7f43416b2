import Markdown
import Testing

@Suite("Footnotes")
struct FootnoteTests {
    @Test("a note stands at the end, and leads back to each place that refers to it")
    func notes() {
        let markdown = """
            Free[^cost], and open[^when] to all[^cost].

            [^when]: Not in August.
            [^cost]: Tea is 50p.

                Cake is £1.
            """
        let expected = """
            <p>Free<sup><a href="#x-note_1" id="x-note_1_text" role="doc-noteref" aria-label="Note 1">1</a></sup>, \
            and open<sup><a href="#x-note_2" id="x-note_2_text" role="doc-noteref" aria-label="Note 2">2</a></sup> \
            to all<sup><a href="#x-note_1" id="x-note_1_text_2" role="doc-noteref" aria-label="Note 1">1</a></sup>.</p>
            <section role="doc-endnotes" aria-label="Notes">
            <ol>
            <li id="x-note_1">
            <p>Tea is 50p.</p>
            <p>Cake is £1.</p>
            <p><a href="#x-note_1_text" role="doc-backlink">Back to the text (1, 1)</a></p>
            <p><a href="#x-note_1_text_2" role="doc-backlink">Back to the text (1, 2)</a></p>
            </li>
            <li id="x-note_2">
            <p>Not in August.</p>
            <p><a href="#x-note_2_text" role="doc-backlink">Back to the text (2)</a></p>
            </li>
            </ol>
            </section>

            """
        #expect(html(markdown, idPrefix: "x-") == expected)
    }

    @Test("a reference inside a link or a picture's words follows it")
    func referenceInsideLink() {
        let document = read("[a[^1]](b.html) ![c[^1]](d.jpg)[![e[^1]](f.jpg)](g.html)\n\n[^1]: h").document
        #expect(document.plainText == "a[1] c[1]e[1]\n[1] h")
        #expect(document.images.map(\.alternativeText) == ["c", "e"])
        #expect(document.footnotes.map(\.references) == [3])
        #expect(fault(in: document.html(HTMLOptions(words: .english))) == nil)
    }

    @Test("a reference without a note stays as typed")
    func referenceWithoutNote() {
        #expect(html("Free[^cost].") == "<p>Free[^cost].</p>\n")
    }

    @Test("a note that nothing refers to is named, and so is a second one of the same name")
    func unusedNotes() {
        let reading = read("Free[^a].\n\n[^a]: Tea\n\n[^b]: Lost\n\n[^a]: Again\n", belowLines: 3)
        #expect(reading.document.footnotes.map(\.number) == [1])
        #expect(
            reading.findings == [
                Finding(.warning, "definition-not-used", line: 8), Finding(.warning, "definition-not-used", line: 10),
            ]
        )
    }
}
