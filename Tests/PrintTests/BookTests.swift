import Guide
import Testing

@testable import Print

@Suite("The booklet")
struct BookletTests {
    private static let guide = Guides.guide([
        .named("Band", times: ["Tuesday 7pm to 9pm"], alsoKnownAs: ["Orchestra"]),
        .named(
            "Choir",
            times: ["Tuesday 2pm to 4pm", "Thursday 10am to noon"],
            body: "Sing with the [band](band.html)."
        ),
        .named("Debt help", topics: ["money"], times: ["Monday to Friday, 9am to 5pm"], cost: "Free"),
        .named(
            "Samaritans",
            topics: ["crisis"],
            contacts: Guides.contacts(phones: [Guides.phone("116123")]),
            crisisPlace: 1
        ),
    ])

    @Test(
        "is A5 in a multiple of four pages, tagged, titled, in its language, with bookmarks and no gaps in its headings"
    )
    func isAccessible() throws {
        let booklet = try Workshop.make(.booklet, of: Self.guide)
        #expect(booklet.facts.pages.count % 4 == 0)
        #expect(Set(booklet.facts.pages.map { $0.map { ($0 * 25.4 / 72).rounded() } }) == [[148, 210]])
        #expect(booklet.facts.isTagged && booklet.facts.language == "en" && booklet.facts.areTypefacesEmbedded)
        #expect(booklet.facts.title == "The Hope Guide, Winter 2026")
        #expect(booklet.facts.smallestType > 11.99)
        #expect(zip(booklet.facts.headings, booklet.facts.headings.dropFirst()).allSatisfy { $1 <= $0 + 1 })
        #expect(
            booklet.facts.bookmarks == [
                "The Hope Guide", "Need help right now?", "Life in danger", "Samaritans", "Contents",
                "How to use this guide", "Who made it", "In a crisis", "Samaritans", "Arts", "Band", "Choir", "Money",
                "Debt help", "What is on, day by day", "Tuesday", "Thursday", "Open on most days", "A to Z",
                "Your own numbers and notes", "Help us keep it right",
            ]
        )
    }

    @Test("has a code that leads to the website, beside its address")
    func hasCode() throws {
        let booklet = try Workshop.make(.booklet, of: Self.guide)
        #expect(try booklet.codes() == ["https://guide.harbourne.example/"])
        #expect(booklet.pages[3].contains("guide.harbourne.example"))
    }

    @Test("gives the pages of topics, of names in the A to Z, and of entries that a text speaks of")
    func givesPages() throws {
        let booklet = try Workshop.make(.booklet, of: Self.guide)
        let band = try #require(booklet.pages.firstIndex { $0.contains("About Band.") }) + 1
        let pages = booklet.pages.map(\.joinedLines)
        #expect(pages[2].contains(try Regex("Arts[\\s\\u{2060}]*\(band)")))
        let names = try #require(pages.first { $0.contains("Orchestra: see Band") })
        #expect(names.contains(try Regex("B Band[\\s\\u{2060}]*\(band)")))
        #expect(names.contains(try Regex("O Orchestra: see Band[\\s\\u{2060}]*\(band)")))
        #expect(pages.contains { $0.contains("Sing with the band (page \(band)).") })
    }

    @Test("shows what is on by day in the order of the clock, and what is open on most days once")
    func showsWeek() throws {
        let text = try Workshop.make(.booklet, of: Self.guide).text.joinedLines
        let week = try #require(text.firstRange(of: "What is on, day by day Tuesday"))
        let rest = text[week.upperBound...]
        let order = [
            "2pm to 4pm Choir", "7pm to 9pm Band", "Thursday", "10am to noon Choir", "Open on most days",
            "9am to 5pm Debt help Monday to Friday.",
        ]
        let places = order.map { rest.firstRange(of: $0)?.lowerBound }
        #expect(places.allSatisfy { $0 != nil }, "\(rest)")
        #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    }

    @Test("says all there is to say of an entry, with its last check")
    func saysAll() throws {
        let text = try Workshop.make(.booklet, of: Self.guide).text.joinedLines
        #expect(text.contains("Debt help About Debt help. 01632 960 101 Where: Saltby, Millbrook"))
        #expect(text.contains("When: Monday to Friday, 9am to 5pm Cost: Free"))
        #expect(text.contains("Last checked on 1 November 2026."))
    }

    private static func long(_ number: Int, paragraphs: Int) -> Entry {
        let paragraph =
            "You can come as you are and go when you like. Somebody meets you at the door and shows you round."
        let body = (1...paragraphs).map { "\(paragraph) This is part \($0) of \(number)." }.joined(separator: "\n\n")
        return .named("Group \(number)", times: ["Tuesday 2pm to 4pm"], body: body)
    }

    @Test("keeps an entry on one page where it fits on one")
    func keepsEntriesWhole() throws {
        let entries = (10...21).map { Self.long($0, paragraphs: 2 + $0 % 3) }
        let booklet = try Workshop.make(.booklet, of: Guides.guide(entries))
        for number in 10...21 {
            let first = try #require(booklet.pages.firstIndex { $0.contains("About Group \(number).") })
            #expect(booklet.pages[first].contains("part \(2 + number % 3) of \(number)."), "\(number)")
        }
    }

    @Test("goes on over the page with an entry that is longer, loses none of it, and leaves no line of it alone")
    func splitsLongEntries() throws {
        let booklet = try Workshop.make(.booklet, of: Guides.guide([Self.long(1, paragraphs: 40)]))
        let text = booklet.text.joinedLines
        #expect((1...40).allSatisfy { text.contains("This is part \($0) of 1.") })
        let last = try #require(booklet.pages.first { $0.contains("Last checked on") })
        #expect(last.contains("part 40 of 1."))
        let lowest = booklet.words.filter { $0.page > 1 }.map(\.bottom).max() ?? 0
        #expect(lowest < 205)
    }

    @Test("is set at 14 points where it can be stapled then, and else smaller, never under 12")
    func choosesSize() throws {
        #expect(abs(try Workshop.make(.booklet, of: Self.guide).facts.smallestType - 14) < 0.01)
        let many = Guides.guide((1...120).map { Self.long($0, paragraphs: 3) })
        #expect(abs(try Workshop.make(.booklet, of: many).facts.smallestType - 12) < 0.01)
    }

    @Test("has all of its cover on the first page, however much stands there")
    func hasOneCover() throws {
        let settings = Guides.settings(
            name: "The Hope Guide for Harbourne and for everybody who lives around it",
            about: "Where to turn for mental health and wellbeing, written by people who have been there themselves.",
            isSample: true
        )
        let order = PrintOrder(name: "booklet", format: .booklet, areas: ["millbrook", "saltby"])
        let booklet = try Workshop.make(order, of: Guides.guide([.named("Choir")], settings: settings))
        #expect(booklet.pages[0].contains("Sample guide."))
        #expect(booklet.pages[1].hasPrefix("Need help right now?"))
    }

    @Test("of one entry is whole, and of none is not made")
    func isSmall() throws {
        #expect(try Workshop.make(.booklet, of: Guides.guide([.named("Choir")])).facts.pages.count == 8)
        let order = PrintOrder(name: "booklet", format: .booklet)
        #expect(Manuscript(order, of: Guides.guide([]), today: Guides.today, words: Guides.words) == nil)
    }

    @Test("of 450 entries holds them all")
    func isLarge() throws {
        let entries = (1...450).map { number in
            Entry.named("Group \(number)", topics: [number % 2 == 0 ? "arts" : "money"], times: ["Tuesday 2pm to 4pm"])
        }
        let booklet = try Workshop.make(.booklet, of: Guides.guide(entries))
        let text = booklet.text.joinedLines
        #expect((1...450).allSatisfy { text.contains("About Group \($0).") })
        #expect(booklet.facts.pages.count % 4 == 0)
    }

    @Test("is the same, byte for byte, each time")
    func isReproducible() throws {
        #expect(try Workshop.make(.booklet, of: Self.guide).piece == Workshop.make(.booklet, of: Self.guide).piece)
    }
}

