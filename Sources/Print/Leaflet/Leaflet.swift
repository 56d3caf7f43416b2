import Guide

/// Everything that the folded leaflet says. `templates/print/leaflet.typ` decides how it looks.
public struct Leaflet: PieceContent, Hashable {
    public var imprint: Imprint
    /// How many times the sheet is folded: 2 gives six panels, 1 gives four pages of A5.
    public var folds: Int
    public var topics: [PrintedTopic]
}

extension Leaflet {
    /// It holds every entry that the piece is for and whose writer did not leave it out. `nil` where there is none.
    init?(_ material: PieceMaterial) {
        let wanted = material.entriesBesideCrisisBox.filter { $0.entry.leaflet != .leftOut }
        let topics = material.byTopic(wanted, material.printed.entry)
        guard !topics.isEmpty else { return nil }
        let usable = material.printed.presented.entries.count { !$0.standing.isOver }
        let printed = wanted.count + material.crisisEntries.count
        imprint = Imprint(material, isWholeGuide: usable <= printed, words: Self.words)
        folds = material.order.folds
        self.topics = topics.map { PrintedTopic(name: PrintedText.tidied($0.topic.name), entries: $0.entries) }
    }

    /// The keys in `templates/words/` of what stands on every leaflet.
    private static let words = [
        "leaflet-cover-crisis", "leaflet-how-to-use", "leaflet-who-made-it", "leaflet-changed", "leaflet-notes",
        "leaflet-continued",
    ]
}
