import Testing

@testable import Checks

@Suite("One thing in two entries")
struct DuplicatesTests {
    static let titles: [(first: String, second: String, isSame: Bool)] = [
        ("Memory Café", "The Memory Cafe", true), ("Walking group", "Walking groups", true),
        ("Men's Shed", "Mens Shed", true), ("Memory Café", "Memory Choir", false), ("Choir", "Choir for carers", false),
    ]

    @Test("nearly the same name in the same area", arguments: titles)
    func title(pair: (first: String, second: String, isSame: Bool)) throws {
        let entries = [pair.first, pair.second].map { ("title: \($0)", "") }
        #expect(try TypedGuide(entries).rules(Duplicates.self) == (pair.isSame ? ["duplicate-title"] : []))
        let apart = zip(entries, ["millbrook", "saltby"]).map { ($0.0.0 + "\nareas: [\($0.1)]", "") }
        #expect(try TypedGuide(apart).rules(Duplicates.self) == [])
    }

    static let contacts: [(first: String, second: String, rules: [String])] = [
        ("provider: A\nphone: 01632 960 101", "provider: B\nphone: +44 1632 960101", ["duplicate-phone"]),
        ("provider: A\nphone: 01632 960 101", "provider: a\nphone: 01632 960 101", []),
        ("provider: A\nphone: 01632 960 101", "phone: 01632 960 101", []),
        ("provider: A\nphone: 116 123", "provider: B\nphone: 116 123", []),
        ("provider: A\nwebsite: https://a.org/", "provider: B\nwebsite: http://www.a.org", ["duplicate-website"]),
        ("provider: A\nwebsite: https://a.org/x", "provider: B\nwebsite: https://a.org/y", []),
        ("provider: A\nphone: 01632 960 101", "provider: B\nphone: 01632 960 101\nstatus: closed", []),
    ]

    @Test("the same contact with different providers", arguments: contacts)
    func contact(pair: (first: String, second: String, rules: [String])) throws {
        #expect(try TypedGuide([(pair.first, ""), (pair.second, "")]).rules(Duplicates.self) == pair.rules)
    }
}
