import Diagnostics
import Guide
import Testing

@testable import Print

@Suite("A poster")
struct PosterTests {
    private static let choir = Entry.named(
        "Choir",
        times: ["Tuesday 2pm to 4pm", "Thursday 10am to noon"],
        summary: "Sing with us.",
        cost: "Free."
    )
    private static let band = Entry.named(
        "Band",
        contacts: Guides.contacts(phones: [Guides.phone("01632960102")]),
        times: ["Monday 7pm to 9pm"]
    )
    private static let samaritans = Entry.named(
        "Samaritans",
        topics: ["crisis"],
        contacts: Guides.contacts(phones: [Guides.phone("116123")]),
        crisisPlace: 1
    )
    private static let guide = Guides.guide([choir, band, .named("Debt help", topics: ["money"]), samaritans])

    private static func order(
        topics: [String] = [],
        entries: [String] = [],
        paper: PaperSize = .a4
    ) -> PrintOrder {
        var order = PrintOrder(name: "poster", format: .poster, topics: topics, entries: entries)
        order.paper = paper
        return order
    }

    @Test(
        "has a code that leads to what it is about, and the same address in letters",
        arguments: [
            (order(topics: ["arts"]), "guide.harbourne.example/topic-arts.html"),
            (order(entries: ["choir"]), "guide.harbourne.example/choir.html"),
            (order(), "guide.harbourne.example/"),
        ]
    )
    func hasCode(order: PrintOrder, address: String) throws {
        let poster = try Workshop.make(order, of: Self.guide)
        #expect(try poster.codes() == ["https://" + address])
        #expect(poster.text.contains(address.hasSuffix("/") ? String(address.dropLast()) : address))
    }

    @Test("is A4 or A3, tagged, titled, in its language, with no gaps in its headings", arguments: PaperSize.allCases)
    func isAccessible(paper: PaperSize) throws {
        let poster = try Workshop.make(Self.order(topics: ["arts"], paper: paper), of: Self.guide)
        let expected: [Double] = paper == .a3 ? [297, 420] : [210, 297]
        #expect(poster.facts.pages.map { $0.map { ($0 * 25.4 / 72).rounded() } } == [expected])
        #expect(poster.piece.paper == paper.name)
        #expect(poster.facts.isTagged && poster.facts.language == "en" && poster.facts.areTypefacesEmbedded)
        #expect(poster.facts.title == "The Hope Guide: Arts, Winter 2026")
        #expect(poster.facts.bookmarks == ["Arts", "Choir", "Band", "Need help right now?"])
        #expect(poster.facts.headings == [1, 2, 2, 2])
        #expect(poster.facts.smallestType > 11.99)
        #expect(try #require(poster.facts.thinnestLine) >= 0.25)
        #expect(poster.facts.alternatives == ["QR code for guide.harbourne.example/topic-arts.html"])
    }

    @Test("has strips of name, phone, day and time, one entry after the other, rotated and inside the paper")
    func hasStrips() throws {
        let poster = try Workshop.make(Self.order(topics: ["arts"]), of: Self.guide)
        let names = poster.words.filter { $0.isRotated && ["Choir", "Band"].contains($0.text) }
        #expect(names.sorted { $0.left < $1.left }.prefix(4).map(\.text) == ["Choir", "Band", "Choir", "Band"])
        #expect(names.count >= 6)
        for word in poster.words where word.isRotated { #expect(word.bottom < 297 - 5 && word.top > 297 - 63 + 2) }
        // A number runs in one line: its groups have one left edge.
        let groups = poster.words.filter { $0.top > 240 && $0.text == "102" || $0.isRotated && $0.text == "01632" }
        let lasts = groups.filter { $0.text == "102" }
        #expect(!lasts.isEmpty)
        for last in lasts { #expect(groups.contains { $0.text == "01632" && abs($0.left - last.left) < 0.2 }) }
        #expect(poster.text.joinedLines.contains("Band 01632 960 102 Monday, 7pm to 9pm"))
    }

    @Test("says each strip once to those who have it read out")
    func readsStripsOnce() throws {
        let poster = try Workshop.make(Self.order(entries: ["choir"]), of: Self.guide)
        // The dashed lines, and every strip but the first.
        #expect(poster.facts.artifacts >= 7)
    }

    @Test("has strips for the guide where there are more entries than strips")
    func hasStripsOfGuide() throws {
        let many = Guides.guide((1...11).map { .named("Group \($0)", times: ["Tuesday 2pm to 4pm"]) })
        let poster = try Workshop.make(Self.order(topics: ["arts"]), of: many)
        let rotated = poster.words.filter(\.isRotated).map(\.text)
        #expect(rotated.contains("Arts") && rotated.contains("guide.harbourne.example"))
        #expect(!rotated.contains("Group"))
    }

    @Test("holds every entry of its topic, those that are left out of the leaflet too, and the numbers for a crisis")
    func holdsEntries() throws {
        let guide = Guides.guide([Self.choir, .named("Band", leaflet: .leftOut), Self.samaritans])
        let text = try Workshop.make(Self.order(topics: ["arts"]), of: guide).text.joinedLines
        #expect(text.contains("Band") && text.contains("Need help right now?") && text.contains("116 123"))
        let crisis = try Workshop.make(Self.order(topics: ["crisis"]), of: guide).text.joinedLines
        #expect(crisis.components(separatedBy: "Samaritans: ").count == 1)
    }

    @Test("makes one sheet of each topic and of each entry, and the same bytes each time")
    func makesSheets() throws {
        let poster = try Workshop.make(Self.order(entries: ["choir", "band"]), of: Self.guide)
        #expect(poster.pages.filter { !$0.isEmpty }.count == 2)
        #expect(try poster.codes().count == 2)
        #expect(try Workshop.make(Self.order(entries: ["choir", "band"]), of: Self.guide).piece == poster.piece)
    }

    @Test("that is too full is not made: we say by how much, and what would help", arguments: [30, 450])
    func saysOverfull(count: Int) throws {
        let guide = Guides.guide((1...count).map { .named("Neighbourhood group \($0)", times: ["Tuesday 2pm to 4pm"]) })
        let order = Self.order(topics: ["arts"])
        let manuscript = try #require(Manuscript(order, of: guide, today: Guides.today, words: Guides.english()))
        let said = try Workshop.typeset(manuscript).diagnostics(for: order, of: guide)
        #expect(said.map(\.id) == ["print-overfull"])
        #expect(try #require(said.first?.message).contains(/what stands above the strips is over by \d+ mm/))
        #expect(said.first?.help?.hasPrefix("Make it larger (paper: A3)") == true)
    }

    @Test("of an entry that the guide does not have, or that is closed, is not made, and we say why")
    func saysWhatIsMissing() throws {
        let order = Self.order(entries: ["coir"])
        #expect(
            order.unknownNames(in: Self.guide).map { "\($0.message) \($0.help ?? "")" } == [
                "The poster is about an entry that the guide does not have: “coir”. Did you mean “choir”?"
            ]
        )
        let closed = Guides.guide([.named("Choir", status: .closed), Self.band])
        let asked = Self.order(entries: ["choir"])
        #expect(Manuscript(asked, of: closed, today: Guides.today, words: try Guides.english()) == nil)
        #expect(
            asked.emptyDiagnostic(of: closed).message
                == "There is no poster: what it is about is closed, has ended, or was not checked for too long."
        )
    }
}
