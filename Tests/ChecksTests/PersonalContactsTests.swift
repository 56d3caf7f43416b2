import Testing

@testable import Checks

@Suite("Somebody's own mailbox or mobile")
struct PersonalContactsTests {
    static let examples: [(facts: String, rules: [String])] = [
        ("email: jo@gmail.com", ["email-personal"]), ("email: jo@BTInternet.com", ["email-personal"]),
        ("email: jo@greenshoots.org.uk", []), ("email: jo@nhs.net", []),
        ("email: jo@gmail.com\nconfirmed-with: The committee", []),
        ("phone: 07911 123456", ["phone-mobile"]), ("phone: 07700 900 123", []), ("phone: 01632 960 101", []),
        ("phone: [07911 123456, 07911 123457]", ["phone-mobile"]),
    ]

    @Test("we ask once, and not where the service has confirmed it", arguments: examples)
    func asks(example: (facts: String, rules: [String])) throws {
        #expect(try TypedGuide(example.facts).rules(PersonalContacts.self) == example.rules)
    }
}
