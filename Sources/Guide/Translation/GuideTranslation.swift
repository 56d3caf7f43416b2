import Diagnostics

/// All of a guide's words in one of its other languages, as far as somebody has translated them.
public struct GuideTranslation: Sendable {
    /// Its code (BCP 47), one of `GuideSettings.languages`.
    public let language: String
    /// `nil` where there is no `guide.cy.yml`.
    public let settings: SettingsTranslation?
    /// By the slugs of what they translate.
    public let entries: [String: EntryTranslation]
    public let pages: [String: PageTranslation]

    public init(
        language: String,
        settings: SettingsTranslation?,
        entries: [String: EntryTranslation],
        pages: [String: PageTranslation]
    ) {
        self.language = language
        self.settings = settings
        self.entries = entries
        self.pages = pages
    }
}

/// The words of `guide.yml` in another language: `guide.cy.yml` beside it. What it leaves out stays as it is.
public struct SettingsTranslation: Sendable {
    public let name: String?
    public let place: String?
    public let about: String?
    public let publisher: String?
    public let edition: String?
    public let topics: [Term]
    public let areas: [Term]
    public let audiences: [Term]
    public let access: [Term]
    public let print: PrintTranslations?
    public let file: SourceFile

    public init(
        name: String?,
        place: String?,
        about: String?,
        publisher: String?,
        edition: String?,
        topics: [Term],
        areas: [Term],
        audiences: [Term],
        access: [Term],
        print: PrintTranslations?,
        file: SourceFile
    ) {
        self.name = name
        self.place = place
        self.about = about
        self.publisher = publisher
        self.edition = edition
        self.topics = topics
        self.areas = areas
        self.audiences = audiences
        self.access = access
        self.print = print
        self.file = file
    }
}

extension Guide {
    /// The files of an entry's translations.
    public func translationFiles(of entry: Entry) -> [SourceFile] {
        translations.compactMap { $0.entries[entry.slug]?.source.file }
    }
}
