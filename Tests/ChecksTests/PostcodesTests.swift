import Testing

@testable import Checks

@Suite("Postcodes")
struct PostcodesTests {
    static let found: [(line: String, postcodes: [String])] = [
        ("LS1 4AP", ["LS1 4AP"]), ("Leeds ls14ap", ["LS1 4AP"]), ("M1 1AE, B33 8TH", ["M1 1AE", "B33 8TH"]),
        ("CR2 6XH DN55 1PT W1A 0AX EC1A 1BB", ["CR2 6XH", "DN55 1PT", "W1A 0AX", "EC1A 1BB"]),
        ("platform M1 4th train", []),
        ("5 Cattle Market", []), ("LS1 4CP", []), ("Room A1 4th floor", []), ("LS1 4A", []), ("ZZ1 3CV", ["ZZ1 3CV"]),
    ]

    @Test("are found in a line, with their space or without", arguments: found)
    func find(example: (line: String, postcodes: [String])) {
        #expect(Postcode.all(in: example.line).filter(\.isAreaKnown).map(\.text) == example.postcodes)
    }

    static let addresses: [(last: String, rules: [String])] = [
        ("LS1 4AP", []), ("Leeds LS1 4AP", []), ("Leeds", ["postcode-missing"]), ("LS1 OAP", ["postcode-invalid"]),
        ("Cardiff CF1O 1AA", ["postcode-invalid"]), ("SA1 O1A", ["postcode-invalid"]), ("EC1A 1BB", []),
        ("W1A 0AX", []),
        ("LS1 4A", ["postcode-invalid"]), ("QQ1 4AP", ["postcode-invalid"]), ("JE2 3AB", []), ("ZZ1 3CV", []),
        ("Unit B2 1st floor", ["postcode-missing"]),
    ]

    @Test("an address needs one that can be right", arguments: addresses)
    func address(example: (last: String, rules: [String])) throws {
        let facts = "address: |\n  The Hub\n  5 Cattle Market\n  \(example.last)"
        #expect(try TypedGuide(facts).rules(Postcodes.self) == example.rules)
    }

    @Test("a letter O or I for a figure is named with the postcode that was meant")
    func meant() throws {
        let found = try TypedGuide("address: |\n  1 Mill Lane\n  Cardiff CF1O 1AA").diagnostics(Postcodes.self)
        #expect(found.map(\.message) == ["“CF1O 1AA” is not a postcode."])
        #expect(found.map(\.help) == ["Did you mean “CF10 1AA”?"])
    }

    @Test("there are 124 areas, and two that are written like one")
    func areas() { #expect(PostcodeAreas.all.count == 126) }
}
