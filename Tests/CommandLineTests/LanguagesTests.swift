import Testing

@Suite("A guide in several languages")
struct LanguagesTests {
    private static let welshHub = """
        ---
        title: Hwb bwyd
        summary: Bag o fwyd a gair caredig.
        cost: Am ddim
        joining: Dewch draw.
        reviewed: 2026-11-20
        ---

        """

    private static func settings(_ languages: String) -> String { LittleGuide.settings + "languages: [\(languages)]\n" }

    @Test("is printed in one of them, with a code that leads to its own page")
    func printed() throws {
        let workshop = try Workshop()
        let print = "print:\n  cardiau: {format: cards, entry: food-hub, language: cy}\n"
        try workshop.writeGuide([
            "content/guide.yml": Self.settings("en, cy") + print, "content/entries/food-hub.cy.md": Self.welshHub,
        ])
        let command = "$PROGRAM print --guide guide --today 2026-11-21"
        let ending = try workshop.shell("\(command) && pdftotext guide/print/cardiau.pdf -", typesetting: .real)
        #expect(ending.output.contains("Made guide/print/cardiau.pdf: 1 page of A4."), "\(ending.errors)")
        #expect(ending.output.contains("Hwb bwyd") && !ending.output.contains("Food hub"))
    }

    @Test("names a language that a piece is for and the guide does not have")
    func unknown() throws {
        let workshop = try Workshop()
        let print = "print:\n  cardiau: {format: cards, entry: food-hub, language: fr}\n"
        try workshop.writeGuide(["content/guide.yml": Self.settings("en, cy") + print])
        let ending = try workshop.shell("$PROGRAM print --guide guide --today 2026-11-21", typesetting: .real)
        #expect(
            ending.errors.contains("The cards “cardiau” are for a language that the guide does not have: “fr”.")
                && ending.errors.contains("The guide has: en, cy."),
            "\(ending.errors)"
        )
    }

    @Test("is built in each of them, with the same facts, and so are the files to keep")
    func built() throws {
        let workshop = try Workshop()
        try workshop.writeGuide([
            "content/guide.yml": Self.settings("en, cy"), "content/entries/food-hub.cy.md": Self.welshHub,
        ])
        let ending = try workshop.run(.build)
        #expect(ending.status == 0)
        #expect(ending.output.hasPrefix("Made a website of 51 pages"))
        let page = try workshop.text("guide/site/food-hub.cy.html")
        #expect(page.contains("<html lang=\"cy\" dir=\"ltr\">") && page.contains("<h1>Hwb bwyd</h1>"))
        #expect(page.contains("href=\"tel:01632960102\"") && page.contains("href=\"food-hub.cy.vcf\""))
        let card = try workshop.text("guide/site/food-hub.cy.vcf").replacing("\r\n ", with: "")
        #expect(card.contains("FN:Hwb bwyd") && card.contains("food-hub.cy.html"))
        #expect(!workshop.exists("guide/site/samaritans.cy.vcf"))
        #expect(try workshop.text("guide/site/samaritans.cy.html").contains("href=\"samaritans.vcf\""))
    }

    @Test("says what is missing where there are no words for a language")
    func withoutWords() throws {
        let workshop = try Workshop()
        try workshop.writeGuide(["content/guide.yml": Self.settings("en, pl")])
        let ending = try workshop.run(.build)
        #expect(ending.status == 1)
        #expect(
            ending.errors.hasPrefix(
                """
                error: We have no words for buttons and headings in the language “pl”. [language-without-words]
                  --> content/guide.yml
                  help: Put a file templates/words/pl.yml beside the folder content, with the lines of our words/en.yml in \
                that language. Or take “pl” out of “languages”.

                """
            )
        )
        #expect(!workshop.exists("guide/site"))
    }

    @Test("may bring its own words, and is told which of them are missing")
    func ownWords() throws {
        let workshop = try Workshop()
        try workshop.writeGuide([
            "content/guide.yml": Self.settings("en, pl"),
            "templates/words/pl.yml": "own-name: Polski\nhome: Strona główna\n",
        ])
        let ending = try workshop.run(.build)
        #expect(ending.status == 0)
        #expect(ending.errors.contains("phrases are missing here, and stay in English: "))
        #expect(ending.errors.contains("--> templates/words/pl.yml\n"))
        let page = try workshop.text("guide/site/food-hub.pl.html")
        #expect(page.contains("<html lang=\"pl\"") && page.contains(">Strona główna</a>"))
        #expect(try workshop.text("guide/site/index.html").contains("lang=\"pl\">Polski</a>"))
    }

    @Test("publishes no withheld address that only a translation tells")
    func withheld() throws {
        let workshop = try Workshop()
        try workshop.writeGuide([
            "content/guide.yml": Self.settings("en, cy"),
            "content/entries/food-hub.md": LittleGuide.foodHub
                .replacing("reviewed:", with: "address: withheld\nreviewed:"),
            "content/entries/food-hub.cy.md": Self.welshHub + "Rydym yn 14 Heol Las.\n",
        ])
        let ending = try workshop.run(.build)
        #expect(ending.status == 1)
        #expect(
            ending.errors.hasPrefix(
                """
                error: The address of “Food hub” is withheld, and this line tells a street with a house number. \
                [address-withheld-leaked]
                  --> content/entries/food-hub.cy.md, line 8
                  help: Take it out. Say instead how people get in touch, and that you tell them where to come.

                """
            )
        )
        #expect(!workshop.exists("guide/site"))
    }
}
