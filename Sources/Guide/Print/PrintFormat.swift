/// A kind of printed piece. A new one needs a case here, a line in `Print/Room/FormatTable.swift`, a Swift file that says
/// what is printed, and a template of the same name that says how it looks.
public enum PrintFormat: String, Sendable, CaseIterable {
    case leaflet, booklet
    case largePrint = "large-print"
    case poster, cards

    /// The keys of `guide.yml` that only this format knows.
    public var ownKeys: [String] {
        switch self {
        case .leaflet: ["folds"]
        case .poster: ["paper"]
        case .booklet, .largePrint, .cards: []
        }
    }
}
