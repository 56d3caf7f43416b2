import Guide
import Presentation

/// What stands in every piece: which guide and edition it is, who made it, where to turn in a crisis.
public struct Imprint: Encodable, Sendable, Hashable {
    /// The main language's code (BCP 47).
    public var language: String
    /// Whether its writing runs from right to left.
    public var isRightToLeft = false
    /// The PDF's title.
    public var title: String
    public var name: String
    /// Whom or where the piece is for, where it is not for everybody.
    public var part: String?
    public var place: String
    public var about: String?
    public var publisher: String
    public var edition: String
    /// The edition's day in words.
    public var date: String
    /// That this guide is a sample, where it is one.
    public var sampleNotice: String?
    /// How to use the guide and who made it.
    public var welcome: String?
    public var madeBy: String
    /// That the site holds more services than the piece, with `website` after it.
    public var more: String?
    public var website: PrintedContact?
    /// The website as a code for cameras.
    public var code: PrintedCode?
    /// How to tell us that something has changed, with `contacts` after it.
    public var changed: String
    public var contacts: [PrintedContact]
    /// The crisis box, in its order: at least the emergency services.
    public var crisis: [PrintedEntry]
    /// Interface words by their keys in `templates/words/`.
    public var words: [String: String]
}

extension Imprint {
    /// - Parameters:
    ///   - isWholeGuide: whether the piece holds every entry, so that there is nothing more to find on the site.
    ///   - words: the keys of what stands in every piece of the format, besides what stands in all formats.
    init(_ material: PieceMaterial, isWholeGuide: Bool, words keys: [String]) {
        let (settings, words) = (material.settings, material.words)
        let changed = material.order.changed ?? words["leaflet-changed-text"]
        let name = [settings.name, material.part].compactMap { $0 }.joined(separator: ": ")
        self.init(
            language: settings.language,
            isRightToLeft: PrintedText.isRightToLeft(settings.language),
            title: PrintedText.tidied("\(name), \(settings.edition.name)"),
            name: PrintedText.tidied(settings.name),
            part: material.part,
            place: PrintedText.tidied(settings.place),
            about: settings.about.map(PrintedText.tidied),
            publisher: PrintedText.tidied(settings.publisher),
            edition: PrintedText.tidied(settings.edition.name),
            date: words.date(settings.edition.date),
            sampleNotice: settings.isSample ? words["sample-notice"] : nil,
            welcome: material.order.welcome.map(PrintedText.tidied),
            madeBy: Self.madeBy(settings, words),
            more: isWholeGuide ? nil : words["leaflet-more"],
            website: PrintedContact(website: settings.website),
            code: SiteLink(to: nil, material).code,
            changed: PrintedText.tidied(changed),
            contacts: Self.contacts(material).notNamed(in: changed),
            crisis: Self.crisis(material),
            words: Dictionary(uniqueKeysWithValues: Set(Self.words + keys).map { ($0, words[$0]) })
        )
    }

    private static let words = ["crisis-heading", "leaflet-crisis-intro"]

    /// The crisis box, led by the emergency services unless an entry gives their number.
    static func crisis(_ material: PieceMaterial) -> [PrintedEntry] {
        let emergency = material.printed.presented.emergency.map { name, contact in
            PrintedEntry(id: "", name: name, contacts: [PrintedContact(contact)], when: [], isAlwaysOpen: true)
        }
        return [emergency].compactMap { $0 } + material.crisisEntries.map(material.printed.crisisEntry)
    }

    private static func madeBy(_ settings: GuideSettings, _ words: Words) -> String {
        let maker = words.phrase("made-by", ["publisher": settings.publisher])
        let next = settings.edition.next.map { words.phrase("edition-next", ["date": words.date($0)]) }
        return PrintedText.tidied([maker, next].compactMap { $0 }.joined(separator: " "))
    }

    private static func contacts(_ material: PieceMaterial) -> [PrintedContact] {
        let presented = material.printed.presented
        return [presented.publisherPhone, presented.publisherEmail].compactMap { $0 }.map { PrintedContact($0) }
    }
}
