/// A kind of printed piece. A new one needs a case here, a line in `Print/Room/FormatTable.swift`, a Swift file that says
/// what is printed, and a template of the same name that says how it looks.
public enum PrintFormat: String, Sendable, CaseIterable {
    case leaflet, booklet
    case largePrint = "large-print"
    case poster, cards
    case listing, sms
    case easyRead = "easy-read"
    case slip

    /// Whether it is plain text, which is written and not set.
    public var isPlainText: Bool { [.listing, .sms].contains(self) }

    /// How the names of its files end.
    public var fileEnding: String { isPlainText ? ".txt" : ".pdf" }

    /// The keys of `guide.yml` that only this format knows.
    public var ownKeys: [String] {
        switch self {
        case .leaflet: ["folds"]
        case .poster: ["paper"]
        case .listing: ["words"]
        case .slip: ["edition", "corrections"]
        case .booklet, .largePrint, .cards, .sms, .easyRead: []
        }
    }
}
