import Diagnostics
import Testing

@testable import Guide

@Suite("Phone numbers: what is dialled, what is read, what is said beside")
struct PhoneNumberTests {
    struct Case: Sendable {
        let typed: String
        let dialled: String?
        let grouped: String
        var note: String?
    }

    static let cases = [
        Case(typed: "01632 960 101", dialled: "01632960101", grouped: "01632 960 101"),
        Case(typed: "01632960101", dialled: "01632960101", grouped: "01632 960 101"),
        Case(typed: "(01632) 960101", dialled: "01632960101", grouped: "01632 960101"),
        Case(typed: "01632-960-101", dialled: "01632960101", grouped: "01632 960 101"),
        Case(typed: "07700900123", dialled: "07700900123", grouped: "07700 900 123"),
        Case(typed: "02079460000", dialled: "02079460000", grouped: "020 7946 0000"),
        Case(typed: "01214960000", dialled: "01214960000", grouped: "0121 496 0000"),
        Case(typed: "01144960000", dialled: "01144960000", grouped: "0114 496 0000"),
        Case(typed: "08081570000", dialled: "08081570000", grouped: "0808 157 0000"),
        Case(typed: "03001234567", dialled: "03001234567", grouped: "0300 123 4567"),
        Case(typed: "0800 58 58 58", dialled: "0800585858", grouped: "0800 58 58 58"),
        Case(typed: "08001111", dialled: "08001111", grouped: "0800 1111"),
        Case(typed: "116123", dialled: "116123", grouped: "116 123"),
        Case(typed: "999", dialled: "999", grouped: "999"),
        Case(typed: "111, then choose 2", dialled: "111", grouped: "111", note: "then choose 2"),
        Case(typed: "01632 960 101 ext 5", dialled: "01632960101", grouped: "01632 960 101", note: "ext 5"),
        Case(typed: "+441632960101", dialled: "+441632960101", grouped: "+44 1632 960 101"),
        Case(typed: "+44 (0)1632 960101", dialled: "+441632960101", grouped: "+44 1632 960101"),
        Case(typed: "+353 1 234 5678", dialled: "+35312345678", grouped: "+353 1 234 5678"),
        Case(typed: "116 123 24/7", dialled: "116123", grouped: "116 123", note: "24/7"),
        Case(
            typed: "01632 960 102 24 hours a day",
            dialled: "01632960102",
            grouped: "01632 960 102",
            note: "24 hours a day"
        ),
        Case(typed: "01632 960 102 9am-5pm", dialled: "01632960102", grouped: "01632 960 102", note: "9am-5pm"),
        Case(typed: "0800 1111 24 hours", dialled: "08001111", grouped: "0800 1111", note: "24 hours"),
        Case(
            typed: "0800 58 58 58 5pm to midnight",
            dialled: "0800585858",
            grouped: "0800 58 58 58",
            note: "5pm to midnight"
        ),
        Case(typed: "01632 960 102 (ask for Jo)", dialled: "01632960102", grouped: "01632 960 102", note: "ask for Jo"),
        Case(typed: "01632 960 102/3", dialled: "01632960102", grouped: "01632 960 102", note: "/3"),
        Case(typed: "999 or 112", dialled: "999", grouped: "999", note: "or 112"),
        Case(typed: "111 option 2", dialled: "111", grouped: "111", note: "option 2"),
        Case(typed: "18001 01632 960 101", dialled: "1800101632960101", grouped: "18001 01632 960 101"),
        Case(
            typed: "01632 960 102 07700 900 102",
            dialled: "01632960102",
            grouped: "01632 960 102",
            note: "07700 900 102"
        ),
        Case(typed: "01632/960101", dialled: "01632960101", grouped: "01632 960101"),
        Case(typed: "01632 / 960 101", dialled: "01632960101", grouped: "01632 960 101"),
        Case(typed: "01632 960101/960102", dialled: "01632960101", grouped: "01632 960101", note: "/960102"),
        Case(typed: "01632 960 1011", dialled: "016329601011", grouped: "01632 960 1011"),
        Case(typed: "01632 960 101 1", dialled: "016329601011", grouped: "01632 960 101 1"),
        Case(typed: "0161 496 01011 office", dialled: "016149601011", grouped: "0161 496 01011", note: "office"),
        Case(typed: "ring the bell", dialled: nil, grouped: "ring the bell"),
        Case(typed: "12", dialled: nil, grouped: "12"),
    ]

