import Testing

@testable import Checks

@Suite("Characters that nobody can see")
struct CleanedValuesTests {
    @Test("are mentioned once for an entry, where they stand")
    func hidden() throws {
        let guide = TypedGuide("phone: 01632\u{200B} 960\u{200B} 101\nemail: \u{FEFF}a@b.example")
        #expect(try guide.findings(CleanedValues.self) == ["value-cleaned a.md:7"])
        #expect(guide.guide?.entries.first?.contacts.phones.first?.dialled == "01632960101")
    }

    @Test("accents, currency and quotation marks can be seen")
    func visible() throws {
        #expect(try TypedGuide("cost: £2 at the café’s “till”").rules(CleanedValues.self) == [])
    }
}
