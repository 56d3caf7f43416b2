import Diagnostics
import Testing

@testable import Weight

@Suite("The weight of pages")
struct PageWeightTests {
    private static let entries = ["college.html": "content/entries/college.md"]

    /// Words that hardly repeat, about half a byte each once compressed.
    private func words(_ count: Int) -> String {
        var generator = Sequential(seed: UInt64(count))
        return String((0..<count).map { _ in "abcdefghijklmnopqrstuvwxyz ".randomElement(using: &generator) ?? " " })
    }

    private func page(_ name: String, main: String = "", head: String = "") -> PageWeight.File {
        file(name, "<html><head><style>p { margin: 0 }</style>\(head)</head><body><main>\(main)</main></body></html>")
    }

    private func file(_ name: String, _ text: String) -> PageWeight.File {
        PageWeight.File(name: name, bytes: Array(text.utf8))
    }

    private func report(_ files: [PageWeight.File], entries: [String: String] = entries) -> String {
        TextReport(usesColour: false).text(PageWeight.run(files, entries: entries))
    }

    @Test("a page that arrives in one go is not spoken of")
    func light() {
        #expect(report([page("college.html", main: "<p>\(words(20_000))</p>")]) == "")
    }

    @Test("a page that does not is named with its number and what weighs most")
    func heavy() {
        let table = "<table><tr><td>\(words(22_000))</td></tr></table>"
        let expected = """
            warning: “college.html” takes 18,829 bytes. At most 14,600 open at once on a slow phone. [page-too-heavy]
              --> content/entries/college.md
              help: What weighs most, in bytes: all of its own text 18,758, its largest table 14,021, its largest list 4,828. Make the largest shorter, or give it a page of its own.


            """
        #expect(report([page("college.html", main: table + "<ul><li>\(words(7_500))</li></ul>")]) == expected)
    }

    @Test("what a browser fetches with the page counts, and what it fetches later does not")
    func fetched() {
        let script = file("find.js", words(25_000))
        let now = page("about.html", head: "<script src=\"find.js\"></script>")
        let later = page("later.html", main: "<img src=\"find.js\" loading=\"lazy\"><a href=\"find.js\">find</a>")
        let found = PageWeight.run([now, later, script], entries: [:])
        #expect(found.map(\.message).map { $0.prefix(12) } == ["“about.html”"])
        #expect(found.first?.help?.contains("the file find.js 15,") == true)
    }

    @Test("a list of more than 40 entries may be longer, and one of 40 may not")
    func lists() {
        let entries = Dictionary(uniqueKeysWithValues: (1...41).map { ("e\($0).html", "content/entries/e\($0).md") })
        func list(_ count: Int) -> String {
            (1...count).map { "<li><a href=\"e\($0).html\">e</a> \(words(700))\($0 * 7_919)\(words($0))</li>" }.joined()
                + words(26_000)
        }
        #expect(report([page("topic-money.html", main: list(41))], entries: entries) == "")
        #expect(report([page("topic-money.html", main: list(40))], entries: entries).contains("page-too-heavy"))
        #expect(report([page("a-to-z.html", main: list(40))], entries: entries) == "")
    }

    @Test("the page of everything may cost 1,200 bytes an entry")
    func everything() {
        let entries = Dictionary(uniqueKeysWithValues: (1...20).map { ("e\($0).html", "content/entries/e\($0).md") })
        #expect(report([page("everything.html", main: words(37_000))], entries: entries) == "")
        let heavy = report([page("everything.html", main: words(42_000))], entries: entries)
        #expect(heavy.contains("At most 24,000 open at once"))
    }

    @Test("a page in another language may weigh what it may in the main one, and is traced to the same entry")
    func languages() {
        let entries = Dictionary(uniqueKeysWithValues: (1...20).map { ("e\($0).html", "content/entries/e\($0).md") })
        func report(_ name: String, _ count: Int) -> String {
            PageWeight.run([page(name, main: words(count))], entries: entries, otherLanguages: ["cy"])
                .map { "\($0.message) \($0.place?.file ?? "")" }.joined()
        }
        #expect(report("everything.cy.html", 37_000) == "")
        #expect(report("everything.cy.html", 42_000).contains("At most 24,000 open at once"))
        #expect(report("e1.cy.html", 37_000).hasSuffix("content/entries/e1.md"))
        #expect(report("a-to-z.cy.html", 37_000) == "")
    }

    @Test("many heavy pages are counted, since they have one cause")
    func many() {
        let style = "<style>\(words(26_000))</style>"
        let found = PageWeight.run((1...1_200).map { page("p\($0).html", head: style) }, entries: [:])
        #expect(found.count == 6)
        #expect(found.last?.message == "1,195 more pages are too heavy.")
    }
}

/// The same numbers each time.
struct Sequential: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 33)
    }
}
