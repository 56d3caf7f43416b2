import Diagnostics
import Markdown

/// The whole publication: one folder, read and typed, never changed after.
public struct Guide: Sendable {
    public let settings: GuideSettings
    /// In the order of their titles.
    public let entries: [Entry]
    /// The ordinary pages, in the order of the menu.
    public let pages: [Page]
    public let pictures: [Picture]
    /// Addresses on the site of files that go there as they are, besides the pictures: `CNAME`, `charter.pdf`.
    public let hostFiles: [String]
    /// The group's list of terms that it would rather not use.
    public let wording: [DiscouragedTerm]
    public let glossary: [GlossaryTerm]
    /// What people type in a search, and what the guide calls it.
    public let synonyms: [Synonym]
    /// Its words in its other languages, in the order of `GuideSettings.languages`.
    public let translations: [GuideTranslation]

    public init(
        settings: GuideSettings,
        entries: [Entry],
        pages: [Page],
        pictures: [Picture] = [],
        hostFiles: [String] = [],
        wording: [DiscouragedTerm] = [],
        glossary: [GlossaryTerm] = [],
        synonyms: [Synonym] = [],
        translations: [GuideTranslation] = []
    ) {
        self.settings = settings
        self.entries = entries
        self.pages = pages
        self.pictures = pictures
        self.hostFiles = hostFiles
        self.wording = wording
        self.glossary = glossary
        self.synonyms = synonyms
        self.translations = translations
    }

    /// The entries of the crisis box, in its order.
    public var crisisEntries: [Entry] {
        entries.filter { $0.crisisPlace != nil }.sorted { ($0.crisisPlace ?? 0) < ($1.crisisPlace ?? 0) }
    }
}

/// An ordinary page: about the guide, how to use it, a charter.
public struct Page: Sendable {
    /// Its address on the site without `.html`.
    public let slug: String
    public let title: String
    public let summary: String?
    /// Its place in the menu at the top, from 1. Without one, it is linked at the foot of every page.
    public let order: Int?
    public let body: MarkdownDocument
    public let source: SourceFile
    /// Whether its words stay in the main language, because nobody has translated them yet.
    public let isUntranslated: Bool

    public init(
        slug: String,
        title: String,
        summary: String?,
        order: Int?,
        body: MarkdownDocument,
        source: SourceFile,
        isUntranslated: Bool = false
    ) {
        self.slug = slug
        self.title = title
        self.summary = summary
        self.order = order
        self.body = body
        self.source = source
        self.isUntranslated = isUntranslated
    }
}

/// A picture in `content/images/`, as far as an editor must know it.
public struct Picture: Sendable, Hashable {
    /// Its address on the site: `images/garden.jpg`.
    public let path: String
    /// Whether its metadata tells where it was taken.
    public let tellsLocation: Bool
    /// How the camera was held, 1 to 8 (Exif 2.32, 4.6.4); 1 is upright.
    public let orientation: Int

    public init(path: String, tellsLocation: Bool, orientation: Int = 1) {
        self.path = path
        self.tellsLocation = tellsLocation
        self.orientation = orientation
    }
}
