import Guide

/// A slip to tuck into a printed edition that has turned out to be wrong, four to a sheet of A4.
/// `templates/print/slip.typ` decides how it looks.
public struct Slip: PieceContent, Hashable {
    public var imprint: Imprint
    /// Which edition it corrects: "The Hope Guide, Autumn 2026".
    public var edition: String
    public var corrections: [PrintedCorrection]
}

public struct PrintedCorrection: Encodable, Sendable, Hashable {
    /// The entry's name, or where it stands.
    public var name: String
    public var says: String
    public var shouldSay: String
}

extension Slip {
    /// `nil` where nothing is to be corrected.
    init?(_ material: PieceMaterial) {
        let order = material.order
        guard !order.corrections.isEmpty else { return nil }
        imprint = Imprint(
            material,
            isWholeGuide: true,
            words: ["slip-title", "slip-says", "slip-should-say", "slip-keep"]
        )
        let edition = order.edition ?? material.settings.edition.name
        self.edition = PrintedText.tidied("\(material.settings.name), \(edition)")
        imprint.title = PrintedText.tidied("\(material.words["slip-title"]): \(self.edition)")
        corrections = order.corrections.map { correction in
            let entry = material.guide.entries.first { $0.slug == correction.entry }
            return PrintedCorrection(
                name: PrintedText.tidied(entry?.title ?? correction.entry),
                says: PrintedText.tidied(correction.says),
                shouldSay: PrintedText.tidied(correction.shouldSay)
            )
        }
    }
}
