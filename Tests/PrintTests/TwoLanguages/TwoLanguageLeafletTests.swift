import Guide
import Testing

@testable import Print

@Suite("Leaflets in two languages")
struct TwoLanguageLeafletTests {
    @Test("have a side for each language, folded in a zigzag, with the cover of each at its outer end")
    func zigzag() throws {
        let (made, report) = try TwoLanguageGuides.leaflet.get()
        #expect(try made.languagesInOrder() == ["en", "cy"])
        #expect(report.languages == .sides)
        #expect(report.folds == [[99, 198], [99, 198]])
        #expect(report.finished == [99, 210])
        #expect(report.covers == [[0], [0]])
        #expect(made.pages[0].contains("Sing with us.") && !made.pages[0].contains("Canwch"))
        #expect(made.pages[1].contains("Canwch") && !made.pages[1].contains("Sing with us."))
        let covers = try [made.first("Hope"), made.first("Canllaw")]
        #expect(covers.map(\.page) == [1, 2] && covers.allSatisfy { $0.right < 99 - 6 })
        #expect(made.facts.title == "The Hope Guide, Winter 2026 / Y Canllaw Gobaith, Gaeaf 2026")
    }

    @Test("keep clear of every fold and edge, and give each language type of the same size")
    func isEven() throws {
        let (made, report) = try TwoLanguageGuides.leaflet.get()
        for word in made.words {
            for edge in [0.0, 99, 198, 297] { #expect(word.right < edge - 5 || word.left > edge + 5, "\(word)") }
        }
        let heights = try [made.first("Choir"), made.first("Côr")].map { $0.bottom - $0.top }
        #expect(abs(heights[0] - heights[1]) < 0.1)
        #expect((report.size ?? 0) >= 12 && made.facts.smallestType > 11.99)
        #expect(report.budget?.map(\.language) == ["en", "en", "en", "cy", "cy", "cy"])
        let press = try #require(made.piece.press, "\(made.piece.pressFault ?? "")")
        #expect(Preflight(press.facts, for: press.job).faults.isEmpty)
    }

    @Test("turn over the long edge where one language runs from right to left: its cover is at the right of its side")
    func zigzagInUrdu() throws {
        let (made, report) = try TwoLanguageGuides.urduLeaflet.get()
        #expect(report.languages == .sidesOverLongEdge)
        #expect(report.covers == [[0], [2]])
        let press = try #require(made.piece.press, "\(made.piece.pressFault ?? "")")
        #expect(Preflight(press.facts, for: press.job).faults.isEmpty)
        #expect(try made.languagesInOrder() == ["en", "ur"])
        let groups = made.words.filter { $0.page == 2 && ["01632", "960", "101"].contains($0.text) }
        let number = try #require(groups.last { $0.text == "101" })
        let before = groups.filter { abs($0.top - number.top) < 0.5 && $0.left < number.left }
        #expect(before.sorted { $0.left < $1.left }.suffix(2).map(\.text) == ["01632", "960"])
    }

    @Test("folded once, have a cover at each side: upright on screens, and on paper the second upside down")
    func foldedOnce() throws {
        let (made, report) = try TwoLanguageGuides.foldedOnce.get()
        #expect(report.languages == .turned)
        #expect(report.covers == [[0, 1], []])
        let covers = try [made.first("Hope"), made.first("Canllaw")]
        #expect(covers[0].page == 1 && covers[0].left > 148.5 && covers[0].top < 60)
        #expect(covers[1].page == 1 && covers[1].right < 148.5 && covers[1].top < 60)
        for pdf in [try #require(made.piece.imposed).bytes, try #require(made.piece.press).bytes] {
            let halves = try ImpositionTests.halves(pdf)
            #expect(halves[0].left.contains("Canllaw") && halves[0].right.contains("Hope"))
            #expect(halves[1].left.contains("Choir") && halves[1].right.contains("Côr"))
            #expect(try Self.top(of: "Hope", in: pdf) < 80)
            #expect(try Self.top(of: "Canllaw", in: pdf) > 140)
        }
        let press = try #require(made.piece.press)
        #expect(Preflight(press.facts, for: press.job).faults.isEmpty)
    }

    private static func top(of word: String, in pdf: [UInt8]) throws -> Double {
        let piece = PrintedPiece(name: "sheet.pdf", title: "", pages: 2, paper: "A4", bytes: pdf)
        let said = try PressWorkshop.tell("/usr/bin/pdftotext", ["-bbox", "{}", "-"], of: piece.bytes)
        let line = try #require(said.split(separator: "\n").first { $0.contains(">\(word)<") })
        let top = try #require(line.firstMatch(of: /yMin="([\d.]+)"/)?.output.1)
        return (Double(top) ?? .nan) * 25.4 / 72
    }

    @Test("folded once, open by themselves from either side where one language runs from right to left")
    func foldedOnceInUrdu() throws {
        let (made, report) = try TwoLanguageGuides.make(TwoLanguageGuides.order(.leaflet, ["ur", "en"], folds: 1))
        #expect(report.languages == .opposite)
        #expect(made.facts.language == "ur")
        #expect(try made.first("Hope").left > 148.5)
    }

    @Test("that are too full say in which language, and that one for each would hold more")
    func overfull() throws {
        let long = Array(repeating: "Dewch i ganu gyda ni bob wythnos.", count: 40).joined(separator: " ")
        let order = TwoLanguageGuides.order(.leaflet)
        let guide = Guide(
            settings: TwoLanguageGuides.guide(["en", "cy"]).settings,
            entries: (1...40).map { .named("Choir \($0)") },
            pages: [],
            translations: TwoLanguageGuides.guide(["en", "cy"], summary: long).translations
        )
        let outcome = try TwoLanguageGuides.typeset(order, of: guide)
        guard case .overfull(let report) = outcome else { throw NoPiece(outcome: outcome) }
        #expect(report.overfull.map(\.language) == ["en", "cy"])
        let said = outcome.diagnostics(for: order, of: guide)
        #expect(
            said.first?.message.hasPrefix("The leaflet is too full in “en”: the panels with the entries are over by ")
                == true
        )
        #expect(said.first?.help?.contains("or make a leaflet for each language") == true)
    }
}
