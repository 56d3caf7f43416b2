import Guide
import Testing

@testable import Print

/// As ``ApprovedPicturesTests``, on paper: what stands upside down does so here.
@Suite("Pages in two languages as pictures")
struct TwoLanguagePicturesTests {
    private struct Look: Sendable, CustomTestStringConvertible {
        let name: String
        let made: @Sendable () throws -> FinishedPDF

        var testDescription: String { name }

        init(_ name: String, _ made: @escaping @Sendable () throws -> FinishedPDF) {
            (self.name, self.made) = ("two-languages-" + name, made)
        }

        init(_ name: String, of order: PrintOrder) {
            self.init(name) { try TwoLanguageGuides.make(order).pdf }
        }
    }

    private static let looks = [
        Look("leaflet") { try TwoLanguageGuides.leaflet.get().pdf },
        Look("leaflet-urdu") { try TwoLanguageGuides.urduLeaflet.get().pdf },
        Look("leaflet-folded-once") { try TwoLanguageGuides.foldedOnce.get().pdf },
        Look("booklet") { try TwoLanguageGuides.booklet.get().pdf },
        Look("booklet-urdu") { try TwoLanguageGuides.urduBooklet.get().pdf },
        Look("cards", of: TwoLanguageGuides.order(.cards)),
        Look("poster", of: TwoLanguageGuides.order(.poster)),
        Look("slip", of: slip),
    ]

    private static let slip = {
        var order = TwoLanguageGuides.order(.slip)
        order.corrections = [Correction(entry: "choir", says: "01632 960 104", shouldSay: "01632 960 105")]
        return order
    }()

    @Test("look as they did when they were approved, but for a few dots", arguments: looks)
    private func lookAsApproved(look: Look) throws {
        let piece = try look.made().piece
        let pdf = piece.imposed?.bytes ?? piece.bytes
        #expect(try ApprovedPictures.differences(pdf, from: look.name) == "")
    }
}
