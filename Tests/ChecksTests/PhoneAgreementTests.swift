import Testing

@testable import Checks

@Suite("Two versions of one number")
struct PhoneAgreementTests {
    static let inText: [(text: String, isSlip: Bool)] = [
        ("Ring 01632 960 101.", false), ("Ring +44 1632 960101.", false), ("Ring 01632 960 102.", true),
        ("Ring 01632 960 110.", true), ("Ring 01632 960 1011.", true), ("Ring 0161 496 0101.", false),
        ("Ring Samaritans on 116 123.", false), ("Order 016329601012345.", false), ("It costs £101.", false),
        ("<!-- 01632 960 102 was the old one -->", false),
    ]

    @Test("a slip of one digit in the text is asked about, another number is not", arguments: inText)
    func text(example: (text: String, isSlip: Bool)) throws {
        let rules = try TypedGuide("phone: 01632 960 101", body: example.text).rules(PhoneAgreement.self)
        #expect(rules == (example.isSlip ? ["phone-differs"] : []))
    }

    @Test("a number that another entry has is no slip")
    func known() throws {
        let guide = TypedGuide([("phone: 01632 960 101", "Ring 01632 960 102."), ("phone: 01632 960 102", "")])
        #expect(try guide.rules(PhoneAgreement.self) == [])
    }

    static let pairs: [(first: String, second: String, isSlip: Bool)] = [
        ("01632 960 101", "01632 960 101", false), ("01632 960 101", "01632 960 110", false),
        ("01632 960 101", "01632 961 101", true), ("01632 960 101", "01623 960 101", true),
        ("01632 960 101", "01632 690 101", true), ("01632 960 101", "0161 496 0101", false),
    ]

    @Test("entries of one provider: extensions may differ, the rest may not by one slip", arguments: pairs)
    func provider(pair: (first: String, second: String, isSlip: Bool)) throws {
        let entries = [pair.first, pair.second].map { ("provider: Green Shoots\nphone: \($0)", "") }
        #expect(try TypedGuide(entries).rules(PhoneAgreement.self) == (pair.isSlip ? ["phone-differs"] : []))
    }

    @Test("different providers may have numbers that are alike")
    func providers() throws {
        let guide = TypedGuide([("provider: A\nphone: 01632 960 101", ""), ("provider: B\nphone: 01632 961 101", "")])
        #expect(try guide.rules(PhoneAgreement.self) == [])
    }
}
