import Testing

@testable import Content

@Suite("Putting right what is certain")
struct CertainFixesTests {
    private func fix(_ text: String, path: String = "content/entries/a.md") -> FileFix? {
        CertainFixes.find(GuideFiles(files: [.init(path: path, bytes: Array(text.utf8))])).first
    }

    /// A line of facts, and what becomes of it; the same where nothing does.
    static let lines: [(typed: String, fixed: String)] = [
        ("reviewed: 25/10/2026", "reviewed: 2026-10-25"),
        ("reviewed: 25.10.2026", "reviewed: 2026-10-25"),
        ("reviewed:   '25-10-2026'   ", "reviewed:   '2026-10-25'   "),
        ("ends: \"13/1/2027\"", "ends: \"2027-01-13\""),
        ("starts: 5/5/2027", "starts: 2027-05-05"),
        ("reviewed: 10/11/2026", "reviewed: 10/11/2026"),
        ("reviewed: 10/25/2026", "reviewed: 10/25/2026"),
        ("reviewed: 31/02/2026", "reviewed: 31/02/2026"),
        ("reviewed: 25/10/26", "reviewed: 25/10/26"),
        ("reviewed: 25 October 2026", "reviewed: 25 October 2026"),
        ("reviewed: 25/10.2026", "reviewed: 25/10.2026"),
        ("cost: 25/10/2026", "cost: 25/10/2026"),
        ("notice:\n  text: Closed.\n  until: 24/12/2026", "notice:\n  text: Closed.\n  until: 2026-12-24"),
        (
            "notice: |\n  until: 24/12/2026\n  phone: 01632960101",
            "notice: |\n  until: 24/12/2026\n  phone: 01632960101"
        ),
        ("phone: 01632960101", "phone: 01632 960 101"),
        ("phone:01632960101", "phone:01632 960 101"),
        ("phone: \"02079460101\"", "phone: \"020 7946 0101\""),
        ("phone: Office: 01632960101", "phone: Office: 01632 960 101"),
        ("phone:\n  - Office: 01632960101\n  - 07700900123", "phone:\n  - Office: 01632 960 101\n  - 07700 900 123"),
        ("phone:\n- 08081570101", "phone:\n- 0808 157 0101"),
        ("textphone: 01632960101", "textphone: 01632 960 101"),
        ("phone: +441632960101", "phone: +44 1632 960 101"),
        ("phone: 0800 585858", "phone: 0800 585858"),
        ("phone: 01632960101, option 2", "phone: 01632960101, option 2"),
        ("phone: 0163296010", "phone: 0163296010"),
        ("phone: 999", "phone: 999"),
        ("phone: [01632960101]", "phone: [01632960101]"),
        ("cost: 01632960101", "cost: 01632960101"),
        ("phone: 01632960101\t", "phone: 01632960101\t"),
        ("# phone: 01632960101", "# phone: 01632960101"),
        ("cost: \u{200B}Free\u{200B} ", "cost: Free "),
        ("\u{FEFF}cost\u{AD}:\u{200B}'\u{2060}Free\u{2060}'", "cost:'Free'"),
        ("times:\n  -\u{200B} Tuesday\u{2060}", "times:\n  - Tuesday"),
        ("cost: Fr\u{200B}ee", "cost: Fr\u{200B}ee"),
        ("cost: Free\u{A0}", "cost: Free\u{A0}"),
        ("phone: \u{200B}01632960101", "phone: 01632 960 101"),
    ]

    @Test("a line is changed where there is no doubt, and else left alone", arguments: lines)
    func line(line: (typed: String, fixed: String)) {
        let (before, after) = ("---\ntitle: A\n", "\n---\nring 01632960101 on 25/10/2026\u{200B}\n")
        let fixed = fix(before + line.typed + after)
        #expect(
            fixed.map { String(decoding: $0.after, as: UTF8.self) } ?? before + line.typed + after
                == before + line.fixed + after
        )
        #expect((fixed == nil) == (line.typed == line.fixed))
    }

    @Test(
        "lines end as most of them do",
        arguments: [
            ("---\r\na: b\n---\r\n", "---\r\na: b\r\n---\r\n"), ("---\na: b\r\n---\n", "---\na: b\n---\n"),
            ("---\r\na: b\n---", "---\na: b\n---"), ("---\ra: b\r---\n", "---\ra: b\r---\r"),
            ("---\r\na: b\r\n---\r\n", "---\r\na: b\r\n---\r\n"),
        ]
    )
    func lineEnds(typed: String, fixed: String) {
        #expect(fix(typed).map { String(decoding: $0.after, as: UTF8.self) } ?? typed == fixed)
    }

    @Test("a mark in front of the file stays, and so does everything in the settings that is right")
    func settings() {
        let typed =
            "\u{FEFF}# 25/10/2026\nedition:\n  on: 25/10/2026 # the day\n  next: 25/12/2026\ncontact:\n  phone: 01632960101\n"
        let fixed = typed.replacing("next: 25/12/2026", with: "next: 2026-12-25")
            .replacing("01632960101", with: "01632 960 101")
        #expect(fix(typed, path: "content/guide.yml").map { String(decoding: $0.after, as: UTF8.self) } == fixed)
    }

    @Test(
        "a file that is none of ours, or cannot be read, is left alone",
        arguments: ["content/host/a.md", "content/entries/a.txt", "templates/words/en.yml"]
    )
    func others(path: String) {
        #expect(fix("---\nphone: 01632960101\n---\n", path: path) == nil)
        #expect(
            CertainFixes.find(GuideFiles(files: [.init(path: "content/entries/a.md", bytes: [0xFF, 0x0A])])).isEmpty
        )
    }

    @Test("no bytes make it crash, it never changes the number of lines, and what it has put right it leaves alone")
    func anything() {
        var random = RepeatableRandom(seed: 20_261_121)
        let pieces = [
            "---", "\n", "\r", "\r\n", "phone: ", "01632960101", "reviewed: 25/10/2026", "\u{200B}", "\u{AD}", ":",
            "- ", "'", "\"", "é", "\u{301}", "#", "|", " ",
        ]
        for _ in 0..<2_000 {
            let text = "---\n" + (0..<12).map { _ in pieces.randomElement(using: &random) ?? "" }.joined() + "\n---\n"
            guard let fixed = fix(text) else { continue }
            let after = String(decoding: fixed.after, as: UTF8.self)
            #expect(RawLines(after).lines.count == RawLines(text).lines.count)
            #expect(fix(after) == nil, "\(text.debugDescription)")
        }
    }

    @Test(
        "taking a file apart and putting it together gives the same bytes",
        arguments: [
            "", "a", "\n", "a\r\nb\rc\n", "\u{FEFF}a\n\n", "\u{FEFF}", "\u{301}\r\n\u{301}", "a\r",
        ]
    )
    func roundTrip(text: String) {
        #expect(RawLines(text).bytes == Array(text.utf8))
    }
}
