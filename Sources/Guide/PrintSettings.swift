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

/// A size of paper that a poster can have (ISO 216).
public enum PaperSize: String, Sendable, CaseIterable {
    case a4, a3

    /// As printers name it.
    public var name: String { rawValue.uppercased() }
}

/// What a print shop is asked for, besides the piece itself.
public struct PressOrder: Sendable, Hashable {
    /// Whether a file for a print shop is made.
    public var isWanted: Bool
    /// How many copies.
    public var quantity: Int?
    /// The paper, in the words of whoever orders; `nil` where we suggest one.
    public var stock: String?
    public var condition: PrintingCondition
    /// The file of the printer's own ICC profile, relative to the guide's folder; it stands in for the condition.
    public var profile: String?

    public init(
        isWanted: Bool = false,
        quantity: Int? = nil,
        stock: String? = nil,
        condition: PrintingCondition = .fogra39,
        profile: String? = nil
    ) {
        self.isWanted = isWanted
        self.quantity = quantity
        self.stock = stock
        self.condition = condition
        self.profile = profile
    }
}

/// A way of printing with four inks on a kind of paper, by its name in the registry of the International Color Consortium
/// (registry.color.org/cmyk-registry): the press that the colours are meant for.
public enum PrintingCondition: String, Sendable, CaseIterable {
    case fogra39 = "fogra39"
    case fogra47 = "fogra47"
    case fogra51 = "fogra51"
    case fogra52 = "fogra52"

    /// Its name in the registry: `FOGRA39`.
    public var name: String { rawValue.uppercased() }

    /// As the registry describes it.
    public var description: String {
        switch self {
        case .fogra39: "Offset printing, ISO 12647-2:2004/Amd 1, paper type 1 or 2 (coated)"
        case .fogra47: "Offset printing, ISO 12647-2:2004/Amd 1, paper type 4 (uncoated white)"
        case .fogra51: "Offset printing, ISO 12647-2:2013, premium coated paper"
        case .fogra52: "Offset printing, ISO 12647-2:2013, wood-free uncoated white paper"
        }
    }
}

/// What a printed edition says wrongly, and what it should say.
public struct Correction: Sendable, Hashable {
    /// The slug of the entry, or the name of the place in words: “The back page”.
    public var entry: String
    public var says: String
    public var shouldSay: String

    public init(entry: String, says: String, shouldSay: String) {
        self.entry = entry
        self.says = says
        self.shouldSay = shouldSay
    }

    /// Whether it names an entry by its file's name rather than in words.
    public var namesFile: Bool {
        !entry.isEmpty && entry.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
}
