import Diagnostics
import Foundation
import Guide
import Testing

@testable import Checks

@Suite("Telephone numbers")
struct PhoneNumbersTests {
    private static func verdict(_ typed: String) -> PhoneVerdict? {
        let phone = PhoneNumber(label: nil, typed: typed, position: Position(line: 1))
        if let slip = phone.slip { return .impossible(reason: slip.reason, cure: slip.cure) }
        return phone.dialled.map { PhoneVerdict($0) }
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

    static let messages: [(typed: String, message: String, help: String)] = [
        (
            "01632 960 2I5", "There is a letter I among the digits.", "Did you mean 01632 960 215?"
        ),
        (
            "01632 960 1011", "This number has 12 digits, the 0 counted. One that begins with 01 has 11.",
            "Look it up again, and ring it."
        ),
        ("44 1632 960101", "This number lacks the + in front of 44.", "Did you mean +44 1632 960 101?"),
        ("7700 900123", "This number does not begin with 0.", "Did you mean 07700 900 123?"),
        ("0000 000 000", "No number begins with so many noughts.", "Look it up again, and ring it."),
        ("+44", "There is no whole number here.", "Write all of it, with the area code: 01632 960 101."),
    ]

    @Test("one message, with what was probably meant", arguments: messages)
    func message(example: (typed: String, message: String, help: String)) throws {
        let found = try TypedGuide("phone: \(example.typed)").diagnostics(PhoneNumbers.self)
        #expect(found.map(\.message) == [example.message])
        #expect(found.map(\.help) == [example.help])
    }

    @Test("words after the number do not count")
    func note() throws {
        #expect(try TypedGuide("phone: 01632 960 101, then choose 2").rules(PhoneNumbers.self) == [])
    }

    @Test(
        "numbers of every area that libphonenumber knows are right, and random numbers that it refuses are not silent"
    )
    func libphonenumber() throws {
        let python = try #require(
            ProcessInfo.processInfo.environment["HOPEGUIDE_PYTHON"],
            "Set HOPEGUIDE_PYTHON to a Python with the packages of scripts/requirements-for-tests.txt (make test does this)."
        )
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: python)
        process.arguments = ["-I", "-B", "-c", Self.script]
        process.standardOutput = pipe
        try process.run()
        let lines = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).split(
            separator: "\n"
        )
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        let right = lines.filter { $0.hasPrefix("right ") }.map { String($0.dropFirst(6)) }
        let wrong = lines.filter { $0.hasPrefix("wrong ") }.map { String($0.dropFirst(6)) }
        #expect(right.count >= 600 && wrong.count == 900)
        #expect(right.filter { Self.isError($0) || Self.isWarning($0) } == [])
        let silent = wrong.filter { !Self.isError($0) && !Self.isWarning($0) && Self.verdict($0) != nil }
        #expect(silent.count <= 9, "\(silent)")
    }

    /// A number that libphonenumber takes for each of its geographic codes, and random ones that it does not take: of any
    /// beginning, and right ones with a digit lost, doubled or changed.
    private static let script = """
        import random
        import phonenumbers
        from phonenumbers.geodata import GEOCODE_DATA

        random.seed(19)
        def valid(number):
            return phonenumbers.is_valid_number(phonenumbers.PhoneNumber(44, int(number[1:]))) if len(number) > 4 else False
        right = []
        for code in sorted(code[2:] for code in GEOCODE_DATA if code.startswith("44") and len(code) > 2):
            for _ in range(300):
                number = "0" + code + "".join(random.choice("0123456789") for _ in range(10 - len(code)))
                # 0200 and 0201 are in Ofcom's plan, and nobody has a number there: we ask about those.
                if len(number) == 11 and number[:4] not in ("0200", "0201") and valid(number):
                    right.append(number)
                    break
        for number in right:
            print("right", number)
        count = 0
        while count < 900:
            kind = count % 3
            number = random.choice(right)
            at = random.randrange(1, len(number))
            if kind == 0:
                number = "0" + "".join(random.choice("0123456789") for _ in range(10))
            elif kind == 1:
                number = number[:at] + number[at + 1:]
            else:
                number = number[:at] + random.choice("0123456789") + number[at:]
            if number[:2] != "00" and not valid(number) and number != "08001111":
                print("wrong", number)
                count += 1
        """
}
