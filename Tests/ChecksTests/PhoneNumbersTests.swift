import Diagnostics
import Guide
import Testing

@testable import Checks

@Suite("Telephone numbers")
struct PhoneNumbersTests {
    private static func verdict(_ typed: String) -> PhoneVerdict? {
        PhoneNumber(label: nil, typed: typed, position: Position(line: 1)).dialled.map { PhoneVerdict($0) }
    }

    private static func isError(_ typed: String) -> Bool {
        if case .impossible = verdict(typed) { true } else { false }
    }

    private static func isWarning(_ typed: String) -> Bool {
        if case .doubtful = verdict(typed) { true } else { false }
    }

    @Test("a right number is passed over in silence", arguments: LabelledPhones.list(LabelledPhones.right))
    func right(typed: String) {
        #expect(!Self.isError(typed) && !Self.isWarning(typed))
    }

    @Test("a wrong number is an error", arguments: LabelledPhones.list(LabelledPhones.wrong))
    func wrong(typed: String) { #expect(Self.isError(typed)) }

    @Test("a number of unknown range is asked about", arguments: LabelledPhones.list(LabelledPhones.doubtful))
    func doubtful(typed: String) { #expect(Self.isWarning(typed)) }

    @Test("how often the rule is right, on a list of numbers that people have labelled")
    func precision() {
        let right = LabelledPhones.list(LabelledPhones.right)
        let wrong = LabelledPhones.list(LabelledPhones.wrong)
        #expect(right.count + wrong.count >= 120)
        let hits = wrong.count(where: Self.isError)
        let falseAlarms = right.count(where: Self.isError)
        let precision = Double(hits) / Double(max(1, hits + falseAlarms))
        let recall = Double(hits) / Double(wrong.count)
        print(
            "phone-impossible: \(right.count) right and \(wrong.count) wrong numbers;",
            "precision \(precision), recall \(recall), \(right.count(where: Self.isWarning)) right ones asked about"
        )
        #expect(precision >= 0.99)
        #expect(recall >= 0.9)
    }

    @Test("a short code is for texts, and a number for texts may be one")
    func texts() throws {
        #expect(try TypedGuide("text: text SHOUT to 85258").rules(PhoneNumbers.self) == [])
        #expect(try TypedGuide("text: 07700 900 12").rules(PhoneNumbers.self) == ["phone-impossible"])
    }

    @Test("each number of an entry is looked at, labels or not, textphones too")
    func everyNumber() throws {
        let facts = "phone:\n  - Office: 01632 960 10\n  - 01632 960 101\ntextphone: 0161 496 01"
        #expect(
            try TypedGuide(facts).findings(PhoneNumbers.self) == [
                "phone-impossible a.md:8", "phone-impossible a.md:10",
            ]
        )
    }

    @Test("words after the number do not count")
    func note() throws {
        #expect(try TypedGuide("phone: 01632 960 101, then choose 2").rules(PhoneNumbers.self) == [])
    }
}
