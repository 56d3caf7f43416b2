import Guide

/// One piece, ready to be set: the typesetter adds no word and leaves none out.
public struct Manuscript: Sendable {
    public let order: PrintOrder
    /// What readers see it called: "Leaflet to print and fold: Saltby".
    public let title: String
    /// The edition's day in seconds since 1970, UTC: the date inside the PDF, so that a guide gives the same bytes twice.
    public let timestamp: Int
    /// Typefaces by name, the first choice first; empty where ours will do.
    public let typefaces: [String]
    /// Whether its pages follow one another from right to left.
    let isRightToLeft: Bool
    /// The printer's own ICC profile, where the guide names one and it is sound.
    public var profile: [UInt8]?
    /// The languages of sentences that nobody has translated into the piece's own, by the sentences.
    private(set) var spoken: [String: String] = [:]
    /// Written as JSON for the template.
    let content: any PieceContent

    /// What a guide says in one piece.
    /// - Parameters:
    ///   - readings: in one language, or in two, the one in front first.
    ///   - pictures: those of the guide that a piece may show, by their places: `images/garden.jpg`.
    /// - Returns: `nil` where no entry would stand in it.
    public init?(_ readings: [PieceReading], pictures: [String: PrintedPicture] = [:]) {
        let languages = readings.map { $0.material(pictures) }
        guard let first = languages.first, let content = PieceMaterial.content(languages) else { return nil }
        self.init(
            order: first.order,
            title: first.listTitle,
            timestamp: first.timestamp,
            typefaces: first.settings.print.typefaces,
            isRightToLeft: PrintedText.isRightToLeft(first.settings.language),
            content: content
        )
        for (reading, material) in zip(readings, languages) {
            let sentences = (material.entries + material.crisisEntries).flatMap(reading.printed.untranslatedSentences)
            spoken.merge(sentences.map { ($0, reading.printed.mainLanguage) }) { first, _ in first }
        }
    }

    init(
        order: PrintOrder,
        title: String,
        timestamp: Int,
        typefaces: [String] = [],
        isRightToLeft: Bool = false,
        content: any PieceContent
    ) {
        self.order = order
        self.title = title
        self.timestamp = timestamp
        self.typefaces = typefaces
        self.isRightToLeft = isRightToLeft
        self.content = content
    }
}
