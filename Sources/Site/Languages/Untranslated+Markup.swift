import Guide
import Markdown

extension SiteMaterial {
    /// The attributes of an element, where its words are in the main language because nobody has translated them.
    func attributes(whereUntranslated isUntranslated: Bool) -> String {
        isUntranslated ? mark?.attributes ?? "" : ""
    }

    /// Text with its language, where that is not the page's.
    func marked(_ text: String, whereUntranslated isUntranslated: Bool) -> Markup {
        marked(Markup(text), whereUntranslated: isUntranslated)
    }

    func marked(_ markup: Markup, whereUntranslated isUntranslated: Bool) -> Markup {
        guard isUntranslated, let mark else { return markup }
        return mark.marked(markup)
    }

    func title(of entry: Entry) -> Markup { markup(presented.title(of: entry)) }

    func name(of term: Term) -> Markup { markup(presented.name(of: term)) }

    /// The mark of a piece's title, where it is not in the page's language.
    func titleMark(of paper: PaperLink) -> LanguageMark? {
        let language = paper.language ?? languages.main
        return language == languages.current ? nil : LanguageMark(language, on: languages.current, languages)
    }

    func title(of page: Page) -> Markup { marked(page.title, whereUntranslated: page.isUntranslated) }

    /// Whether a text of `guide.yml` stays as it is, because `guide.cy.yml` does not have it.
    func isUntranslated(_ text: KeyPath<SettingsTranslation, String?>) -> Bool {
        guard mark != nil else { return false }
        let translation = guide.translations.first { $0.language == languages.current }
        return translation?.settings?[keyPath: text] == nil
    }

    /// What the main language is called in the page's; `nil` on pages of the main language.
    var mainLanguageName: String? {
        guard mark != nil else { return nil }
        return words.phrases["language-\(languages.main)"] ?? languages.ownName(of: languages.main)
    }

    /// What stands below the title of a page that is not, or not all, in its language.
    func remark(_ key: String) -> String? {
        mainLanguageName.map { words.phrase(key, ["language": $0]) }
    }

    /// The names of scripts that a page fetches when somebody wants them.
    func fetched(_ scripts: String...) -> String { scripts.map { languages.file($0) }.joined(separator: " ") }

    /// The text of an entry or a page, with the words of its own language around it.
    func prose(
        _ body: MarkdownDocument,
        isUntranslated: Bool,
        headingLevel: Int,
        idPrefix: String = "",
        languages own: [String] = [],
        isOnFirstScreen: Bool = false,
        address: @escaping @Sendable (String) -> String = { $0 }
    ) -> Markup? {
        let mainWords = isUntranslated ? languages.mainWords : nil
        let moves = isUntranslated ? headingMoves : [:]
        // The glossary is in the main language.
        let isInMainLanguage = isUntranslated || languages.isMain
        return body.markup(
            headingLevel: headingLevel,
            idPrefix: idPrefix,
            words: mainWords ?? words,
            meanings: isInMainLanguage ? meanings : [:],
            languages: own,
            pictures: pictures,
            isOnFirstScreen: isOnFirstScreen
        ) { address(moves[$0] ?? $0) }
    }
}
