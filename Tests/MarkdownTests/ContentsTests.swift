import Diagnostics
import Markdown
import Testing

@Suite("What is in a text")
struct ContentsTests {
    static let text = """
        # Where *we* are

        Read [one](one.html)
        and **[two](two.html)**, or
        see www.three.example.

        - [ ] [four](four.html)
        - ![Beans](beans.jpg)

        > 3. [five][]
        > 4. six`x`

        [Above](above.html)
        | [seven](seven.html) | eight |
        |---|---|
        | a | [nine](nine.html) |

        Note[^1]\\
        end

        [^1]: [ten](ten.html)

        [five]: five.html
        """

    @Test("links are found where they were typed, front matter counted")
    func links() {
        let links = read(Self.text, belowLines: 100).document.links
        let expected: [(destination: String, line: Int, columns: Range<Int>)] = [
            ("one.html", 103, 12..<20), ("two.html", 104, 13..<21), ("http://www.three.example", 105, 5..<22),
            ("four.html", 107, 14..<23), ("five.html", 110, 7..<11), ("above.html", 113, 9..<19),
            ("seven.html", 114, 11..<21), ("nine.html", 116, 14..<23), ("ten.html", 121, 13..<21),
        ]
        #expect(links.map(\.destination) == expected.map(\.destination))
        #expect(links.map(\.position) == expected.map { Position(line: $0.line, columns: $0.columns) })
    }

    @Test("pictures are found where they were typed")
    func images() {
        let images = read(Self.text, belowLines: 100).document.images
        #expect(images.map(\.source) == ["beans.jpg"])
        #expect(images.map(\.alternativeText) == ["Beans"])
        #expect(images.map(\.position) == [Position(line: 108, columns: 12..<21)])
    }

    @Test("of several links with one address, each is found in its own place")
    func repeatedAddress() {
        let links = read("[tŷ](a.html), [a.html](a.html) a@b.example\nand [c](a.html), a@b.example").document.links
        let expected = [(1, 6..<12), (1, 24..<30), (1, 32..<43), (2, 9..<15), (2, 18..<29)]
        #expect(links.map(\.position) == expected.map { Position(line: $0.0, columns: $0.1) })
    }

    @Test("a link below definitions, whose line the parser gives too low, is found")
    func linkBelowDefinitions() {
        let links = read("[a]: b.html \"see [a]\"\n[c]: d.html\n[e](f.html) and [a][]").document.links
        #expect(links.map(\.position) == [Position(line: 3, columns: 5..<11), Position(line: 3, columns: 18..<19)])
    }

    @Test("a link in a footnote above the text is found there")
    func linkInFootnoteAbove() {
        let links = read("[^1]: [a](b.html)\n\nText[^1] [a](b.html)").document.links
        #expect(links.map(\.position) == [Position(line: 3, columns: 14..<20), Position(line: 1, columns: 11..<17)])
    }

    @Test("a link whose address is typed with entities is known by its words, and else by its line alone")
    func linkByWords() {
        let links = read("[tea & cake](a&amp;b.html)\n[*e*](c&amp;d.html)").document.links
        #expect(links.map(\.position) == [Position(line: 1, columns: 2..<12), Position(line: 2)])
    }

    @Test("the words alone are a line for each paragraph, item and row")
    func plainText() {
        let expected = """
            Where we are
            Read one and two, or see www.three.example.
            ☐ four
            Beans
            3. five
            4. sixx
            Above
            seven | eight
            a | nine
            Note[1]
            end
            [1] ten
            """
        #expect(read(Self.text).document.plainText == expected)
    }

    @Test("the tree says what each part is")
    func tree() {
        let expected: [Block] = [
            .paragraph([.text("a "), .emphasis([.text("b"), .lineBreak, .code("c")])]), .thematicBreak,
        ]
        #expect(read("a *b\\\n`c`*\n\n***").document.blocks == expected)
    }

    @Test("an empty text has no content", arguments: ["", "\n\n", "  \n\t\n"])
    func empty(text: String) {
        #expect(read(text) == read(""))
        #expect(read(text).document.isEmpty)
    }
}
