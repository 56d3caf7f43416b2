import Guide
import Testing

@testable import Site

@Suite("Links of a page in another language")
struct LanguageLinksTests {
    private static func led(_ html: String, root: String = "", language: String = "cy") -> String {
        let words = [Fixture.words, Fixture.words(in: "cy")]
        let own = words.first { $0.language == language } ?? Fixture.words
        let languages = PageLanguages(Fixture.guide(), words: own, all: words)
        let links = LanguageLinks(languages, files: ["food-hub.html", "index.html", "search.js"], root: root)
        return links.led(Markup(safe: html)).html
    }

    @Test(
        "lead to the page in that language where there is one, and nowhere else than they led",
        arguments: [
            ("<a href=\"food-hub.html\">", "<a href=\"food-hub.cy.html\">"),
            (
                "<a class=\"x\" href=\"index.html#topics\" lang=\"en\">",
                "<a class=\"x\" href=\"index.cy.html#topics\" lang=\"en\">"
            ),
            ("<form action=\"index.html?q=1\">", "<form action=\"index.cy.html?q=1\">"),
            ("<script src=\"search.js\" defer>", "<script src=\"search.cy.js\" defer>"),
            (
                "<a href=\"garden.html\"><a href=\"#food-hub.html\">",
                "<a href=\"garden.html\"><a href=\"#food-hub.html\">"
            ),
            ("<a href=\"https://x.example/food-hub.html\">", "<a href=\"https://x.example/food-hub.html\">"),
            ("<a href=\"food-hub.html\" hreflang=\"en\">", "<a href=\"food-hub.html\" hreflang=\"en\">"),
            (
                "<p>Write href=\"food-hub.html\" &lt;a href=\"food-hub.html\"&gt;",
                "<p>Write href=\"food-hub.html\" &lt;a href=\"food-hub.html\"&gt;"
            ),
            (
                "1 &lt; 2 <b>Nôl</b> → <a href=\"food-hub.html\">ŵ</a> x",
                "1 &lt; 2 <b>Nôl</b> → <a href=\"food-hub.cy.html\">ŵ</a> x"
            ),
            ("<a href=\"food-hub.html", "<a href=\"food-hub.html"),
        ]
    )
    func links(before: String, after: String) {
        #expect(Self.led(before) == after)
        #expect(Self.led(before, language: "en") == before)
    }

    @Test("lead on from the full address of the site, where a page needs that")
    func root() {
        let root = "https://guide.example/"
        #expect(
            Self.led("<a href=\"https://guide.example/food-hub.html\">", root: root)
                == "<a href=\"https://guide.example/food-hub.cy.html\">"
        )
        #expect(Self.led("<a href=\"food-hub.html\">", root: root) == "<a href=\"food-hub.html\">")
    }
}
