import Testing

@testable import Checks

@Suite("What has ended and what will")
struct EndingsTests {
    /// Today is 21 November 2026, the next edition comes on 1 March 2027.
    static let examples: [(facts: String, rules: [String])] = [
        ("ends: 2026-11-20", ["ends-passed"]), ("ends: 2026-11-21", ["ends-soon"]), ("ends: 2027-02-28", ["ends-soon"]),
        ("ends: 2027-03-01", []), ("ends: 2026-11-20\nstatus: closed", []),
        ("funded-until: 2026-11-20", ["funding-passed"]), ("funded-until: 2027-02-28", ["funding-ends-soon"]),
        ("funded-until: 2027-03-31", []),
        ("notice: {text: Shut., until: 2026-11-20}", ["notice-passed"]),
        ("notice: {text: Shut., until: 2026-12-20}", ["notice-ends-soon"]),
        ("notice: {text: Shut., until: 2026-12-20}\nprint: leave out", []), ("notice: Shut.", []),
    ]

    @Test("before the next edition", arguments: examples)
    func endings(example: (facts: String, rules: [String])) throws {
        #expect(try TypedGuide(example.facts).rules(Endings.self) == example.rules)
    }

    @Test("where the next edition's day has passed, a review's length is looked ahead")
    func afterTheEdition() throws {
        #expect(try TypedGuide("ends: 2027-06-30").rules(Endings.self, today: "2027-04-01") == ["ends-soon"])
        #expect(try TypedGuide("ends: 2027-07-30").rules(Endings.self, today: "2027-04-01") == [])
    }
}
