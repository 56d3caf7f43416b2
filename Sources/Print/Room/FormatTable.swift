import Guide

/// What every format prints. How it looks is told by the template of the same name in `templates/print/`.
extension PrintFormat {
    /// All that a piece says; `nil` where no entry would stand in it, and for plain text, which is not set.
    func content(_ material: PieceMaterial) -> (any PieceContent)? {
        switch self {
        case .leaflet: Leaflet(material)
        case .booklet: Booklet(material)
        case .largePrint: LargePrint(material)
        case .poster: Poster(material)
        case .cards: Cards(material)
        case .easyRead: EasyRead(material)
        case .slip: Slip(material)
        case .listing, .sms: nil
        }
    }

    /// What readers see it called.
    func name(in words: Words) -> String {
        switch self {
        case .leaflet: words["leaflet"]
        case .booklet: words["booklet"]
        case .largePrint: words["large-print"]
        case .poster: words["poster"]
        case .cards: words["cards"]
        case .easyRead: words["easy-read"]
        case .slip: words["slip"]
        case .listing: words["listing"]
        case .sms: words["sms"]
        }
    }

    /// The template that the typesetter starts from.
    var template: String { rawValue + ".typ" }
}
