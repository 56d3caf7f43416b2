/// What came of setting the leaflet.
public enum LeafletOutcome: Sendable, Hashable {
    case made(PrintedPiece, LeafletDetail)
    /// Something does not fit. Nothing was shrunk or cut, and no PDF was made.
    case overfull([PanelOverfill])
    /// No typeface that we have can show these characters.
    case unprintable(characters: [String])
    case unavailable(MissingTypesetter)
}

/// How much the leaflet says of each entry: as much as there is room for, and the same of all of them.
public enum LeafletDetail: String, Sendable, Hashable, Decodable {
    /// Name, one line, contact, times and place.
    case full
    /// All but the place.
    case short
    /// Name, contact and times.
    case brief
}

/// A panel that holds more than it has room for.
public struct PanelOverfill: Sendable, Hashable, Decodable {
    public enum Panel: String, Sendable, Hashable, Decodable, CaseIterable {
        case cover, crisis, back
        /// The three panels of entries and what room is left under the crisis lines, which fill as one.
        case inside
    }

    public let panel: Panel
    public let millimetres: Double
    /// Slugs of the entries without which the rest fits. Empty where a text has to be shorter.
    public let leaveOut: [String]

    public init(panel: Panel, millimetres: Double, leaveOut: [String]) {
        self.panel = panel
        self.millimetres = millimetres
        self.leaveOut = leaveOut
    }
}

/// Why there is no leaflet although nothing is wrong with the guide.
public enum MissingTypesetter: Sendable, Hashable {
    /// No Python, or one without the package `typst`.
    case notInstalled
    case noTypeface
    case tookTooLong
    /// It stopped; the first line of what it said.
    case stopped(String)
}
