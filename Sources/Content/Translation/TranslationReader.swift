import Diagnostics
import Guide
import Markdown

/// Reads all of a guide's words in one other language.
enum TranslationReader {
    struct Reading {
        let translation: GuideTranslation
        let diagnostics: [Diagnostic]
    }

    /// What is translated: the facts themselves, by their slugs.
    struct Originals {
        let settings: GuideSettings
        let entries: [String: Entry]
        let pages: [String: Page]
        /// All that have files, be they readable or not.
        let entrySlugs: Set<String>
        let pageSlugs: Set<String>
    }

    static func read(_ files: ContentSorting.Translations, language: String, of originals: Originals) -> Reading {
        var diagnostics: [Diagnostic] = []
        var entries: [String: EntryTranslation] = [:]
        var pages: [String: PageTranslation] = [:]
        for source in files.entries {
            guard let opened = open(source, originals.entrySlugs, EntryTranslationReader.keys, &diagnostics) else {
                continue
            }
            let reading = EntryTranslationReader.read(opened, slug: source.slug, of: originals.entries[source.slug])
            diagnostics += reading.diagnostics
            entries[source.slug] = reading.translation ?? entries[source.slug]
        }
        for source in files.pages {
            guard let opened = open(source, originals.pageSlugs, PageTranslationReader.keys, &diagnostics) else {
                continue
            }
            let reading = PageTranslationReader.read(opened, slug: source.slug, of: originals.pages[source.slug])
            diagnostics += reading.diagnostics
            pages[source.slug] = reading.translation ?? pages[source.slug]
        }
        let settings = files.settings.map { SettingsTranslationReader.read($0, of: originals.settings) }
        let translation = GuideTranslation(
            language: language,
            settings: settings?.translation,
            entries: entries,
            pages: pages
        )
        return Reading(translation: translation, diagnostics: diagnostics + (settings?.diagnostics ?? []))
    }

    /// A translation's file with its front matter and its text taken apart.
    struct Opened {
        let facts: FactReader
        let body: MarkdownDocument
        let bodyDiagnostics: [Diagnostic]
    }

    private static func open(
        _ source: ContentSorting.Source,
        _ originals: Set<String>,
        _ keys: [String],
        _ diagnostics: inout [Diagnostic]
    ) -> Opened? {
        guard originals.contains(source.slug) else {
            diagnostics.append(withoutOriginal(source))
            return nil
        }
        switch FileText.decode(source.file) {
        case .unreadable(let faults):
            diagnostics += faults
            return nil
        case .text(let file):
            switch FrontMatterSplit.split(file) {
            case .fault(let fault):
                diagnostics.append(fault)
                return nil
            case .split(let split): return open(file, split, keys, &diagnostics)
            }
        }
    }

    private static func open(
        _ file: SourceFile,
        _ split: FrontMatterSplit,
        _ keys: [String],
        _ diagnostics: inout [Diagnostic]
    ) -> Opened? {
        let frontMatter = FrontMatter.read(file, lines: split.facts, comments: .refused, knownKeys: Set(keys))
        let facts = FactReader(file: file, frontMatter: frontMatter)
        let body = BodyReader.read(file, lines: split.body)
        guard frontMatter.isReadable else {
            diagnostics += facts.diagnostics + body.diagnostics
            return nil
        }
        return Opened(facts: facts, body: body.document, bodyDiagnostics: body.diagnostics)
    }

    private static func withoutOriginal(_ source: ContentSorting.Source) -> Diagnostic {
        Diagnostic(
            ContentRules.translationWithoutOriginal,
            at: Place(file: source.file.path),
            "This translates a file that is not there: \(source.slug).md.",
            help:
                "Give it the name of the file that it translates, with the language before the ending. Or take it away."
        )
    }
}
