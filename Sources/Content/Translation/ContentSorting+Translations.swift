import Diagnostics
import Guide

extension ContentSorting {
    /// Takes translations apart from the files that they translate.
    ///
    /// A name that ends in a code is a translation only where the guide has that language, or where the file that it would
    /// translate stands beside it: `st.ann.md` is an entry like any other.
    static func sort(
        _ sources: [Source],
        _ names: TranslationNames,
        _ diagnostics: inout [Diagnostic]
    ) -> (originals: [Source], translations: [(language: String, source: Source)]) {
        let slugs = Set(sources.map(\.slug))
        var originals: [Source] = []
        var translations: [(language: String, source: Source)] = []
        for source in sources {
            guard let parts = names.parts(of: source.file.name), let slug = Slug.of(fileName: "\(parts.stem).md") else {
                originals.append(source)
                continue
            }
            switch parts.standing {
            case .translation: translations.append((parts.language, Source(file: source.file, slug: slug)))
            case .main, .unlisted:
                if slugs.contains(slug) {
                    diagnostics.append(misnamed(source.file, parts, main: "\(parts.stem).md"))
                } else {
                    originals.append(source)
                }
            }
        }
        return (originals, translations)
    }

    /// The language of `content/guide.cy.yml`.
    static func settingsLanguage(_ file: GuideFiles.File, _ names: TranslationNames) -> TranslationNames.Parts? {
        guard file.path == "content/\(file.name)", file.name.hasSuffix(".yml"), let parts = names.parts(of: file.name),
            parts.stem == "guide"
        else { return nil }
        return parts
    }

    static func misnamed(_ file: GuideFiles.File, _ parts: TranslationNames.Parts, main: String) -> Diagnostic {
        let isMain = parts.standing == .main
        return Diagnostic(
            ContentRules.translationLanguageUnlisted,
            at: Place(file: file.path),
            isMain
                ? "“\(parts.language)” is the guide's main language, and its words stand in \(main)."
                : "This looks like a translation, and the guide has no language “\(parts.language)”.",
            help: isMain
                ? "Move the words there, and take this file away."
                : "Add it to the languages in content/guide.yml: languages: [en, \(parts.language.lowercased())]. If it is not a translation, give the file a name without the full stop."
        )
    }
}