    @Test("a number", arguments: cases)
    func number(example: Case) {
        let phone = PhoneNumber(label: nil, typed: example.typed, position: Position(line: 1))
        #expect(phone.dialled == example.dialled)
        #expect(phone.grouped == example.grouped)
        #expect(phone.note == example.note)
    }

    static let slips: [(typed: String, slip: PhoneSlip?)] = [
        ("01632 960 2I5", .lookalike("I", meant: "01632 960 215")),
        ("O1632 960 215", .lookalike("O", meant: "01632 960 215")),
        ("0l632 960 215", .lookalike("l", meant: "01632 960 215")),
        ("01632 96O215 (Jo)", .lookalike("O", meant: "01632 960215")),
        ("0800 REVERSE", .word(meant: "0800 7383773")), ("1-800-FLOWERS", .word(meant: "1-800 3569377")),
        ("01632 960 101", nil), ("01632 960 10 Ioan", nil), ("01632 960 101 Office", nil),
        ("01632 960 101 OFFICE", nil),
        ("999 EMERGENCY", nil), ("01632 960 102 10am", nil),
    ]

    @Test("letters in the place of digits are noticed, with the number that was meant", arguments: slips)
    func slip(example: (typed: String, slip: PhoneSlip?)) {
        #expect(PhoneNumber(label: nil, typed: example.typed, position: Position(line: 1)).slip == example.slip)
    }

    static let several: [(typed: String, holdsTwo: Bool)] = [
        ("01632 960 102 07700 900 102", true), ("01632 960 102 / 07700 900 102", true),
        ("01632 960 102 or 07700 900 102", true), ("01632 960 101 102", true), ("01632 960 102 24 hours a day", false),
        ("01632 960 102, 9.30am to 4.30pm", false), ("01632 960 102/3", false), ("01632 960 102 ext 4321", false),
    ]

    @Test("a second number on the line is noticed", arguments: several)
    func secondNumber(example: (typed: String, holdsTwo: Bool)) {
        let phone = PhoneNumber(label: nil, typed: example.typed, position: Position(line: 1))
        #expect(phone.holdsSecondNumber == example.holdsTwo)
    }

    static let texts: [(typed: String, number: String?, word: String?)] = [
        ("text SHOUT to 85258", "85258", "SHOUT"), ("Text “HELLO” to 85258.", "85258", "HELLO"),
        ("85258", "85258", nil), ("07700 900 123", "07700900123", nil), ("send us a text", nil, nil),
        ("text to 85258", "85258", nil), ("07700 900 123, after 9am", "07700900123", nil),
        ("07700 900 123, 9.30 to 4.30", "07700900123", nil), ("07700 900 123 (9am to 5pm)", "07700900123", nil),
        ("07700-900-123 or email us", "07700900123", nil), ("text 123 to 85258", "85258", "123"),
    ]

    @Test("a number for texts, with its word", arguments: texts)
    func text(example: (typed: String, number: String?, word: String?)) {
        let text = TextNumber(label: nil, typed: example.typed, position: Position(line: 1))
        #expect(text.number == example.number)
        #expect(text.word == example.word)
    }

    @Test("a web address is shown as a person would copy it")
    func webAddress() {
        let shown = ["https://www.hub.example/", "http://hub.example/a/", "https://hub.example"].map {
            WebAddress(label: nil, address: $0, position: Position(line: 1)).forReading
        }
        #expect(shown == ["hub.example", "hub.example/a", "hub.example"])
    }
}
