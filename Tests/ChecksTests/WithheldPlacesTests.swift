import Testing

@testable import Checks

@Suite("A withheld address in the files")
struct WithheldPlacesTests {
    private func findings(_ body: String, other: String = "Come in.") throws -> [String] {
        try TypedGuide([
            ("title: Safe house\nprovider: Haven\nphone: 999\naddress: withheld", body),
            ("title: Office\nprovider: Haven\naddress: 3 Canal Street, Millbrook, ZZ1 3CV", other),
            ("title: Shop\nprovider: Somebody else\nphone: 999", other),
        ]).findings(WithheldPlaces.self)
    }

    static let told = [
        "Ring at 14 Rosemary Lane.", "Ring at Rosemary Lane.", "Write to ZZ1 4RL.",
        "<!-- 14 Rosemary Lane, ZZ1 4RL -->",
        "Write to LS1 4AP.", "We are at 2a Saint Mary's Rd.",
    ]

    @Test("is named, prose or note", arguments: told)
    func named(body: String) throws { #expect(try findings(body) == ["address-withheld-told a.md:11"]) }

    static let untold = [
        "We tell you where we are.", "Come to our office at 3 Canal Street, ZZ1 3CV.", "Meet us on Canal Street.",
        "On the way you will see 3 places.", "This way, please. In the street there is a car.",
        "Ring the Court on Monday.",
    ]

    @Test("text that tells nothing, and an address that others publish, are passed over", arguments: untold)
    func passedOver(body: String) throws { #expect(try findings(body) == []) }

    @Test("other entries must not repeat it, whoever provides them; notes count")
    func repeated() throws {
        #expect(
            try findings("<!-- 14 Rosemary Lane -->", other: "The door at 14 Rosemary Lane is green.")
                == ["address-withheld-told a.md:11", "address-withheld-told b.md:10", "address-withheld-told c.md:10"]
        )
    }

    @Test("its provider's other entries must not name it beside a street")
    func besideAStreet() throws {
        #expect(
            try findings("We help.", other: "The Safe house is in Rosemary Lane.") == ["address-withheld-told b.md:10"]
        )
    }
}
