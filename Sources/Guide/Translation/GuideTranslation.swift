import Diagnostics
import Markdown

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

/// An ordinary page's words in another language: `about.cy.md` beside `about.md`.
public struct PageTranslation: Sendable {
    public let slug: String
    public let title: String
    public let summary: String?
    public let body: MarkdownDocument
    public let file: SourceFile

    public init(slug: String, title: String, summary: String?, body: MarkdownDocument, file: SourceFile) {
        self.slug = slug
        self.title = title
        self.summary = summary
        self.body = body
        self.file = file
    }
}

/// The words of a printed piece in another language.
public struct PrintTranslation: Sendable, Hashable {
    public let title: String?
    public let welcome: String?
    public let changed: String?

    public init(title: String?, welcome: String?, changed: String?) {
        self.title = title
        self.welcome = welcome
        self.changed = changed
    }
}

/// The words of all printed pieces in another language: `print:` in `guide.cy.yml`.
public struct PrintTranslations: Sendable, Hashable {
    /// What holds for every piece that says nothing of its own.
    public let shared: PrintTranslation
    /// By the pieces' names.
    public let pieces: [String: PrintTranslation]

    public init(shared: PrintTranslation, pieces: [String: PrintTranslation]) {
        self.shared = shared
        self.pieces = pieces
    }
}

extension PrintSettings {
    func translated(by translations: PrintTranslations?) -> PrintSettings {
        guard let translations else { return self }
        let orders = orders.map { order in
            let own = translations.pieces[order.name]
            var translated = order
            translated.title = own?.title ?? order.title
            translated.welcome = own?.welcome ?? translations.shared.welcome ?? order.welcome
            translated.changed = own?.changed ?? translations.shared.changed ?? order.changed
            return translated
        }
        return PrintSettings(orders: orders, typefaces: typefaces)
    }
}

extension Guide {
    /// The same guide for readers of one of its languages: the facts are the same, the words are theirs as far as somebody
    /// has translated them. The guide itself for its main language, and for one that it does not have.
    public func inLanguage(_ language: String) -> Guide {
        guard language != settings.language, settings.languages.contains(language) else { return self }
        let translation = translations.first { $0.language == language }
        let entries = entries.map { $0.translated(by: translation?.entries[$0.slug]) }
        return Guide(
            settings: settings.translated(by: translation?.settings, into: language),
            entries: Self.inTitleOrder(entries, language: language),
            pages: pages.map { $0.translated(by: translation?.pages[$0.slug]) },
            pictures: pictures,
            hostFiles: hostFiles,
            wording: wording,
            glossary: glossary,
            synonyms: synonyms,
            translations: translations
        )
    }

    /// Entries in the order of their titles, by the alphabet of a language.
    public static func inTitleOrder(_ entries: [Entry], language: String) -> [Entry] {
        entries.map { (AlphabeticalKey($0.title, language: language), $0) }
            .sorted { ($0.0, $0.1.slug) < ($1.0, $1.1.slug) }.map(\.1)
    }
}

extension GuideSettings {
    /// The name of a file in the language of these settings.
    public func file(_ name: String) -> String {
        language == languages.first ? name : SiteAddresses.translated(name, into: language)
    }
}

extension Page {
    fileprivate func translated(by translation: PageTranslation?) -> Page {
        Page(
            slug: slug,
            title: translation?.title ?? title,
            summary: translation.map(\.summary) ?? summary,
            order: order,
            body: translation?.body ?? body,
            source: source,
            isUntranslated: translation == nil
        )
    }
}

extension GuideSettings {
    fileprivate func translated(by translation: SettingsTranslation?, into language: String) -> GuideSettings {
        GuideSettings(
            name: translation?.name ?? name,
            place: translation?.place ?? place,
            about: translation?.about ?? about,
            publisher: translation?.publisher ?? publisher,
            website: website,
            isSample: isSample,
            language: language,
            languages: languages,
            contact: contact,
            edition: Edition(name: translation?.edition ?? edition.name, date: edition.date, next: edition.next),
            topics: topics.translated(by: translation?.topics),
            areas: areas.translated(by: translation?.areas),
            audiences: audiences.translated(by: translation?.audiences),
            access: access.translated(by: translation?.access),
            review: review,
            publishes: publishes,
            print: print.translated(by: translation?.print),
            exitTo: exitTo,
            checks: checks,
            links: links,
            source: source
        )
    }
}

extension [Term] {
    fileprivate func translated(by terms: [Term]?) -> [Term] {
        let known = Dictionary((terms ?? []).map { ($0.id, $0) }) { first, _ in first }
        return map { term in
            guard let translation = known[term.id] else {
                return Term(
                    id: term.id,
                    name: term.name,
                    about: term.about,
                    isAtRisk: term.isAtRisk,
                    isUntranslated: true
                )
            }
            return Term(id: term.id, name: translation.name, about: translation.about, isAtRisk: term.isAtRisk)
        }
    }
}

extension Guide {
    /// The texts of all entries and pages in the main language, each with its file.
    public var bodies: [(MarkdownDocument, SourceFile)] {
        entries.map { ($0.body, $0.source.file) } + pages.map { ($0.body, $0.source) }
    }
}

extension GuideTranslation {
    /// All entries that have been translated, in the order of their addresses.
    public var sortedEntries: [EntryTranslation] { entries.values.sorted { $0.slug < $1.slug } }
    public var sortedPages: [PageTranslation] { pages.values.sorted { $0.slug < $1.slug } }

    /// Their texts, each with its file.
    public var bodies: [(MarkdownDocument, SourceFile)] {
        sortedEntries.map { ($0.body, $0.source.file) } + sortedPages.map { ($0.body, $0.file) }
    }
}
