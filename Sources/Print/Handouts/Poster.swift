import Guide

/// Posters for a noticeboard: one sheet for each topic or entry that is asked for, or else one for the guide itself.
/// `templates/print/poster.typ` decides how they look.
public struct Poster: PieceContent, Hashable {
    public var imprint: Imprint
    /// `A4` or `A3`.
    public var paper: String
    public var sheets: [PosterSheet]
}

/// One poster.
public struct PosterSheet: Encodable, Sendable, Hashable {
    public var title: String
    /// Whom or where it is for, where it is not for everybody.
    public var part: String?
    public var about: String?
    /// What must not be overlooked.
    public var alerts: [String] = []
    public var contacts: [PrintedContact] = []
    /// Where and when it is, what it costs and how to join.
    public var facts: [PrintedFact] = []
    /// What else helps to decide, where there is room.
    public var furtherFacts: [PrintedFact] = []
    /// The entries of a topic.
    public var entries: [PrintedEntry] = []
    /// What the guide is about: the names of its topics.
    public var topics: [String] = []
    public var link: SiteLink
    /// The crisis lines that do not stand on it in any case.
    public var crisis: [PrintedEntry]
    /// One for each entry, to be torn off.
    public var strips: [TearOff]
    /// What the strips say where there are more entries than strips.
    public var guideStrip: TearOff
}

/// What somebody tears off a poster and takes home.
public struct TearOff: Encodable, Sendable, Hashable {
    public var name: String
    public var contact: PrintedContact?
    public var when: [String]
}

extension Poster {
    /// `nil` where no entry would stand on it.
    init?(_ material: PieceMaterial) {
        let sheets = PosterWriter(material: material).sheets
        guard !sheets.isEmpty else { return nil }
        imprint = Imprint(material, isWholeGuide: true, words: ["poster-take-one"])
        paper = material.order.paper.name
        self.sheets = sheets
    }
}
