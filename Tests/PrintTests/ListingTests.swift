import Guide
import Testing

@testable import Print

@Suite("A listing for newspapers and e-mails")
struct ListingTests {
    private static let guide = Guides.guide([
        .named(
            "Choir",
            contacts: Guides.contacts(
                phones: [Guides.phone("01632960101")],
                whereabouts: Guides.address("The Hall", "Millbrook", "ZZ3 1AA")
            ),
            times: ["Tuesday 2pm to 4pm"],
            status: .waitingList,
            summary: "Sing with us!"
        ),
        .named("Band", leaflet: .shorter("Play with others")),
        .named("Hidden", leaflet: .leftOut),
        .named("Debt help", topics: ["money"], times: ["Monday to Friday, 9am to 5pm"]),
        .named(
            "Samaritans",
            topics: ["crisis"],
            contacts: Guides.contacts(phones: [Guides.phone("116123")]),
            crisisPlace: 1
        ),
    ])

    private func outcome(_ most: Int?, of guide: Guide = guide, topics: [String] = []) throws -> WrittenOutcome {
        var order = PrintOrder(name: "listing", format: .listing, topics: topics)
        order.mostWords = most
        return WrittenOutcome(order, of: guide, today: Guides.today, words: try Guides.english())
    }

    @Test("says everything in plain text, the numbers for a crisis first")
    func saysAll() throws {
        let piece = try #require(outcome(nil).piece)
        #expect(
            piece.text == """
                The Hope Guide, Winter 2026

                Need help right now? Life in danger: 999. Samaritans: 116 123.

                Arts
                Choir. Sing with us! There is a waiting list. 01632 960 101. Tuesday, 2pm to 4pm. The Hall, Millbrook ZZ3 1AA.
                Band. Play with others. 01632 960 101. Saltby, Millbrook.

                Money
                Debt help. About Debt help. 01632 960 101. Monday to Friday, 9am to 5pm. Saltby, Millbrook.

                guide.harbourne.example. Has a number, a time or a place changed? Tell us, and we will put it right. 01632 960 000. guide@harbourne.example.

                """
        )
        #expect(piece.length == "\(Listing.words(in: piece.text)) words")
    }

    @Test("leaves out places, then lines, of all entries alike, to keep to a number of words")
    func keepsToWords() throws {
        let full = try #require(outcome(nil).piece)
        let words = Listing.words(in: full.text)
        #expect(try outcome(words).piece == full)
        let short = try #require(outcome(words - 1).piece?.text)
        #expect(!short.contains("The Hall") && short.contains("Sing with us!"))
        let brief = try #require(outcome(Listing.words(in: short) - 1).piece?.text)
        #expect(!brief.contains("Sing with us!") && brief.contains("There is a waiting list. 01632 960 101. Tuesday"))
    }

    @Test("that is too long is not made: we say by how much, and which entries to leave out")
    func saysTooLong() throws {
        let outcome = try outcome(66)
        guard case .tooLong(let words, 66, let leaveOut) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(words == 68 && leaveOut == ["band"])
        let order = PrintOrder(name: "listing", format: .listing)
        #expect(
            outcome.diagnostics(for: order, of: Self.guide).map { "\($0.message) \($0.help ?? "")" } == [
                "The listing is too long: with names, numbers and times alone it has 68 words, and 66 are allowed. No text may "
                    + "be lost, so we did not make it. Leave out one entry, for example “Band”: write \"print: leave out\" in "
                    + "its file. Or allow more words (words: 68), or make one for one topic or one area."
            ]
        )
    }

    @Test("may be of one topic, and of very many entries")
    func isOfTopic() throws {
        let text = try #require(outcome(nil, topics: ["money"]).piece?.text)
        #expect(text.hasPrefix("The Hope Guide: Money, Winter 2026\n"))
        #expect(!text.contains("Choir"))
        let many = Guides.guide((1...450).map { .named("Group \($0)") })
        guard case .tooLong(_, 500, let leaveOut) = try outcome(500, of: many) else {
            Issue.record("450 entries in 500 words")
            return
        }
        #expect((300..<450).contains(leaveOut.count))
        #expect(try outcome(nil, of: Guides.guide([.named("Choir", leaflet: .leftOut)])) == .empty)
    }
}
