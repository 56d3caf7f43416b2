import Diagnostics

/// Sorts a guide's files into entries and pages, with their addresses, and names every file that is neither.
struct ContentSorting {
    struct Source {
        let file: GuideFiles.File
        let slug: String
    }

    let entries: [Source]
    let pages: [Source]
    /// Files such as `food-hub.cy.md`, by their language.
    let translations: [String: Translations]
    let diagnostics: [Diagnostic]

    struct Translations {
        /// `content/guide.cy.yml`.
        var settings: GuideFiles.File?
        var entries: [Source] = []
        var pages: [Source] = []
    }

    /// - Parameter languages: the guide's, the main one first; empty where `guide.yml` could not be read.
    static func sort(_ files: GuideFiles, languages: [String]) -> ContentSorting {
        var diagnostics: [Diagnostic] = []
        let names = TranslationNames(languages: languages)
        let entries = sort(sources(files.below("content/entries/"), &diagnostics), names, &diagnostics)
        let pages = sort(sources(files.below("content/pages/"), &diagnostics), names, &diagnostics)
        if entries.originals.isEmpty { diagnostics.append(noEntries) }
        var translations: [String: Translations] = [:]
        for (language, source) in entries.translations {
            translations[language, default: .init()].entries.append(source)
        }
        for (language, source) in pages.translations { translations[language, default: .init()].pages.append(source) }
        let settings = [SettingsReader.path, WordingReader.path, GlossaryReader.path, SynonymsReader.path]
        let folders = ["entries/", "pages/", "images/", "host/"].map { "content/" + $0 }
        for file in files.below("content/") where !folders.contains(where: file.path.hasPrefix) {
            if settings.contains(file.path) || GuideFiles.isProfile(file.path) { continue }
            switch settingsLanguage(file, names) {
            case .some(let parts) where parts.standing == .translation:
                translations[parts.language, default: .init()].settings = file
            case .some(let parts): diagnostics.append(misnamed(file, parts, main: SettingsReader.path))
            case nil: diagnostics.append(stray(file))
            }
        }
        diagnostics += files.below("content/images/").filter { !GuideFiles.isPicture($0.path) }.map(notAPicture)
        return ContentSorting(
            entries: entries.originals,
            pages: pages.originals,
            translations: translations,
            diagnostics: diagnostics
        )
    }

    private static func sources(_ files: [GuideFiles.File], _ diagnostics: inout [Diagnostic]) -> [Source] {
        var sources: [Source] = []
        for file in files {
            guard [".md", ".markdown"].contains(where: file.name.lowercased().hasSuffix) else {
                diagnostics.append(notMarkdown(file))
                continue
            }
            guard let slug = Slug.of(fileName: file.name) else {
                diagnostics.append(withoutAddress(file))
                continue
            }
            sources.append(Source(file: file, slug: slug))
        }
        return sources
    }

    private static let noEntries = Diagnostic(
        ContentRules.entriesMissing,
        at: Place(file: "content/entries"),
        "There are no entries.",
        help: "Each service is a file in the folder content/entries, in small letters, and its name ends in .md."
    )

    private static func notMarkdown(_ file: GuideFiles.File) -> Diagnostic {
        let ending = file.name.lowercased().split(separator: ".").last.map(String.init) ?? ""
        let known = otherKinds[ending]
        return Diagnostic(
            ContentRules.fileNotRead,
            at: Place(file: file.path),
            known.map { "This is \($0.name), and we did not read it." } ?? "We did not read this file.",
            help: known?.help
                ?? "Entries and pages are files whose names end in .md. If this is one, give it such a name."
        )
    }

    /// What people put beside their entries, by the ending of its name.
    private static let otherKinds: [String: (name: String, help: String)] = {
        let copy = "Copy its words into a plain text file whose name ends in .md, and take this one away."
        let table = "Each service is a file of its own, whose name ends in .md. Keep the table somewhere else."
        let document = (name: "a document of a word processor", help: copy)
        let sheet = (name: "a table", help: table)
        let picture = (name: "a picture", help: "Pictures belong in content/images.")
        return [
            "doc": document, "docx": document, "odt": document, "rtf": document, "pages": document,
            "csv": sheet, "tsv": sheet, "xls": sheet, "xlsx": sheet, "ods": sheet, "numbers": sheet,
            "pdf": (
                name: "a PDF",
                help: "Copy its words into a plain text file whose name ends in .md. "
                    + "To offer the PDF itself, put it where it can be read on the web, and link to it."
            ),
            "htm": (name: "a web page", help: copy), "html": (name: "a web page", help: copy),
            "eml": (name: "an e-mail", help: copy), "msg": (name: "an e-mail", help: copy),
            "jpg": picture, "jpeg": picture, "png": picture, "webp": picture, "gif": picture, "heic": picture,
        ]
    }()

    private static func notAPicture(_ file: GuideFiles.File) -> Diagnostic {
        Diagnostic(
            ContentRules.fileNotRead,
            at: Place(file: file.path),
            "We did not take this file into the site.",
            help: "Pictures are files whose names end in \(GuideFiles.pictureEndings.joined(separator: ", "))."
        )
    }

    private static func stray(_ file: GuideFiles.File) -> Diagnostic {
        Diagnostic(
            ContentRules.fileNotRead,
            at: Place(file: file.path),
            "We did not read this file.",
            help: "Entries belong in content/entries, pages in content/pages, pictures in content/images."
        )
    }

    private static func withoutAddress(_ file: GuideFiles.File) -> Diagnostic {
        Diagnostic(
            ContentRules.fileNameWithoutLetters,
            at: Place(file: file.path),
            "This file's name gives no address for the site.",
            help: "Use a short name in plain letters, such as food-hub.md."
        )
    }
}
