import Guide
import Testing

@testable import Print

@Suite("A correction slip")
struct SlipTests {
    private static func order(_ corrections: [Correction], edition: String? = nil) -> PrintOrder {
        var order = PrintOrder(name: "slip", format: .slip)
        order.corrections = corrections
        order.edition = edition
        return order
    }

    private static let number = Correction(
        entry: "choir",
        says: "Ring 01632 960 104",
        shouldSay: "Ring 01632 960 101, on Tuesdays"
    )
    private static let guide = Guides.guide([.named("Choir")])

    @Test("names the edition, the entry, what it says and what it should say, four times on a sheet")
    func says() throws {
        let slip = try Workshop.make(Self.order([Self.number], edition: "Autumn 2026"), of: Self.guide)
        #expect(
            slip.text.joinedLines.hasPrefix(
                "Correction The Hope Guide, Autumn 2026 Choir It says: Ring 01632 960 104 It should say: "
                    + "Ring 01632 960 101, on Tuesdays Please keep this with your copy."
            )
        )
        #expect(slip.words.filter { $0.text == "Correction" }.count == 4)
        #expect(slip.facts.bookmarks == ["Correction", "Choir"])
        #expect(slip.facts.title == "Correction: The Hope Guide, Autumn 2026")
        #expect(slip.facts.isTagged && slip.facts.smallestType > 11.99)
        #expect(try #require(slip.facts.thinnestLine) >= 0.25)
        for word in slip.words { #expect(abs(word.left - 105) > 5 && abs(word.right - 105) > 5) }
    }

    @Test("is for the edition of these days, and may name a place in words")
    func namesPlace() throws {
        let text = try Workshop.make(
            Self.order([Correction(entry: "The back page", says: "March", shouldSay: "May")]),
            of: Self.guide
        ).text.joinedLines
        #expect(
            text.hasPrefix("Correction The Hope Guide, Winter 2026 The back page It says: March It should say: May")
        )
    }

    @Test("shows text that is not meant kindly as it was written")
    func isLiteral() throws {
        let hostile = Correction(entry: "#panic(1)", says: "$x$ _no_ @a", shouldSay: ##"#read("/etc/passwd") \\u{41}"##)
        let text = try Workshop.make(Self.order([hostile]), of: Self.guide).text.joinedLines
        #expect(text.contains("#panic(1) It says: $x$ _no_ @a It should say: "))
        #expect(text.filter { $0 != " " }.contains(hostile.shouldSay.filter { $0 != " " }))
    }

    @Test("that is too full, that has nothing to say, or that names no entry is not made, and we say why")
    func saysWhatIsWrong() throws {
        let many = Self.order(Array(repeating: Self.number, count: 9))
        let manuscript = try #require(Manuscript(many, of: Self.guide, today: Guides.today, words: Guides.english()))
        let said = try Workshop.typeset(manuscript).diagnostics(for: many, of: Self.guide)
        #expect(try #require(said.first?.message).contains(/^The slip is too full: one slip is over by \d+ mm\./))
        #expect(said.first?.help?.hasPrefix("Make two slips of it") == true)

        let none = Self.order([])
        #expect(Manuscript(none, of: Self.guide, today: Guides.today, words: Guides.words) == nil)
        #expect(none.emptyDiagnostic(of: Self.guide).message == "There is no slip: nothing is to be corrected.")

        let misspelt = Self.order([Correction(entry: "coir", says: "A", shouldSay: "B")])
        #expect(misspelt.unknownNames(in: Self.guide).map(\.help) == ["Did you mean “choir”?"])
    }
}
