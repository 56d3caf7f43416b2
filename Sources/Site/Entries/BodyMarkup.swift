import Guide
import Markdown

extension MarkdownDocument {
    /// The text as HTML, or `nil` where nothing was written.
    /// - Parameters:
    ///   - headingLevel: the level of its highest heading, below the page's own.
    ///   - idPrefix: what keeps its ids apart from those of other texts on the page.
    ///   - meanings: what abbreviations mean; the first use of each says so.
    ///   - languages: those that parts of it may be in besides the page's.
    ///   - pictures: the pictures that there are.
    ///   - isOnFirstScreen: whether it begins where the page does.
    ///   - address: gives the address of a link, for a page where it is not the one that was written.
    func markup(
        headingLevel: Int,
        idPrefix: String = "",
        words: Words,
        meanings: [String: String],
        languages: [String] = [],
        pictures: HTMLPictures,
        isOnFirstScreen: Bool = false,
        address: @escaping @Sendable (String) -> String = { $0 }
    ) -> Markup? {
        let options = HTMLOptions(
            words: MarkdownWords(words),
            headingLevel: headingLevel,
            idPrefix: idPrefix,
            meanings: meanings,
            language: words.language,
            otherLanguages: languages,
            pictures: pictures,
            isOnFirstScreen: isOnFirstScreen,
            address: address
        )
        var html = html(options)
        if html.utf8.last == UInt8(ascii: "\n") { html.removeLast() }
        return html.isEmpty ? nil : Markup(safe: html)
    }
}

extension MarkdownWords {
    fileprivate init(_ words: Words) {
        self.init(
            note: words["footnote"],
            notes: words["footnotes"],
            backToText: words["footnote-back"],
            done: words["task-done"],
            toDo: words["task-to-do"]
        )
    }
}
