import Testing

@testable import Checks

@Suite("What a call costs")
struct PhoneCostsTests {
    static let examples: [(facts: String, rules: [String])] = [
        ("phone: 01632 960 101", []), ("phone: 0330 496 0101", []), ("phone: 0808 157 0101", []),
        ("phone: 0845 496 0101", ["phone-cost-untold"]), ("phone: 0871 496 0101", ["phone-cost-untold"]),
        ("phone: 0845 496 0101 (7p a minute plus your access charge)", []),
        ("phone: 0845 496 0101\ncost: Calls cost 7p per minute and what your phone company adds.", []),
        ("phone: 09098 790 101", ["phone-premium"]), ("phone: 118 500", ["phone-premium"]),
        ("phone: 070 1234 5678", ["phone-premium"]), ("phone: 07700 900 123", []),
    ]

    @Test("readers must be told of a charge, and are warned off premium numbers", arguments: examples)
    func costs(example: (facts: String, rules: [String])) throws {
        #expect(try TypedGuide(example.facts).rules(PhoneCosts.self) == example.rules)
    }
}
