import Guide
import Testing

@testable import Checks

@Suite("Facts that decide whether somebody goes")
struct HelpfulFactsTests {
    private static let somewhere = Whereabouts.published([
        PostalAddress(label: nil, lines: ["1 Mill Lane"], position: .init(line: 1))
    ])

    private func messages(_ entry: Entry) throws -> [String] {
        let guide = try WrittenGuide.guide([entry])
        return HelpfulFacts.run(guide, CheckContext(today: try Day.of("2026-11-21"), words: ExampleGuide.words))
            .dropFirst().map(\.message)
    }

    @Test("a place is asked for everything, a telephone line for what it has")
    func asked() throws {
        #expect(
            try messages(try WrittenGuide.entry(prose: [:], whereabouts: Self.somewhere)) == [
                "It would help readers of “The hub” to know what it costs, how to join, what happens on a first visit and how to get there."
            ]
        )
        #expect(
            try messages(try WrittenGuide.entry(prose: [:])) == [
                "It would help readers of “The hub” to know what it costs and how to join."
            ]
        )
        #expect(
            try messages(try WrittenGuide.entry(prose: [:], whereabouts: .withheld)) == [
                "It would help readers of “The hub” to know what it costs, how to join and what happens on a first visit."
            ]
        )
    }

    @Test("nothing is asked of crisis lines, of what has ended, and of what says it all")
    func notAsked() throws {
        #expect(try messages(try WrittenGuide.entry(prose: [:], crisis: 1)) == [])
        #expect(try messages(try WrittenGuide.entry(prose: [:], status: .closed)) == [])
        #expect(try messages(try WrittenGuide.entry(prose: [:], ends: "2026-11-20")) == [])
        #expect(try messages(try WrittenGuide.entry(whereabouts: Self.somewhere)) == [])
    }

    @Test("the guide as a whole has one count")
    func count() throws {
        let guide = try WrittenGuide.guide([
            try WrittenGuide.entry("a", prose: [:]), try WrittenGuide.entry("b"),
        ])
        let expected = """
            notice: It would help readers of “The a” to know what it costs and how to join. [helpful-facts-missing]
              --> content/entries/a.md
              help: If you know it, write it in your own words, such as “cost: Free”, “joining: Just turn up”.

            notice: 1 entry of 2 leaves open what decides whether somebody goes: what it costs (1), how to join (1). [helpful-facts-in-guide]
              --> content/guide.yml
              help: A notice at each entry says what would help there. When you next ask the service, ask that too.


            """
        #expect(try WrittenGuide.report(HelpfulFacts.self, guide) == expected)
    }
}
