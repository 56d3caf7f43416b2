import Foundation
import Guide
import Testing

@testable import Print

/// The proof is a fold: from the words that poppler finds on each half of each side, not from the program's own order.
@Suite("Sheets for an office printer")
struct ImpositionTests {
    /// The words on the left and on the right half of each side.
    static func halves(_ pdf: [UInt8]) throws -> [(left: [String], right: [String])] {
        let folder = try WorkFolder()
        try folder.write(pdf, to: "piece.pdf")
        func text(from x: Int) throws -> [[String]] {
            let said = try PressWorkshop.tell(
                "/usr/bin/pdftotext",
                ["-r", "72", "-x", "\(x)", "-y", "0", "-W", "421", "-H", "596", "-raw", "{}", "-"],
                in: folder
            )
            return said.split(separator: "\u{c}", omittingEmptySubsequences: false).dropLast().map(words)
        }
        return zip(try text(from: 0), try text(from: 421)).map { (left: $0, right: $1) }
    }

    private static func words(_ text: Substring) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    static func pages(_ pdf: [UInt8]) throws -> [[String]] {
        try PressWorkshop.tell("/usr/bin/pdftotext", ["-raw", "{}", "-"], of: pdf)
            .split(separator: "\u{c}", omittingEmptySubsequences: false).dropLast().map(words)
    }

    /// Sheets in a pile, the first outermost, folded in the middle: what a reader finds who turns leaf after leaf.
    ///
    /// A sheet that is turned over its short edge has behind its right half what is printed on the left of its other side.
    static func folded(_ sides: [(left: [String], right: [String])]) throws -> [[String]] {
        try #require(sides.count.isMultiple(of: 2), "a sheet has two sides")
        let sheets = stride(from: 0, to: sides.count, by: 2).map { (front: sides[$0], back: sides[$0 + 1]) }
        let firstHalf = sheets.flatMap { [$0.front.right, $0.back.left] }
        let secondHalf = sheets.reversed().flatMap { [$0.back.right, $0.front.left] }
        return firstHalf + secondHalf
    }

    @Test("fold into a booklet with its pages in order")
    func booklet() throws {
        let piece = try PressWorkshop.make(PressWorkshop.booklet).piece
        let imposed = try #require(piece.imposed)
        let sides = try Self.halves(imposed.bytes)
        #expect(imposed.sheets * 4 == piece.pages && sides.count == 2 * imposed.sheets)
        let read = try Self.folded(sides)
        #expect(try read == Self.pages(piece.bytes))
        #expect(Set(read.map { $0.joined(separator: " ") }).count == piece.pages, "no two pages are alike")
    }

    @Test("fold the other way round where writing runs from right to left")
    func rightToLeft() throws {
        let settings = Guides.settings(language: "ur")
        let guide = Guides.guide([.named("باغبانی گروپ"), .named("Band", topics: ["money"])], settings: settings)
        let piece = try PressWorkshop.make(PressWorkshop.booklet, of: guide).piece
        let sides = try Self.halves(try #require(piece.imposed).bytes).map { (left: $0.right, right: $0.left) }
        #expect(try Self.folded(sides) == Self.pages(piece.bytes))
    }

    @Test("of a leaflet with one fold lie as they are: the cover on the right of the outside, the crisis lines inside")
    func leaflet() throws {
        let piece = try PressWorkshop.make(PressWorkshop.foldedOnce).piece
        let imposed = try #require(piece.imposed)
        #expect(imposed.sheets == 1)
        let read = try Self.folded(Self.halves(imposed.bytes)).map { $0.joined(separator: " ") }
        #expect(read.count == 4)
        #expect(read[0].hasPrefix("The Hope Guide"))
        #expect(read[1].contains("116 123"))
        #expect(read[2].contains("Band"))
        #expect(read[3].contains("Tell us"))
    }

    @Test(
        "tell the printer to turn them over the short edge, at full size, and are A4",
        arguments: [PressWorkshop.booklet, PressWorkshop.foldedOnce]
    )
    func preferences(order: PrintOrder) throws {
        let imposed = try #require(try PressWorkshop.make(order).piece.imposed)
        let said = try PressWorkshop.ask(
            """
            print(pdf.Root.ViewerPreferences.Duplex, pdf.Root.ViewerPreferences.PrintScaling)
            print({tuple(round(float(edge) * 25.4 / 72) for edge in page.mediabox) for page in pdf.pages})
            print(sum("/Annots" in page.obj for page in pdf.pages), "/StructTreeRoot" in pdf.Root)
            """,
            of: imposed.bytes
        )
        #expect(said == "/DuplexFlipShortEdge /None\n{(0, 0, 297, 210)}\n0 False\n")
    }

    @Test(
        "are not made of what needs none, and we say so",
        arguments: [PressWorkshop.leaflet, PressWorkshop.largePrint]
    )
    func notNeeded(order: PrintOrder) throws {
        var order = order
        (order.isImposed, order.press.isWanted) = (true, false)
        let (piece, measurements) = try PressWorkshop.make(order)
        #expect(piece.imposed == nil)
        let said = PieceOutcome.made(piece, measurements).diagnostics(for: order, of: PressWorkshop.guide)
        let name = order.format == .leaflet ? "leaflet" : "large print"
        #expect(said.map(\.message) == ["The \(name) needs no imposing: print \(order.file) as it is."])
    }
}
