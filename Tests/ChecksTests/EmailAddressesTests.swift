import Testing

@testable import Checks

@Suite("Slips in e-mail addresses")
struct EmailAddressesTests {
    static let examples: [(address: String, isDoubtful: Bool)] = [
        ("hello@greenshoots.org.uk", false), ("jo.bloggs@nhs.net", false), ("a@b.cymru", false), ("jo@mail.com", false),
        ("hello@gmial.com", true), ("hello@harbourne.couk", true), ("hello@harbourne.con", true),
        ("www.hello@harbourne.org", true), ("hello@www.harbourne.org", true), ("jo..bloggs@harbourne.org", true),
        ("jo.@harbourne.org", true),
    ]

    @Test("what cannot be right is asked about", arguments: examples)
    func slips(example: (address: String, isDoubtful: Bool)) throws {
        let rules = try TypedGuide("email: \(example.address)").rules(EmailAddresses.self)
        #expect(rules == (example.isDoubtful ? ["email-doubtful"] : []))
    }
}
