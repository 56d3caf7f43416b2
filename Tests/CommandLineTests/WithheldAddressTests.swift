import Testing

@Suite("A withheld address")
struct WithheldAddressTests {
    @Test("is shown nowhere: its page says why there is none")
    func withheld() throws {
        let workshop = try Workshop()
        try workshop.writeGuide([
            "content/entries/refuge.md": LittleGuide.foodHub
                .replacing("reviewed:", with: "address: withheld\nreviewed:"),
            "content/entries/cafe.md": LittleGuide.foodHub
                .replacing("reviewed:", with: "address: |\n  1 Market Square\n  Harbourne ZZ1 1AA\nreviewed:"),
        ])
        #expect(try workshop.run(.build).status == 0)
        let refuge = try workshop.text("guide/site/refuge.html")
        #expect(refuge.contains("<dd>The address is kept private, to keep people safe.</dd>"))
        #expect(!refuge.contains("withheld") && !refuge.contains("<address") && !refuge.contains("Market Square"))
        let cafe = try workshop.text("guide/site/cafe.html")
        #expect(cafe.contains("1 Market Square") && cafe.contains("ZZ1 1AA"))
    }
}
