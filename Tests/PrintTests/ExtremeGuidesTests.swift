import Guide
import Testing

@testable import Print

@Suite("Guides of hardly any entries, and of very many")
struct ExtremeGuidesTests {
    private static func group(_ number: Int) -> Entry {
        .named(
            "Group \(number)",
            topics: [number % 2 == 0 ? "arts" : "money"],
            times: ["Tuesday 2pm to 4pm"],
            easyRead: [.saying("We meet in hall \(number).")]
        )
    }

    @Test("of one entry become every piece, with the entry in it", arguments: PrintFormat.typeset)
    func ofOne(format: PrintFormat) throws {
        let made = try Workshop.make(format, of: Guides.guide([Self.group(1)]))
        #expect(made.text.joinedLines.contains("Group 1"))
        let empty = made.pages.dropLast().filter { $0.joinedLines.isEmpty }
        #expect(format == .booklet || empty.isEmpty)
    }

    @Test("of none become no piece but cards, which hold the numbers for a crisis", arguments: PrintFormat.typeset)
    func ofNone(format: PrintFormat) {
        let order = PrintOrder(name: format.rawValue, format: format)
        let manuscript = Manuscript(order, of: Guides.guide([]), today: Guides.today, words: Guides.words)
        #expect((manuscript != nil) == (format == .cards))
    }

    @Test("of 450 entries become easy read with a page for each, in the order of its contents")
    func easyRead() throws {
        let made = try Workshop.make(.easyRead, of: Guides.guide((1...450).map(Self.group)))
        let text = made.text.joinedLines
        #expect((1...450).allSatisfy { text.contains("We meet in hall \($0).") })
        #expect(made.facts.areTypefacesEmbedded && made.facts.isTagged)
    }

    @Test("of 450 entries become a sheet of cards for each that is asked for, ten alike on each")
    func cards() throws {
        let guide = Guides.guide((1...450).map(Self.group))
        let order = PrintOrder.holdingAll(.cards, of: guide)
        let manuscript = try #require(Manuscript(order, of: guide, today: Guides.today, words: Guides.english()))
        let outcome = try Workshop.typeset(manuscript)
        guard case .made(let piece, _) = outcome else { throw NoPiece(outcome: outcome) }
        #expect(piece.pages == 450)
        let last = try PressWorkshop.tell("/usr/bin/pdftotext", ["-f", "450", "{}", "-"], of: piece.bytes)
        #expect(last.matches(of: /About Group 450/).count == 10)
    }
}
