import Testing

@testable import Print

@Suite("Text that is not meant kindly")
struct HostileTextTests {
    @Test(
        "is printed as it was written, never carried out",
        arguments: [
            ##"#read("/etc/passwd")"##,
            ##"#panic("stop") #import "x.typ""##,
            ##"$x^2$ _not this_ *nor this* `code`"##,
            ##"= Heading \ \u{41} // no comment"##,
            ##"@reference <label> ~ -- ... 'it' "so""##,
            ##"[link](javascript:alert) <b>bold</b> &amp;"##,
            ##"{{title}} %s ${HOME} \input{x}"##,
        ]
    )
    func isLiteral(text: String) throws {
        let leaflet = try Workshop.make(.holding(name: "Name", line: text))
        #expect(leaflet.text.joinedLines.contains(text), "\(leaflet.text)")
    }

    @Test(
        "stays inside its panel, however long its words",
        arguments: [
            String(repeating: "W", count: 300),
            "https://example.example/" + String(repeating: "very-long/", count: 20),
            String(repeating: "long.name.", count: 12) + "@example.example",
            String(repeating: "9", count: 200),
            String(repeating: "12 ", count: 100) + "34",
        ]
    )
    func staysInside(word: String) throws {
        let leaflet = try Workshop.make(.holding(name: word, line: word, when: [word]))
        let letters = leaflet.text.filter { !$0.isWhitespace && $0 != "\u{200b}" }
        #expect(letters.occurrences(of: word.filter { $0 != " " }) >= 2)
        for printed in leaflet.words {
            #expect(printed.page == 1 || printed.isInside([7.4...92.6, 107.4...192.6, 205.9...291.1]))
        }
    }

    @Test("shows Welsh, Arabic, Urdu, Bengali and Punjabi letters")
    func showsLetters() throws {
        let names = ["Tŷ Gŵyl", "مساعدة", "مدد", "সাহায্য", "ਮਦਦ"]
        let leaflet = try Workshop.make(
            .holding(
                names.enumerated().map { number, name in
                    PrintedEntry(id: "\(number)", name: name, contacts: [.phone("01632 960 10\(number)")], when: [])
                }
            )
        )
        #expect(leaflet.text.contains("Tŷ Gŵyl"))
        #expect(
            leaflet.facts.typefaces == [
                "Andika", "Andika-Bold", "NotoSansArabic-Bold", "NotoSansBengali-Bold", "NotoSansGurmukhi-Bold",
            ]
        )
    }

    @Test("keeps a number's groups in their order amid Arabic")
    func keepsNumbersInOrder() throws {
        var leaflet = Leaflet.small
        leaflet.imprint.contacts = []
        leaflet.imprint.changed = "هاتف 01632 960 101 الاثنين"
        let words = try Workshop.make(leaflet).words.filter { $0.page == 1 }
        let groups = ["01632", "960", "101"].compactMap { group in words.first { $0.text == group }?.left }
        #expect(groups.count == 3)
        #expect(groups == groups.sorted())
    }

    @Test("is named where it is a word and no typeface can show it")
    func namesUnprintable() throws {
        #expect(try Workshop.typeset(.holding(name: "Caring 💚 together 漢")) == .unprintable(characters: ["漢"]))
        #expect(try Workshop.typeset(.holding(name: "💚")) == .unprintable(characters: ["💚"]))
    }

    @Test(
        "is left out and named where it is an ornament that no typeface can show",
        arguments: [
            ("Caring 💚 together", "Caring together"), ("💚 Caring together", "Caring together"),
            ("Caring together 💚💚", "Caring together"), ("Caring💚together", "Caring together"),
            ("Caring together💚.", "Caring together."), ("Caring 👩‍👩‍👧 together", "Caring together"),
            ("Caring 👍🏽 together ❤️", "Caring together"), ("🇬🇧 Caring together", "Caring together"),
            ("\u{F0B7} Caring together", "Caring together"),
        ]
    )
    func leavesOrnaments(name: String, shown: String) throws {
        guard case .made(let piece, let report) = try Workshop.typeset(.holding(name: name)) else {
            Issue.record("it was not made")
            return
        }
        let words = try FinishedPDF(piece).words.map(\.text).joined(separator: " ")
        #expect(words.contains(shown), "\(words)")
        #expect(report.leftOut?.isEmpty == false)
    }
}

extension String {
    /// Lines as one, as they were before the typesetter broke them.
    var joinedLines: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}

extension FinishedPDF.Word {
    func isInside(_ panels: [ClosedRange<Double>]) -> Bool {
        panels.contains { $0.contains(left) && $0.contains(right) }
    }
}
