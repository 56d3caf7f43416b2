import Markdown
import Testing

@Suite("Markdown becomes HTML")
struct HTMLTests {
    static let texts: [(markdown: String, html: String)] = [
        ("", ""),
        ("One line\nand the next.\n\nAnother paragraph.", "<p>One line and the next.</p>\n<p>Another paragraph.</p>\n"),
        ("*stress*, **strong**, ~~gone~~", "<p><em>stress</em>, <strong>strong</strong>, <del>gone</del></p>\n"),
        ("end\\\nbegin  \nlast", "<p>end<br>\nbegin<br>\nlast</p>\n"),
        ("\"Tom\" & 1 < 2 > 0", "<p>\"Tom\" &amp; 1 &lt; 2 &gt; 0</p>\n"),
        ("&pound;2 &lt;b&gt; &amp;amp;", "<p>£2 &lt;b&gt; &amp;amp;</p>\n"),
        ("\"quotes\" -- and dots...", "<p>\"quotes\" -- and dots...</p>\n"),
        ("`<b> & co`", "<p><code>&lt;b&gt; &amp; co</code></p>\n"),
        ("```text\n<b>\n  two\n```", "<pre><code>&lt;b&gt;\n  two\n</code></pre>\n"),
        ("above\n\n***\n\nbelow", "<p>above</p>\n<hr>\n<p>below</p>\n"),
        ("> said\n>\n> twice", "<blockquote>\n<p>said</p>\n<p>twice</p>\n</blockquote>\n"),
        ("- tea\n- cake", "<ul>\n<li>tea</li>\n<li>cake</li>\n</ul>\n"),
        ("1. come\n2. stay", "<ol>\n<li>come</li>\n<li>stay</li>\n</ol>\n"),
        ("7. come", "<ol start=\"7\">\n<li>come</li>\n</ol>\n"),
        ("- tea\n\n- cake", "<ul>\n<li>\n<p>tea</p>\n</li>\n<li>\n<p>cake</p>\n</li>\n</ul>\n"),
        (
            "- tea\n  - green\n- cake",
            "<ul>\n<li>tea\n<ul>\n<li>green</li>\n</ul>\n</li>\n<li>cake</li>\n</ul>\n"
        ),
        ("- [x] gate\n- [ ] shed", "<ul>\n<li>Done: gate</li>\n<li>To do: shed</li>\n</ul>\n"),
        ("> - [ ] **shed**", "<blockquote>\n<ul>\n<li>To do: <strong>shed</strong></li>\n</ul>\n</blockquote>\n"),
        ("- [X] gate\n\n- [y] shed", "<ul>\n<li>\n<p>Done: gate</p>\n</li>\n<li>\n<p>[y] shed</p>\n</li>\n</ul>\n"),
        ("-\n- cake", "<ul>\n<li></li>\n<li>cake</li>\n</ul>\n"),
        (
            "[us](https://a.example/?q=1&r=2 \"Our \\\"own\\\" site\")",
            "<p><a class=\"alone\" href=\"https://a.example/?q=1&amp;r=2\" title=\"Our &quot;own&quot; site\">us</a></p>\n"
        ),
        ("[here](<food hub.html>)", "<p><a class=\"alone\" href=\"food%20hub.html\">here</a></p>\n"),
        (
            "[tŷ](https://tŷ.example/100%25)",
            "<p><a class=\"alone\" href=\"https://t%C5%B7.example/100%25\">tŷ</a></p>\n"
        ),
        ("www.a.example", "<p><a class=\"alone\" href=\"http://www.a.example\">www.a.example</a></p>\n"),
        ("me@a.example", "<p><a class=\"alone\" href=\"mailto:me@a.example\">me@a.example</a></p>\n"),
        ("[https://a.example](b.html)", "<p><a class=\"alone\" href=\"b.html\">https://a.example</a></p>\n"),
        ("![Two *beans*](images/b.jpg)", "<p><img src=\"images/b.jpg\" alt=\"Two beans\" loading=\"lazy\"></p>\n"),
        (
            "[![Beans](b.jpg \"July\")](c.html)",
            "<p><a class=\"alone\" href=\"c.html\"><img src=\"b.jpg\" alt=\"Beans\" title=\"July\" loading=\"lazy\"></a></p>\n"
        ),
    ]

