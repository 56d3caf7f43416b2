import Diagnostics
import Guide
import Testing

@testable import Print

@Suite("Handouts in two languages")
struct TwoLanguageHandoutTests {
    @Test("are cards side by side: five in each language, cut from one sheet")
    func cards() throws {
        var order = TwoLanguageGuides.order(.cards)
        order.entries = ["choir"]
        let made = try TwoLanguageGuides.make(order).pdf
        #expect(try made.languagesInOrder() == ["en", "cy"])
        let columns = [("Choir", 20.0...105.0), ("Côr", 105.0...190.0)]
        for (name, column) in columns {
            let found = made.words.filter { $0.text == name }
            #expect(found.count == 5 && found.allSatisfy { column.contains($0.left) && column.contains($0.right) })
        }
    }

    @Test("are cards of the same entry beside each other, whatever the order of the alphabet")
    func cardsInOrder() throws {
        var order = TwoLanguageGuides.order(.cards)
        order.topics = ["arts", "money"]
        let pages = try TwoLanguageGuides.make(order).pdf.pages
        #expect(pages[0].contains("Choir") && pages[0].contains("Y Côr"))
        #expect(pages[1].contains("Debt help") && pages[1].contains("Help â dyled"))
    }

    @Test("are a poster with half the sheet for each, and strips that take turns")
    func poster() throws {
        var order = TwoLanguageGuides.order(.poster)
        order.entries = ["choir"]
        let (made, report) = try TwoLanguageGuides.make(order)
        #expect(report.paper == "A3")
        #expect(try made.languagesInOrder().prefix(2) == ["en", "cy"])
        let titles = try [made.first("Choir"), made.first("Côr")]
        #expect(titles[0].top < 40 && titles[1].top > 150)
        #expect(abs((titles[0].bottom - titles[0].top) - (titles[1].bottom - titles[1].top)) < 0.1)
        let strips = made.words.filter { $0.top > 420 - 72 && ["Choir", "Côr"].contains($0.text) }
        let names = strips.sorted { $0.left < $1.left }.map(\.text)
        #expect(names.count >= 4 && names.count.isMultiple(of: 2))
        #expect(names == (0..<names.count).map { $0.isMultiple(of: 2) ? "Choir" : "Côr" })
        let site = "https://guide.harbourne.example/"
        #expect(try made.codes() == [site + "choir.html", site + "choir.cy.html"])
    }

    @Test("are a poster that does not fit on A4, and we say what would help")
    func smallPoster() throws {
        var order = TwoLanguageGuides.order(.poster)
        (order.entries, order.paper) = (["choir"], .a4)
        let guide = TwoLanguageGuides.guide(["en", "cy"], summary: String(repeating: "Canwch gyda ni. ", count: 60))
        let said = try TwoLanguageGuides.typeset(order, of: guide).diagnostics(for: order, of: guide)
        #expect(said.contains { $0.message.contains("too full in “cy”: what stands above the strips") })
        #expect(said.allSatisfy { $0.help?.contains("paper: A3") == true })
    }

    @Test("are a slip with both languages beside each other, twice on a sheet")
    func slip() throws {
        var order = TwoLanguageGuides.order(.slip)
        order.corrections = [Correction(entry: "choir", says: "01632 960 104", shouldSay: "01632 960 105")]
        let made = try TwoLanguageGuides.make(order).pdf
        #expect(try made.languagesInOrder() == ["en", "cy"])
        #expect(made.words.filter { $0.text == "Choir" }.map { $0.left < 105 } == [true, true])
        #expect(made.words.filter { $0.text == "Côr" }.map { $0.left > 105 } == [true, true])
    }

    @Test("are easy read in the words of each language")
    func easyRead() throws {
        let made = try TwoLanguageGuides.make(TwoLanguageGuides.order(.easyRead)).pdf
        #expect(made.text.joinedLines.contains("Rydym yn canu."))
        var order = PrintOrder(name: "easy-read", format: .easyRead)
        order.language = "cy"
        let guide = TwoLanguageGuides.guide(["en", "cy"])
        let reading = PieceReading(order, of: guide, in: "cy", words: try TwoLanguageGuides.words("cy"))
        let manuscript = try #require(Manuscript([reading]))
        let welsh = try Workshop.make(manuscript)
        #expect(welsh.text.joinedLines.contains("Rydym yn canu."))
        #expect(!welsh.text.contains("About Choir."))
    }

    @Test("are one text after another, in the number of words for both, with as much detail")
    func listing() throws {
        var order = TwoLanguageGuides.order(.listing)
        let text = try #require(TwoLanguageGuides.written(order).piece?.text)
        let parts = text.components(separatedBy: "\n" + String(repeating: "-", count: 40) + "\n\n")
        #expect(parts.count == 2)
        #expect(parts[0].contains("Choir. Sing with us.") && parts[1].contains("Y Côr. Canwch gyda ni"))
        #expect(try #require(TwoLanguageGuides.written(order).piece?.length) == "\(Listing.words(in: text)) words")
        order.mostWords = Listing.words(in: text) - 1
        let shorter = try #require(TwoLanguageGuides.written(order).piece?.text)
        #expect(shorter.contains("Sing with us.") == shorter.contains("Canwch gyda ni"))
        order.mostWords = 20
        let said = try TwoLanguageGuides.written(order).diagnostics(
            for: order,
            of: TwoLanguageGuides.guide(["en", "cy"])
        )
        #expect(said.map(\.id) == ["print-words"])
    }

    @Test("are text messages, those of the second language after those of the first")
    func messages() throws {
        let text = try #require(TwoLanguageGuides.written(TwoLanguageGuides.order(.sms)).piece?.text)
        let names = text.split(separator: "\n").compactMap { $0.split(separator: ".").first.map(String.init) }
        #expect(names == ["Choir", "Debt help", "Samaritans", "Help a dyled", "Y Cor", "Y Samariaid"])
    }

    @Test("are called by what they are and by their languages, unless the guide gives them a name")
    func title() throws {
        var order = TwoLanguageGuides.order(.cards)
        let guide = TwoLanguageGuides.guide(["en", "cy"])
        func title() throws -> String? {
            try Manuscript(TwoLanguageGuides.readings(order, of: guide))?.title
        }
        #expect(try title() == "Cards to hand on (English, Welsh)")
        order.title = "Cards / Cardiau"
        #expect(try title() == "Cards / Cardiau")
    }
}
