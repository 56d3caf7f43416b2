import Guide

/// How words in another language than their page's are marked, so that a voice reads them in their own language and their
/// lines begin on their own side (WCAG 2.2, 3.1.2).
struct LanguageMark: Sendable {
    /// For an element: ` lang="en"`, and its direction where the page has the other.
    let attributes: String

    /// - Parameters:
    ///   - language: of the words.
    ///   - page: the language of what stands around them.
    init(_ language: String, on page: String, _ languages: PageLanguages) {
        let direction = languages.direction(of: language)
        let isOther = direction != languages.direction(of: page)
        attributes =
            " lang=\"\(Markup.escaped(language))\"" + (isOther ? " dir=\"\(Markup.escaped(direction))\"" : "")
    }

    /// Words in a line.
    func marked(_ markup: Markup) -> Markup { Markup(safe: "<span\(attributes)>\(markup.html)</span>") }

    /// Headings and paragraphs.
    func markedBlock(_ markup: Markup) -> Markup { Markup(safe: "<div\(attributes)>\n\(markup.html)\n</div>") }
}
