import Testing

@testable import Checks

@Suite("What a sample makes up")
struct MadeUpContactsTests {
    static let madeUp = [
        "phone: 01632 960 101", "phone: +44 1632 960101", "phone: 07700 900 123", "phone: 0808 157 0100",
        "phone: 020 7946 0123", "phone: 0113 496 0123", "phone: 028 9649 6123", "phone: 029 2018 0123",
        "phone: 0306 999 0123", "phone: 0191 498 0123", "text: 07700 900 123", "email: a@b.example",
        "email: a@example.com", "website: https://a.test/", "website: https://www.example.org/food",
        "address: 1 Mill Lane, Millbrook, ZZ1 1AA",
    ]

    @Test("is an error in a real guide, and passes in a sample", arguments: madeUp)
    func isAnError(facts: String) throws {
        #expect(try TypedGuide(facts, isSample: false).findings(MadeUpContacts.self) == ["contact-made-up a.md:7"])
        #expect(try TypedGuide(facts, isSample: true).rules(MadeUpContacts.self) == [])
    }

    static let real = [
        "phone: 01632 961 101", "phone: 07701 900 123", "phone: 0808 158 0100", "email: a@example.org.uk",
        "website: https://examples.com/", "address: 1 Mill Lane, Leeds, LS1 4AP",
    ]

    @Test("what is only like it passes", arguments: real)
    func isSilent(facts: String) throws {
        #expect(try TypedGuide(facts, isSample: false).rules(MadeUpContacts.self) == [])
    }
}
