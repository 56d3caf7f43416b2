import Diagnostics
import Guide

/// Turns a guide's files into a `Guide`. Every fault of every file is found in one run.
public enum GuideReader {
    public struct Reading: Sendable {
        /// What could be read. `nil` only where `guide.yml` could not.
        public let guide: Guide?
        /// Unsorted.
        public let diagnostics: [Diagnostic]
        /// For the next reading.
        public let entries: ReadEntries
    }

    /// - Parameters:
    ///   - suppliedWording: the list of terms that a guide in English has where it holds none of its own
    ///   - earlier: what an earlier reading left; entries that are as they were then are not read again
    public static func read(
        _ files: GuideFiles,
        suppliedWording: GuideFiles.File? = nil,
        earlier: ReadEntries? = nil
    ) -> Reading {
        let settings = SettingsReader.read(files)
        var diagnostics = files.diagnostics + settings.diagnostics
        var entries: [Entry] = []
        var read = ReadEntries(vocabulary: settings.vocabulary)
        var pages: [Page] = []
        let sorted = ContentSorting.sort(files, languages: settings.settings?.languages ?? [])
        diagnostics += sorted.diagnostics
        // What nothing above opens as text goes out as it is, or is read when pages are made.
        let others = files.files.filter { $0.path.hasPrefix("templates/") || $0.path.hasPrefix("content/host/") }
        diagnostics += others.flatMap(MergeConflicts.find)
        for reading in read.read(sorted.entries, earlier: earlier) {
            diagnostics += reading.diagnostics
            if let entry = reading.entry { entries.append(entry) }
        }
        for source in sorted.pages {
            let reading = PageReader.read(source.file, slug: source.slug)
            diagnostics += reading.diagnostics
            if let page = reading.page { pages.append(page) }
        }
        let isEnglish = settings.settings?.language.hasPrefix("en") == true
        let wording = WordingReader.read(files[WordingReader.path] ?? (isEnglish ? suppliedWording : nil))
        let glossary = GlossaryReader.read(files[GlossaryReader.path])
        let synonyms = SynonymsReader.read(files[SynonymsReader.path])
        diagnostics += wording.diagnostics + glossary.diagnostics + synonyms.diagnostics
        let translations = settings.settings.map { Self.translations($0, sorted, entries, pages) } ?? []
        diagnostics += translations.flatMap(\.diagnostics)
        let guide = settings.settings.map {
            Guide(
                settings: $0,
                entries: Guide.inTitleOrder(entries, language: $0.language),
                pages: inMenuOrder(pages),
                pictures: files.pictures.map(PictureReader.read),
                hostFiles: files.hostFiles.map { String($0.path.dropFirst("content/host/".count)) },
                wording: wording.terms,
                glossary: glossary.terms,
                synonyms: synonyms.synonyms,
                translations: translations.map(\.translation)
            )
        }
        return Reading(guide: guide, diagnostics: diagnostics, entries: read)
    }

    /// One for each language besides the main one, in the guide's order.
    private static func translations(
        _ settings: GuideSettings,
        _ sorted: ContentSorting,
        _ entries: [Entry],
        _ pages: [Page]
    ) -> [TranslationReader.Reading] {
        let others = settings.languages.dropFirst()
        guard !others.isEmpty else { return [] }
        let originals = TranslationReader.Originals(
            settings: settings,
            entries: Dictionary(entries.map { ($0.slug, $0) }) { first, _ in first },
            pages: Dictionary(pages.map { ($0.slug, $0) }) { first, _ in first },
            entrySlugs: Set(sorted.entries.map(\.slug)),
            pageSlugs: Set(sorted.pages.map(\.slug))
        )
        return others.map { language in
            TranslationReader.read(sorted.translations[language] ?? .init(), language: language, of: originals)
        }
    }

    private static func inMenuOrder(_ pages: [Page]) -> [Page] {
        pages.sorted { ($0.order ?? .max, $0.title) < ($1.order ?? .max, $1.title) }
    }
}