@Suite("Large print")
struct LargePrintTests {
    private static let guide = Guides.guide([
        .named("Choir", times: ["Tuesday 2pm to 4pm"], body: "We *do* sing.\n\n- Come\n- Sing"),
        .named("Debt help", topics: ["money"], times: ["Monday to Friday, 9am to 5pm"]),
    ])

    @Test("is A4, with nothing smaller than 18 points, the contents and the page numbers among it")
    func isLarge() throws {
        let made = try Workshop.make(.largePrint, of: Self.guide)
        #expect(Set(made.facts.pages.map { $0.map { ($0 * 25.4 / 72).rounded() } }) == [[210, 297]])
        #expect(made.facts.smallestType > 17.99)
        #expect(made.facts.title == "The Hope Guide, Winter 2026, large print")
        #expect(made.facts.isTagged && made.facts.areTypefacesEmbedded)
    }

    @Test("depends on no columns and no italics")
    func isPlain() throws {
        let made = try Workshop.make(.largePrint, of: Self.guide)
        #expect(made.facts.tags["Table"] == nil)
        #expect(made.facts.typefaces == ["Andika", "Andika-Bold"])
        #expect(made.text.joinedLines.contains("We do sing."))
        #expect(made.facts.tags["LI"] == 2)
    }

    @Test("sets no two texts side by side but a name and its page")
    func isOneColumn() throws {
        let made = try Workshop.make(.largePrint, of: Self.guide)
        let lefts = Set(made.words.filter { $0.page > 4 && $0.text == "Choir" }.map { ($0.left / 5).rounded() })
        #expect(lefts.count <= 3)
    }
}
