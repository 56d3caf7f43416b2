/// What came of setting a piece.
public enum PieceOutcome: Sendable, Hashable {
    case made(PrintedPiece, Measurements)
    /// Something does not fit. Nothing was shrunk or cut, and no PDF was made.
    case overfull(Measurements)
    /// No typeface that we have can show these characters.
    case unprintable(characters: [String])
    /// The guide names a typeface that this computer does not have.
    case unknownTypeface(String)
    case unavailable(MissingTypesetter)
}

/// What the typesetter measured.
public struct Measurements: Sendable, Hashable, Decodable {
    public var pages: Int
    /// The size of a page as printers name it: `A4`.
    public var paper: String
    /// For each page, where it is folded: millimetres from its left edge. `nil` where nothing is folded.
    public var folds: [[Double]]?
    /// Width and height in millimetres as a reader holds it, where that is not the size of a page.
    public var finished: [Double]?
    /// How two languages share the piece, where it is folded or bound.
    public var languages: LanguageLayout?
    /// For each side of a sheet in two languages, which panels are covers, from the left, counted from 0.
    public var covers: [[Int]]?
    /// How much is said of each entry, where that depends on the room.
    public var detail: Detail?
    /// The size of the type in points, where that depends on the room.
    public var size: Double?
    /// The room in each panel, where a piece has panels.
    public var budget: [PanelBudget]?
    /// What holds more than it has room for. Empty where all is well.
    public var overfull: [Overfill]
    /// Ornaments that no typeface could show, such as emoji: the piece is made without them.
    public var leftOut: [String]?
}

/// How two languages share a piece that is folded or bound. Each has a cover of its own.
public enum LanguageLayout: String, Sendable, Hashable, Decodable {
    /// The second opens from the other cover when a reader turns the piece round ("tilt and turn"): its pages stand upside down.
    case turned
    /// One runs from the left and one from the right, so each opens from its own cover by itself.
    case opposite
    /// Each has a side of the sheet, which is folded in a zigzag.
    case sides
    /// The same with one from the left and one from the right: the sheet is turned over its long edge.
    case sidesOverLongEdge = "sides-over-long-edge"

    var isZigzag: Bool { self == .sides || self == .sidesOverLongEdge }
}

/// How much a leaflet says of each entry: as much as there is room for, and the same of all of them.
public enum Detail: String, Sendable, Hashable, Decodable {
    /// Name, one line, contact, times and place.
    case full
    /// All but the place.
    case short
    /// Name, contact and times.
    case brief
}

/// How full one panel is.
public struct PanelBudget: Sendable, Hashable, Decodable {
    /// Where it is: "cover", "inside left".
    public let panel: String
    public let usedMillimetres: Double
    public let roomMillimetres: Double
    /// In which of two languages.
    public var language: String?

    public init(panel: String, usedMillimetres: Double, roomMillimetres: Double) {
        self.panel = panel
        self.usedMillimetres = usedMillimetres
        self.roomMillimetres = roomMillimetres
    }
}

/// A panel that holds more than it has room for.
public struct Overfill: Sendable, Hashable, Decodable {
    public enum Panel: String, Sendable, Hashable, Decodable, CaseIterable {
        case cover, crisis, back
        /// The panels of entries and what room is left under the crisis lines, which fill as one.
        case inside
        /// What stands on a poster above its strips.
        case poster
        case strips
        /// A card for handing on.
        case card
        /// A correction slip.
        case slip
    }

    public let panel: Panel
    public let millimetres: Double
    /// Slugs of the entries without which the rest fits. Empty where a text has to be shorter.
    public let leaveOut: [String]
    /// In which of two languages it is.
    public var language: String?

    public init(panel: Panel, millimetres: Double, leaveOut: [String]) {
        self.panel = panel
        self.millimetres = millimetres
        self.leaveOut = leaveOut
    }
}

/// Why there is no piece although nothing is wrong with the guide.
public enum MissingTypesetter: Sendable, Hashable {
    /// No Python, or one without the package `typst`.
    case notInstalled
    case noTypeface
    case tookTooLong
    /// It stopped; the first line of what it said.
    case stopped(String)
}
