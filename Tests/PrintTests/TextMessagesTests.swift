import Guide
import Testing

@testable import Print

@Suite("Each entry as one text message")
struct TextMessagesTests {
    private static let order = PrintOrder(name: "sms", format: .sms)

    private func outcome(_ entries: Entry...) throws -> WrittenOutcome {
        WrittenOutcome(Self.order, of: Guides.guide(entries), today: Guides.today, words: try Guides.english())
    }

    private func piece(_ entries: Entry...) throws -> WrittenPiece {
        try #require(
            WrittenOutcome(Self.order, of: Guides.guide(entries), today: Guides.today, words: Guides.english()).piece
        )
    }

    @Test("says name, number, times, what it is and where, as far as there is room")
    func saysAll() throws {
        let choir = Entry.named("Choir", times: ["Tuesday 2pm to 4pm"], summary: "Sing with us.")
        let band = Entry.named(
            "Band",
            contacts: Guides.contacts(phones: [Guides.phone("01632960102", label: "Office")]),
            times: ["Monday 7pm to 9pm"],
            summary: String(repeating: "Play with others. ", count: 8)
        )
        let piece = try piece(choir, band)
        #expect(piece.name == "sms.txt" && piece.length == "2 texts" && piece.omissions.isEmpty)
        #expect(
            piece.text == """
                Choir. 01632 960 101. Tuesday, 2pm to 4pm. Sing with us. Saltby, Millbrook.

                Band. Office: 01632 960 102. Monday, 7pm to 9pm. Saltby, Millbrook.

                """
        )
    }

    @Test(
        "is written in the letters that every telephone has, and says the same",
        arguments: [
            ("Côr Tŷ Gŵyl", "Cor Ty Gwyl"), ("Naïve Café", "Naive Café"), ("‘So’ “it” – is…", "'So' \"it\" - is..."),
            ("£5 or €6", "£5 or €6"), ("ÿ Š ł ½", "y S l 1/2"),
        ]
    )
    func transliterates(typed: String, expected: String) {
        #expect(TextMessageAlphabet.transliterated(typed) == expected)
        #expect(TextMessageAlphabet.places(expected) != nil)
    }

    @Test("counts signs of the second table as two")
    func counts() {
        #expect(TextMessageAlphabet.places("abc") == 3)
        #expect(TextMessageAlphabet.places("€[]{}~^|\\") == 18)
        #expect(TextMessageAlphabet.places("ŵ") == nil)
        #expect(TextMessageAlphabet.places("مدد") == nil)
    }

    @Test("never has more than 160 characters, and no number is cut", arguments: [20, 60, 100, 126, 127, 128, 140])
    func isShort(length: Int) throws {
        let name = String(repeating: "n", count: length)
        let entry = Entry.named(name, times: ["Monday to Friday, 9am to 5pm"], summary: "It has €€€€ signs.")
        let text = try piece(entry).text.split(separator: "\n").first.map(String.init) ?? ""
        #expect((TextMessageAlphabet.places(text) ?? .max) <= 160)
        #expect(text.isEmpty || text.contains("01632 960 101."))
    }

    @Test("is without times where they do not fit, and is missing where not even the number fits: both are said")
    func saysWhatIsMissing() throws {
        let long = Entry.named(
            "Long",
            times: (2...7).map { "Monday \($0).15pm to \($0).45pm, ring first, and bring a friend" },
            summary: "Sing."
        )
        let noticed = Entry.named("Noticed", notice: Notice(text: String(repeating: "word ", count: 40), until: nil))
        let urdu = Entry.named("باغبانی گروپ")
        let guide = Guides.guide([long, noticed, urdu])
        let outcome = WrittenOutcome(Self.order, of: guide, today: Guides.today, words: try Guides.english())
        #expect(outcome.piece?.text.hasPrefix("Long. 01632 960 101. Sing.") == true)
        #expect(outcome.piece?.length == "1 text")
        let said = outcome.diagnostics(for: Self.order, of: guide)
        #expect(
            said.map { "\($0.severity.word) \($0.place?.file ?? "")" } == [
                "notice content/entries/Long.md", "warning content/entries/Noticed.md",
                "warning content/entries/باغبانی گروپ.md",
            ]
        )
        #expect(
            said[0].message.contains(/^The text about “Long” does not say when it is open: \d+ characters too many\.$/)
        )
        #expect(said[1].message.contains("have 64 characters too many for one text (160)."))
        #expect(said[2].message.hasSuffix("a text cannot have the letter “ب”."))
    }

    @Test("of 450 entries are as many, and of none there is none")
    func writesMany() throws {
        let guide = Guides.guide((1...450).map { .named("Group \($0)") })
        let outcome = WrittenOutcome(Self.order, of: guide, today: Guides.today, words: try Guides.english())
        #expect(outcome.piece?.length == "450 texts")
        #expect(try self.outcome(.named("Choir", status: .closed)) == .empty)
    }
}
