import Guide
import Testing

@testable import Print

@Suite("Cards for handing on")
struct CardsTests {
    private static let choir = Entry.named(
        "Choir",
        contacts: Guides.contacts(
            phones: [Guides.phone("01632960101")],
            whereabouts: Guides.address("The Hall", "Millbrook", "ZZ3 1AA")
        ),
        times: ["Tuesday 2pm to 4pm", "Thursday 10am to noon"],
        summary: "Sing with us."
    )
    private static let samaritans = Entry.named(
        "Samaritans",
        topics: ["crisis"],
        contacts: Guides.contacts(phones: [Guides.phone("116123")]),
        crisisPlace: 1
    )
    private static let shout = Entry.named(
        "Shout, by text",
        topics: ["crisis"],
        contacts: Guides.contacts(texts: ["text SHOUT to 85258"]),
        crisisPlace: 2
    )
    private static let guide = Guides.guide([choir, samaritans, shout])
    private static let crisisCards = PrintOrder(name: "cards", format: .cards)

    private static func cards(of entries: String...) -> PrintOrder {
        PrintOrder(name: "cards", format: .cards, entries: entries)
    }

    /// Whether it lies on one of the ten cards and clear of its edges.
    private func isInsideCard(_ word: FinishedPDF.Word) -> Bool {
        (0..<10).contains { index in
            let (left, top) = (20 + Double(index % 2) * 85, 11 + Double(index / 2) * 55)
            return word.left > left + 3 && word.right < left + 82 && word.top > top + 1 && word.bottom < top + 54
        }
    }

    @Test("are ten to a sheet of A4, of the crisis lines unless an entry is asked for")
    func areTen() throws {
        let cards = try Workshop.make(Self.crisisCards, of: Self.guide)
        #expect(cards.piece.pages == 1 && cards.piece.paper == "A4")
        #expect(cards.words.filter { $0.text == "Samaritans" }.count == 10)
        #expect(cards.words.allSatisfy(isInsideCard))
        #expect(
            cards.text.joinedLines.hasPrefix(
                "Need help right now? Life in danger 999 Samaritans 116 123 Shout, by text Text SHOUT to 85258 "
            )
        )
    }

    @Test("give crisis lines with whom each number is for, what to press, when it is answered and what to note first")
    func sayWhatQualifies() throws {
        let team = Entry.named(
            "Crisis team",
            topics: ["crisis"],
            contacts: Guides.contacts(
                phones: [
                    Guides.phone("01632 960 101, choose option 2", label: "Adults"),
                    Guides.phone("01632 960 102", label: "Under 18s"),
                ]
            ),
            times: ["24 hours a day, every day"],
            crisisPlace: 1
        )
        let evening = Entry.named(
            "Evening line",
            topics: ["crisis"],
            contacts: Guides.contacts(phones: [Guides.phone("01632 960 103")]),
            times: ["Monday to Friday, 6pm to 11pm"],
            notice: Notice(text: "Not at Christmas.", until: nil),
            crisisPlace: 2
        )
        let guide = Guides.guide([team, evening])
        let cards = try Workshop.make(Self.crisisCards, of: guide).text.joinedLines
        for words in [
            "Adults: 01632 960 101, choose option 2", "Under 18s: 01632 960 102", "Monday to Friday, 6pm to 11pm",
            "Not at Christmas.",
        ] {
            #expect(cards.contains(words))
        }
        let poster = try Workshop.make(PrintOrder(name: "poster", format: .poster), of: guide).text.joinedLines
        #expect(
            poster.contains(
                "Crisis team: Adults: 01632 960 101, choose option 2 or Under 18s: 01632 960 102; "
                    + "Open all day, every day (24 hours)"
            )
        )
        #expect(poster.contains("Evening line: 01632 960 103; Monday to Friday, 6pm to 11pm; Not at Christmas."))
    }

    @Test("say of an entry its name, number, times and place, in 12 points or more")
    func sayEntry() throws {
        let cards = try Workshop.make(Self.cards(of: "choir"), of: Self.guide)
        #expect(
            cards.text.joinedLines.contains(
                "Choir Sing with us. 01632 960 101 Tuesday, 2pm to 4pm; Thursday, 10am to noon The Hall, Millbrook ZZ3 1AA"
            )
        )
        #expect(cards.words.allSatisfy(isInsideCard))
        #expect(cards.facts.smallestType > 11.99)
        #expect(try #require(cards.facts.thinnestLine) >= 0.25)
    }

    @Test("are read out once, and are as accessible as every piece")
    func areAccessible() throws {
        let cards = try Workshop.make(Self.cards(of: "choir"), of: Self.guide)
        #expect(cards.facts.headings == [1] && cards.facts.bookmarks == ["Choir"])
        #expect(cards.facts.isTagged && cards.facts.language == "en" && cards.facts.areTypefacesEmbedded)
        #expect(cards.facts.title == "The Hope Guide: Choir, Winter 2026")
        #expect(cards.facts.artifacts >= 9)
        #expect(try Workshop.make(Self.cards(of: "choir"), of: Self.guide).piece == cards.piece)
    }

    @Test("have a code that leads to the entry, where there is room")
    func haveCode() throws {
        let short = Entry.named("Band", summary: "Play.")
        let cards = try Workshop.make(Self.cards(of: "band"), of: Guides.guide([short]))
        #expect(try cards.codes() == ["https://guide.harbourne.example/band.html"])
    }

    @Test("say less of an entry that has much to say, and never cut")
    func sayLess() throws {
        let summary =
            "A long line about what it is, for whom it is, and why it may be just the thing for you this winter."
        let times = ["Tuesday", "Wednesday", "Friday", "Sunday"].map { "\($0) 2.15pm to 4.45pm, ring first" }
        let guide = Guides.guide([.named("Choir", times: times, summary: summary)])
        let text = try Workshop.make(Self.cards(of: "choir"), of: guide).text.joinedLines
        #expect(text.contains("Sunday") && !text.contains("A long line"))
    }

    @Test("that are too full are not made: we say by how much, and what to shorten")
    func sayOverfull() throws {
        let name = "The neighbourhood group of everybody who would like to meet other people over a cup of tea"
        let guide = Guides.guide([.named(name, notice: Notice(text: name + " " + name + " " + name, until: nil))])
        let order = PrintOrder(name: "cards", format: .cards, topics: ["arts"])
        let manuscript = try #require(Manuscript(order, of: guide, today: Guides.today, words: Guides.english()))
        let said = try Workshop.typeset(manuscript).diagnostics(for: order, of: guide)
        #expect(said.map(\.id) == ["print-overfull"])
        #expect(try #require(said.first?.message).contains(/The cards are too full: a card is over by \d+ mm/))
        #expect(said.first?.help?.contains("Make the name, the times or the notice of “\(name)” shorter.") == true)
    }
}
