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
