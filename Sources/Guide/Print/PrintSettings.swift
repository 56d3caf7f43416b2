/// What the guide says of print: `print:` in `guide.yml`.
public struct PrintSettings: Sendable, Hashable {
    /// In the order in which they were typed; one leaflet where the guide names none.
    public var orders: [PrintOrder]
    /// Typefaces by name, the first choice first; empty where the guide leaves it to us.
    public var typefaces: [String]

    public init(orders: [PrintOrder] = [.leaflet], typefaces: [String] = []) {
        self.orders = orders.isEmpty ? [.leaflet] : orders
        self.typefaces = typefaces
    }
}

/// One printed piece that somebody asks for.
public struct PrintOrder: Sendable, Hashable {
    /// What it is called in `guide.yml`; its file is `NAME.pdf` or `NAME.txt`.
    public var name: String
    public var format: PrintFormat
    /// What readers see it called, where the guide says so.
    public var title: String?
    /// Keys of `GuideSettings.areas`: it holds only entries of these. Empty: of all.
    public var areas: [String]
    /// Keys of `GuideSettings.audiences`: it holds only entries for these. Empty: for everybody.
    public var audiences: [String]
    /// Keys of `GuideSettings.topics`: it holds only entries of these. Empty: of all.
    public var topics: [String]
    /// Slugs: it holds only these entries. Empty: all.
    public var entries: [String]
    /// How to use the guide, and who made it.
    public var welcome: String?
    /// How to tell us that something has changed.
    public var changed: String?
    /// How many times a leaflet's sheet is folded: 1 or 2.
    public var folds: Int
    /// What a print shop is asked for.
    public var press: PressOrder
    /// Whether its pages are also laid on sheets of A4, for an office printer.
    public var isImposed: Bool
    /// One of the guide's languages; `nil` for its main one.
    public var language: String?
    /// Another one that stands beside it with the same room, in type of the same size, with as much detail.
    public var secondLanguage: String?
    /// What a slip corrects.
    public var corrections: [Correction] = []
    /// The name of the edition that a slip corrects; `nil` for the one of these days.
    public var edition: String?
    /// How many words a listing may have; `nil` for as many as it takes.
    public var mostWords: Int?
    /// The size of a poster.
    public var paper = PaperSize.a4

    public init(
        name: String,
        format: PrintFormat,
        title: String? = nil,
        areas: [String] = [],
        audiences: [String] = [],
        topics: [String] = [],
        entries: [String] = [],
        welcome: String? = nil,
        changed: String? = nil,
        folds: Int = 2,
        press: PressOrder = PressOrder(),
        isImposed: Bool = false
    ) {
        self.name = name
        self.format = format
        self.title = title
        self.areas = areas
        self.audiences = audiences
        self.topics = topics
        self.entries = entries
        self.welcome = welcome
        self.changed = changed
        self.folds = folds
        self.press = press
        self.isImposed = isImposed
    }

    /// The whole guide as a leaflet: what every guide gets unless it asks for something else.
    public static let leaflet = PrintOrder(name: "leaflet", format: .leaflet)

    public var file: String { name + format.fileEnding }

    /// The languages that it names: none, one or two.
    public var languages: [String] { [language, secondLanguage].compactMap(\.self) }

    /// Whether it is for the whole guide.
    public var isWhole: Bool { areas.isEmpty && audiences.isEmpty && topics.isEmpty && entries.isEmpty }

    /// The same without what is made for printers, which takes longer.
    public var forReaders: PrintOrder {
        var order = self
        (order.press.isWanted, order.isImposed) = (false, false)
        return order
    }

    /// Whether it is meant to hold an entry, going by its areas, its topics and whom it is for, or by its name.
    public func wants(_ entry: Entry) -> Bool {
        let isInArea = areas.isEmpty || entry.areas.contains(where: areas.contains)
        let isForAudience = audiences.isEmpty || entry.audiences.contains(where: audiences.contains)
        let isOnTopic = topics.isEmpty || entry.topics.contains(where: topics.contains)
        let isNamed = entries.isEmpty || entries.contains(entry.slug)
        return isInArea && isForAudience && isOnTopic && isNamed
    }
}
