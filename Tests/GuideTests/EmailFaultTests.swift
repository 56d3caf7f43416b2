import Testing

@testable import Guide

@Suite("E-mail addresses that no mail system takes")
struct EmailFaultTests {
    @Test(
        "an address that works is passed over",
        arguments: [
            "hello@greenshoots.org.uk", "jo.bloggs+hub@nhs.net", "o'brien@harbourne.gov.uk", "a@b.cymru",
            "x_y-z@a-b.example",
            "info@xn--exmple-cua.org",
        ]
    )
    func right(address: String) { #expect(EmailFault(in: address) == nil) }

    static let wrong: [(address: String, reason: String, cure: String)] = [
        ("info@exämple.org", "Many mail programs cannot write to an address with “ä” in it.", "Ask the service for"),
        ("info@example,org", "There is a “,” in this e-mail address.", "Did you mean info@example.org?"),
        ("info @example.org", "There is a space in this e-mail address.", "Did you mean info@example.org?"),
        ("info.example.org", "There is no @ in this e-mail address.", "One looks like this"),
        ("a@b.org@c.org", "There is more than one @ here.", "Write one address."),
        ("info@-example.org", "No part after the @ begins or ends with a hyphen: “-example”.", "Take the hyphen out."),
        ("info@example.com|gov.uk", "What stands after the @ cannot have “|” in it.", "Take it out."),
        ("info@123.123.123.123", "What stands after the @ is a number, and no name.", "One looks like this"),
        ("info@example", "What stands after the @ has no dot in it.", "Is its end missing"),
        ("@example.org", "Something is missing before the @.", "One looks like this"),
        ("info(at)x@example.org", "An e-mail address cannot have “(” in it.", "Take it out."),
        ("info@example.org.", "There is a dot at the end.", "Take it out."),
        ("info@example.o", "No address ends like this one.", "Copy it again"),
    ]

    @Test("one that cannot work is named with what to do", arguments: wrong)
    func faults(example: (address: String, reason: String, cure: String)) throws {
        let fault = try #require(EmailFault(in: example.address))
        #expect(fault.reason == example.reason)
        #expect(fault.cure.hasPrefix(example.cure))
    }

    @Test("what mail systems refuse by its length is named", arguments: [65, 300])
    func long(count: Int) {
        #expect(EmailFault(in: String(repeating: "a", count: count) + "@example.org") != nil)
        #expect(EmailFault(in: "a@" + String(repeating: "b", count: count) + ".org") != nil)
    }
}