    @Test("a text gives exactly this HTML", arguments: texts)
    func wholeOutput(markdown: String, expected: String) {
        let reading = read(markdown)
        #expect(reading.document.html(HTMLOptions(words: .english)) == expected)
        #expect(reading.diagnostics == [])
    }

    @Test("a table says which cells head its columns, and how they stand")
    func table() {
        let markdown = """
            | Day | Time | | Cost |
            |:--|:-:|---|--:|
            | Tuesday | 10am \\| noon | x | £2 |
            | Friday |
            """
        let expected = """
            <table class="wide">
            <thead>
            <tr>
            <th scope="col">Day</th>
            <th scope="col" class="centre">Time</th>
            <td></td>
            <th scope="col" class="right">Cost</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td data-label="Day">Tuesday</td>
            <td data-label="Time" class="centre">10am | noon</td>
            <td>x</td>
            <td data-label="Cost" class="right">£2</td>
            </tr>
            <tr>
            <td data-label="Day">Friday</td>
            <td data-label="Time" class="centre"></td>
            <td></td>
            <td data-label="Cost" class="right"></td>
            </tr>
            </tbody>
            </table>

            """
        #expect(html(markdown) == expected)
    }

    @Test("a table of two columns needs no labels, since it always finds room")
    func narrowTable() {
        let markdown = "| Day | Time |\n|---|---|\n| Tuesday | 10am |"
        #expect(html(markdown).contains("<table>\n"))
        #expect(html(markdown).contains("<td>Tuesday</td>\n<td>10am</td>"))
    }

    @Test("a link is marked where it stands alone in its line, so that it can be made as large as a thumb")
    func linksThatStandAlone() {
        #expect(html("[Hub](hub.html)") == "<p><a class=\"alone\" href=\"hub.html\">Hub</a></p>\n")
        #expect(html("See [Hub](hub.html)") == "<p>See <a href=\"hub.html\">Hub</a></p>\n")
    }

    @Test("a table without rows has no body")
    func tableWithoutRows() {
        let expected = "<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n</table>\n"
        #expect(html("| a |\n|---|") == expected)
    }

    @Test("a page gives its own address for a link and a picture")
    func addresses() {
        let options = HTMLOptions(words: .english) { "../" + $0 }
        let document = read("[hub](hub.html) ![Hub](hub.jpg)").document
        let expected =
            "<p><a href=\"../hub.html\">hub</a> <img src=\"../hub.jpg\" alt=\"Hub\" loading=\"lazy\"></p>\n"
        #expect(document.html(options) == expected)
    }

    @Test("of a picture on another website the page has the words, as a link, so that nobody there learns who reads it")
    func pictureElsewhere() {
        let document = read("![Beans](https://e.example/b.jpg) [![Beans](https://e.example/b.jpg)](c.html)").document
        let expected = "<p><a href=\"https://e.example/b.jpg\">Beans</a> <a href=\"c.html\">Beans</a></p>\n"
        #expect(document.html(HTMLOptions(words: .english)) == expected)
    }

    @Test("a picture has its size and its place on the site, and waits unless it opens the page")
    func pictures() {
        let pictures = HTMLPictures([
            "images/my bean.webp": .init(address: "images/my bean.webp.jpg", width: 64, height: 48)
        ])
        var options = HTMLOptions(words: .english, pictures: pictures, isOnFirstScreen: true)
        let document = read("![Bean](images/my%20bean.webp)\n\n![Bean](<./images/my bean.webp>)").document
        let picture = "<img src=\"images/my%20bean.webp.jpg\" alt=\"Bean\" width=\"64\" height=\"48\""
        #expect(document.html(options) == "<p>\(picture)></p>\n<p>\(picture) loading=\"lazy\"></p>\n")
        options.isOnFirstScreen = false
        #expect(!document.html(options).contains("\">\n") && !document.html(options).contains("48\">"))
        let link = read("[the bean](images/my%20bean.webp)").document
        #expect(link.html(options) == "<p><a class=\"alone\" href=\"images/my%20bean.webp.jpg\">the bean</a></p>\n")
    }

    @Test("a single paragraph's words can stand inside another element")
    func inlines() {
        guard case .paragraph(let content)? = read("*Hi* & bye[^1]\n\n[^1]: note").document.blocks.first else {
            Issue.record("not a paragraph")
            return
        }
        #expect(content.html(HTMLOptions(words: .english)) == "<em>Hi</em> &amp; bye")
    }
}
