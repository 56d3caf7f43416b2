import Markdown

/// The HTML of a text.
func html(_ text: String, headingLevel: Int = 2, idPrefix: String = "") -> String {
    read(text).document.html(HTMLOptions(words: .english, headingLevel: headingLevel, idPrefix: idPrefix))
}

extension MarkdownWords {
    static let english = MarkdownWords(
        note: "Note",
        notes: "Notes",
        backToText: "Back to the text",
        done: "Done:",
        toDo: "To do:"
    )
}
