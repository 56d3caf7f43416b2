import Testing

@testable import Checks

@Suite("Web addresses")
struct WebAddressesTests {
    static let examples: [(address: String, rules: [String])] = [
        ("https://greenshoots.org.uk/", []), ("https://greenshoots.org.uk/a_(b)", []),
        ("https://greenshoots.org.uk/?id=5&page=2", []), ("https://greenshoots.org.uk:8080/", []),
        ("https://greenshoots.org.uk.", ["website-doubtful"]), ("https://greenshoots.org.uk/a)", ["website-doubtful"]),
        ("https://www.greenshoots,org.uk/", ["website-doubtful"]),
        ("https://www.www.greenshoots.org/", ["website-doubtful"]),
        ("https://bit.ly/abc", ["website-shortened"]), ("https://habit.ly/abc", []),
        ("https://greenshoots.org.uk/?utm_source=x", ["website-tracking"]),
        ("https://greenshoots.org.uk/?page=2&fbclid=x", ["website-tracking"]),
    ]

    @Test("too much, too short or followed", arguments: examples)
    func facts(example: (address: String, rules: [String])) throws {
        #expect(try TypedGuide("website: \(example.address)").rules(WebAddresses.self) == example.rules)
    }

    @Test("links in the text are looked at as well, those inside the guide are not")
    func links() throws {
        let body = "See [one](https://bit.ly/abc), [two](food-hub.html) and [three](mailto:jo@greenshoots.org.uk)."
        #expect(try TypedGuide("phone: 999", body: body).findings(WebAddresses.self) == ["website-shortened a.md:9"])
    }

    @Test("the address is offered without its marks")
    func cure() throws {
        let said = try TypedGuide("website: https://a.org/?utm_source=x&page=2#map").diagnostics(WebAddresses.self)
        #expect(said.map(\.help) == ["Write https://a.org/?page=2#map"])
    }
}
