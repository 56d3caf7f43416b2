import Testing

@testable import Checks

@Suite("Words that go stale")
struct StaleWordsTests {
    static let stale = [
        "We are currently full.", "There is no group this summer.", "The choir is coming soon.",
        "Closed until further notice.",
        "A new course starts next spring.", "We moved last winter.", "This year we go to the sea.",
    ]

    @Test("are mentioned", arguments: stale)
    func mentioned(text: String) throws {
        #expect(try TypedGuide("cost: Free", body: text).rules(StaleWords.self) == ["words-go-stale"])
    }

    static let lasting = [
        "If you are currently off work, come.", "For people who currently sleep outside.", "Meet this year's interns.",
        "In your last year at school?", "We meet every summer.", "This is a group for men.", "Next door is a café.",
        "At last. Spring is here.", "<!-- currently nobody answers -->",
    ]

    @Test("words that stay true, or speak of the reader, are not", arguments: lasting)
    func silent(text: String) throws {
        #expect(try TypedGuide("cost: Free", body: text).rules(StaleWords.self) == [])
    }

    @Test("a notice may speak of now, and a closed service may say anything")
    func notices() throws {
        #expect(try TypedGuide("notice: Currently closed.").rules(StaleWords.self) == [])
        #expect(try TypedGuide("status: closed", body: "Currently closed.").rules(StaleWords.self) == [])
    }

    @Test("facts that are sentences are read too, at their place")
    func facts() throws {
        #expect(
            try TypedGuide("joining: We are\n  currently full.").findings(StaleWords.self) == ["words-go-stale a.md:9"]
        )
    }
}
