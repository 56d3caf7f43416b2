import Guide
import Presentation

/// Cards for handing on, ten to a sheet of A4: a sheet for each entry that is asked for, or else one with the crisis lines.
/// `templates/print/cards.typ` decides how they look.
public struct Cards: PieceContent, Hashable {
    public var imprint: Imprint
    public var cards: [HandCard]

    /// Each sheet is measured in many looks: ten take about a second of a small machine's time, two where it is busy.
    public var extraSeconds: Int { cards.count / 5 }
}

/// What stands on one card.
public struct HandCard: Encodable, Sendable, Hashable {
    public var title: String
    /// `nil` on a card of the crisis lines.
    public var entry: PrintedEntry?
    public var crisis: [PrintedEntry] = []
    public var link: SiteLink
}

extension Cards {
    /// `nil` where no entry would stand on one.
    init?(_ material: PieceMaterial) {
        let cards =
            material.order.isWhole ? [HandCard(crisisOf: material)] : material.entries.map { HandCard($0, material) }
        guard !cards.isEmpty else { return nil }
        imprint = Imprint(material, isWholeGuide: true, words: [])
        self.cards = cards
    }
}

extension HandCard {
    fileprivate init(_ presented: PresentedEntry, _ material: PieceMaterial) {
        let printed = material.printed.entry(presented)
        title = printed.name
        self.entry = printed
        link = SiteLink(to: SiteAddresses.page(slug: presented.entry.slug), material)
    }

    fileprivate init(crisisOf material: PieceMaterial) {
        title = material.words["crisis-heading"]
        crisis = Imprint.crisis(material)
        link = SiteLink(to: nil, material)
    }
}
