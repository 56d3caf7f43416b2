import Guide
import Testing

@testable import Print

@Suite("Job tickets of pieces in two languages")
struct TwoLanguageTicketTests {
    private static func ticket(_ piece: TwoLanguageGuides.Made) throws -> JobTicket {
        let (order, (made, report)) = (piece.order, try piece.get())
        let press = try #require(made.piece.press, "\(made.piece.pressFault ?? "")")
        let settings = TwoLanguageGuides.guide(order.languages).settings
        return try #require(JobTicket(press, of: made.piece, report, order, settings, Guides.english()))
    }

    private static func row(_ name: String, of ticket: JobTicket) -> String {
        ticket.rows.first { $0.name == name }?.value ?? "none"
    }

    @Test("say that the pages of the second stand upside down on purpose")
    func turned() throws {
        let ticket = try Self.ticket(TwoLanguageGuides.booklet)
        #expect(
            Self.row("Two languages", of: ticket).hasPrefix(
                "English opens from one cover. Turn the piece over and round"
            )
        )
        #expect(
            Self.row("Pages", of: ticket).contains("with a cover at each end, in the order in which they are bound")
        )
    }

    @Test("say how a zigzag is folded, and where the covers are")
    func zigzag() throws {
        let ticket = try Self.ticket(TwoLanguageGuides.leaflet)
        #expect(Self.row("Folding and binding", of: ticket).hasPrefix("Two folds in a zigzag (Z fold, concertina)"))
        #expect(Self.row("Pages", of: ticket).hasSuffix("Turn it over its short edge"))
        #expect(
            Self.row("Two languages", of: ticket)
                == "One side of the sheet is in English, the other in Welsh. Each has its own cover"
        )
        #expect(ticket.text.contains("|       cover        :                    :                    |"))
        let page = try #require(
            ticket.html(String(decoding: Workshop.templates()["ticket.mustache"] ?? [], as: UTF8.self))
        )
        #expect(page.components(separatedBy: ">cover</text>").count == 3)
    }

    @Test("say that a sheet with one language from the right is turned over its long edge")
    func longEdge() throws {
        let ticket = try Self.ticket(TwoLanguageGuides.urduLeaflet)
        #expect(Self.row("Pages", of: ticket).hasSuffix("Turn it over its long edge"))
        #expect(Self.row("Two languages", of: ticket).contains("English, the other in Urdu"))
    }

    @Test("of one language say nothing of this")
    func single() throws {
        let (piece, report) = try PressWorkshop.make(PressWorkshop.leaflet)
        let press = try #require(piece.press)
        let settings = PressWorkshop.guide.settings
        let ticket = try #require(
            JobTicket(press, of: piece, report, PressWorkshop.leaflet, settings, Guides.english())
        )
        #expect(Self.row("Two languages", of: ticket) == "none")
        #expect(!ticket.text.contains("cover "))
    }
}
