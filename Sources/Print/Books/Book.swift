import Guide

/// The guide in full: what the booklet and large print say.
public struct Book: Encodable, Sendable, Hashable {
    public var imprint: Imprint
    public var topics: [FullTopic]
    /// What is on, day by day.
    public var week: [PrintedDay]
    public var names: [PrintedName]
}

extension Book {
    /// It holds every entry that the piece is for: `print: leave out` is about leaflets. `nil` where there is none.
    init?(_ material: PieceMaterial) {
        let entries = material.entries
        // Only these have a page that a text can point to.
        let printed = Set(entries.map(\.entry.slug))
        let topics = material.byTopic(entries) { material.printed.fullEntry($0).pointing(to: printed) }
        guard !topics.isEmpty else { return nil }
        imprint = Imprint(material, isWholeGuide: material.order.isWhole, words: Self.words)
        self.topics = topics.map { topic, entries in
            FullTopic(
                id: topic.id,
                name: PrintedText.tidied(topic.name),
                about: topic.about.map(PrintedText.tidied),
                entries: entries
            )
        }
        week = WeekWriter(material: material).days(entries)
        names = [PrintedName](of: entries.map(\.entry), words: material.words)
    }

    /// About how many letters its entries have.
    var letters: Int {
        topics.flatMap(\.entries).reduce(0) { sum, entry in
            let facts = entry.facts.reduce(0) { $0 + $1.name.utf8.count + $1.lines.reduce(0) { $0 + $1.utf8.count } }
            let body = entry.body.reduce(0) { $0 + $1.spans.reduce(0) { $0 + $1.text.utf8.count } }
            return sum + entry.name.utf8.count + entry.summary.utf8.count + facts + body + 100
        }
    }

    /// The keys in `templates/words/` of what stands in every book.
    static let words = [
        "booklet-contents", "a-to-z", "large-print-cover", "leaflet-how-to-use", "leaflet-who-made-it",
        "leaflet-changed", "leaflet-notes",
        "booklet-page", "booklet-see-page", "booklet-how-1", "booklet-how-week", "booklet-how-2", "booklet-how-3",
        "booklet-week", "booklet-when", "booklet-what", "booklet-correction-service",
        "booklet-correction-wrong", "booklet-correction-right", "booklet-correction-you",
    ]
}
