import Markdown
import Testing

@Suite("Headings")
struct HeadingTests {
    @Test("the highest heading goes under the page's own, and no level is skipped")
    func levels() {
        let expected = """
            <h2 id="deep">Deep</h2>
            <h2 id="top">Top</h2>
            <h3 id="far-below">Far below</h3>
            <h4 id="below-that">Below that</h4>
            <h3 id="between">Between</h3>
            <h2 id="top-2">Top</h2>

            """
        #expect(html("### Deep\n# Top\n#### Far below\n###### Below that\n## Between\n# Top") == expected)
    }

    @Test("a heading never goes below the sixth level")
    func sixthLevel() {
        let expected = "<h5 id=\"a\">a</h5>\n<h6 id=\"b\">b</h6>\n<h6 id=\"c\">c</h6>\n"
        #expect(html("# a\n## b\n### c", headingLevel: 5) == expected)
    }

    @Test(
        "a heading's name in addresses is made of its plain letters, and of those of other scripts with their marks",
        arguments: [
            ("Getting there", "getting-there"),
            ("  What's *on*, and `when`?", "whats-on-and-when"),
            ("Tŷ Gŵyl & Café", "ty-gwyl-cafe"),
            ("Ty\u{302} Hafan", "ty-hafan"),
            ("10am – noon", "10am-noon"),
            ("مرحبا بكم", "مرحبا-بكم"), ("खाना बैंक", "खाना-बैंक"), ("می\u{200C}خواهم", "میخواهم"), ("…", "section"),
            ("![Beans](b.jpg)", "beans"),
            (String(repeating: "long ", count: 40), String(repeating: "long-", count: 11) + "long"),
        ]
    )
    func identifiers(heading: String, identifier: String) {
        #expect(read("# " + heading).document.headings.map(\.identifier) == [identifier])
    }

    @Test("headings with the same words have different names, whatever comes first")
    func uniqueIdentifiers() {
        let identifiers = read("# a\n# a-2\n# a\n# a\n# a-2").document.headings.map(\.identifier)
        #expect(identifiers == ["a", "a-2", "a-3", "a-4", "a-2-2"])
    }

    @Test("a prefix goes before every name, and links inside the text follow")
    func prefix() {
        let expected = """
            <h2 id="hub-cost">Cost</h2>
            <p><a href="#hub-cost">cost</a> <a href="#other">other</a></p>

            """
        #expect(html("# Cost\n\n[cost](#cost) [other](#other)", idPrefix: "hub-") == expected)
    }

    @Test("a heading without words is no heading")
    func empty() {
        #expect(read("#\n\n## <b></b>").document == MarkdownDocument())
    }

    @Test("headings inside quotes and lists are found, with their lines")
    func found() {
        let headings = read("# a\n\n> ## b\n\n- ### c\n\nd\n---", belowLines: 10).document.headings
        #expect(headings.map(\.level) == [1, 2, 3, 2])
        #expect(headings.map(\.position.line) == [11, 13, 15, 17])
    }
}
