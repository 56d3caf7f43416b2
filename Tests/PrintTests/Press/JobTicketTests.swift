import Foundation
import Guide
import Testing

@testable import Print

@Suite("A job ticket")
struct JobTicketTests {
    private func papers(_ order: PrintOrder, of guide: Guide = PressWorkshop.guide) throws -> [String: String] {
        let (piece, measurements) = try PressWorkshop.make(order, of: guide)
        let template = String(decoding: try #require(try Workshop.templates()["ticket.mustache"]), as: UTF8.self)
        let papers = PressPapers(
            piece,
            measurements,
            order,
            of: guide,
            words: try Guides.english(),
            template: template
        )
        let texts = try #require(papers).papers.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
        return Dictionary(uniqueKeysWithValues: texts)
    }

    /// As another program counts it.
    private func checksum(_ pdf: [UInt8]) throws -> String {
        String(try PressWorkshop.tell("/usr/bin/sha256sum", ["{}"], of: pdf).prefix(64))
    }

    @Test("says all that a printer must know, with a drawing of the folds")
    func leaflet() throws {
        let piece = try PressWorkshop.make(PressWorkshop.leaflet).piece
        let checksum = try checksum(try #require(piece.press).bytes)
        let papers = try papers(PressWorkshop.leaflet)
        #expect(
            papers.keys.sorted() == [
                "press/leaflet-preflight.txt", "press/leaflet-press.pdf", "press/leaflet-ticket.html",
                "press/leaflet-ticket.txt",
            ]
        )
        #expect(
            papers["press/leaflet-ticket.txt"] == """
                Job ticket: Leaflet to print and fold
                The Hope Guide, Winter 2026. What a printer needs to know to run this job. If anything is missing, please ring or write to us before you print.

                File:                leaflet-press.pdf
                Quantity:            2000 copies
                Finished size:       100 × 210 mm
                Flat size:           297 × 210 mm; with bleed 303 × 216 mm
                Pages:               2 pages: the two sides of one sheet. Turn it over its short edge
                Folding and binding: Two folds (letter fold). First fold in the narrow panel of 97 mm, then the other one over it. Fold marks stand outside the bleed
                Colours:             Four-colour process on both sides: cyan, magenta, yellow, black. Black text is on the black plate alone. No spot colours
                File made for:       PDF/X-1a:2003, FOGRA39: Offset printing, ISO 12647-2:2004/Amd 1, paper type 1 or 2 (coated)
                Bleed:               3 mm on every side. Crop marks stand outside the bleed. Nothing that matters is nearer than 5 mm to an edge or a fold
                Fonts:               Andika, Andika-Bold: all inside the file
                Paper:               Our suggestion: matt or uncoated paper of 120 to 150 g/m², thick enough that nothing shows through, thin enough to fold without cracks. No gloss: it glares
                Checksum (SHA-256):  \(checksum)
                Questions to:        Harbourne CVS
                                     01632 960 000
                                     guide@harbourne.example

                The sheet and its folds

                Page 1
                +-------------------:--------------------:--------------------+
                |                   :                    :                    |
                |                   :                    :                    |
                |       97 mm       :       100 mm       :       100 mm       |
                |                   :                    :                    |
                |                   :                    :                    |
                +-------------------:--------------------:--------------------+

                Page 2
                +--------------------:--------------------:-------------------+
                |                    :                    :                   |
                |                    :                    :                   |
                |       100 mm       :       100 mm       :       97 mm       |
                |                    :                    :                   |
                |                    :                    :                   |
                +--------------------:--------------------:-------------------+

                """
        )
        let page = try #require(papers["press/leaflet-ticket.html"])
        for words in ["100 × 210 mm", checksum, "2000 copies", "Harbourne CVS<br>01632 960 000<br>"] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(page.matches(of: /stroke-dasharray/).count == 4, "two folds on each side")
        #expect(papers["press/leaflet-preflight.txt"]?.contains("SHA-256 \(checksum)") == true)
    }

    @Test(
        "says what is done with the sheets",
        arguments: [
            (PressWorkshop.foldedOnce, "148.5 × 210 mm", "One fold in the middle."),
            (PressWorkshop.booklet, "148 × 210 mm", "Fold in the middle and staple twice"),
            (PressWorkshop.largePrint, "210 × 297 mm", "Not folded."),
        ]
    )
    func binding(order: PrintOrder, finished: String, folds: String) throws {
        let text = try #require(try papers(order)["press/\(order.name)-ticket.txt"])
        #expect(text.contains(/Finished size: +(.+)\n/) && text.contains("Finished size:       \(finished)\n"))
        #expect(text.contains("Folding and binding: \(folds)"))
        #expect(text.contains("Quantity:            Not said yet. Please ask us.\n"))
    }

    @Test("asks for glue where there are too many pages for staples")
    func glue() {
        #expect(PressWorkshop.booklet.binding(pages: 64) == .stapled)
        #expect(PressWorkshop.booklet.binding(pages: 68) == .glued)
        #expect(PressWorkshop.largePrint.binding(pages: 68) == .loose)
    }

    @Test("uses the paper that the guide names, and shows signs of HTML as they are")
    func hostile() throws {
        var order = PressWorkshop.leaflet
        order.press.stock = "<script>alert(1)</script> & \"silk\""
        order.title = "<b>{{rows}}</b>"
        let page = try #require(try papers(order)["press/leaflet-ticket.html"])
        #expect(!page.contains("<script>") && !page.contains("<b>"))
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;silk&quot;"))
        #expect(page.contains("&lt;b&gt;{{rows}}&lt;/b&gt;"))
    }
}
