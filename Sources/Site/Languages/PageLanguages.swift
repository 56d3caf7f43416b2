import Guide

/// The languages of a guide's pages, seen from the pages of one of them.
struct PageLanguages: Sendable {
    /// The language of these pages.
    let current: String
    /// All that have pages, the main one first.
    let all: [String]
    private let words: [String: Words]
    /// The files of pages whose words stay in the main language, by the language that they should be in.
    private let untranslated: [String: Set<String>]

    /// - Parameters:
    ///   - words: the interface's, in the language of these pages.
    ///   - all: the interface's in every language that has pages, the main one first.
    init(_ guide: Guide, words: Words, all: [Words]) {
        current = words.language
        self.all = all.map(\.language)
        self.words = Dictionary(all.map { ($0.language, $0) }) { first, _ in first }
        let slugs = guide.entries.map(\.slug) + guide.pages.map(\.slug)
        let translated = guide.translations.map { translation in
            (
                translation.language,
                slugs.filter { translation.entries[$0] == nil && translation.pages[$0] == nil }
                    .map(SiteAddresses.page(slug:))
            )
        }
        untranslated = Dictionary(translated.map { ($0, Set($1)) }) { first, _ in first }
    }

    var main: String { all.first ?? current }
    var isMain: Bool { current == main }
    var others: [String] { all.filter { $0 != current } }

    /// The interface's words in the main language.
    var mainWords: Words? { words[main] }

    /// What a language is called by those who speak it.
    func ownName(of language: String) -> String { words[language]?["own-name"] ?? language }

    func direction(of language: String) -> String { words[language]?["direction"] ?? "ltr" }

    /// The name of a file in a language; in that of these pages without one.
    func file(_ name: String, in language: String? = nil) -> String {
        let language = language ?? current
        return language == main ? name : SiteAddresses.translated(name, into: language)
    }

    /// Whether a page is in a language in more than its frame.
    func isTranslated(_ file: String, into language: String) -> Bool {
        untranslated[language]?.contains(file) != true
    }
}
