import Testing

@testable import Pipeline

@Suite("The file of words to translate")
struct WordsFileTests {
    @Test("has the English above each line, and nothing behind it yet")
    func fresh() {
        let file = WordsFile(language: "pl", own: nil)
        #expect(file.text.contains("\n# on every page\n# en: Skip to main content\nskip-to-main:\n"))
        #expect(file.missing > 200 && file.changed == [] && file.isNew)
        #expect(!file.text.contains("language-ar"))
    }

    @Test("keeps what was translated, adds what is new since, and names what has changed")
    func again() {
        let fresh = WordsFile(language: "pl", own: nil)
        let begun = fresh.text.replacing("\nhome:\n", with: "\nhome: Start\n")
            .replacing("# en: Menu\nmenu:\n", with: "# en: The menu\nmenu: Menu\n")
            .replacing("# en: More\nmenu-more:\n", with: "")
        let file = WordsFile(language: "pl", own: begun)
        #expect(file.text.hasPrefix(begun))
        #expect(file.text.dropFirst(begun.count).contains("# en: More\nmenu-more:\n"))
        #expect(file.missing == fresh.missing - 2)
        #expect(file.changed == ["menu"])
        let third = WordsFile(language: "pl", own: file.text)
        #expect(!third.isNew && third.missing == file.missing)
    }

    @Test("is not needed for a language that we have")
    func ours() {
        let file = WordsFile(language: "cy", own: nil)
        #expect(file.text == "" && file.missing == 0)
    }
}
