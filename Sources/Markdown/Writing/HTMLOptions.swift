/// How a text stands in the page around it.
public struct HTMLOptions: Sendable {
    /// The level, from 1 to 6, of the highest heading in the text. 2 under a page's own `h1`.
    public var headingLevel: Int
    /// What stands before every `id` in the text, so that two texts on one page keep theirs apart.
    public var idPrefix: String
    /// The words that the text needs and the writer did not write.
    public var words: MarkdownWords
    /// What abbreviations mean. The first use of each in a text says so.
    public var meanings: [String: String]
    /// The language of the page (BCP 47).
    public var language: String
    /// Languages that parts of the text may be in. A part in another script than the page's is said to be in the first
    /// of them that is written so.
    public var otherLanguages: [String]
    /// The pictures that there are.
    public var pictures: HTMLPictures
    /// Whether the text begins on the first screen, so that a picture that opens it is loaded at once.
    public var isOnFirstScreen: Bool
    /// Gives the address for a link's destination or an image's source, as ``Inline/Link/destination`` has it.
    public var address: @Sendable (String) -> String

    public init(
        words: MarkdownWords,
        headingLevel: Int = 2,
        idPrefix: String = "",
        meanings: [String: String] = [:],
        language: String = "en",
        otherLanguages: [String] = [],
        pictures: HTMLPictures = HTMLPictures(),
        isOnFirstScreen: Bool = false,
        address: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.words = words
        self.headingLevel = headingLevel
        self.idPrefix = idPrefix
        self.meanings = meanings
        self.language = language
        self.otherLanguages = otherLanguages
        self.pictures = pictures
        self.isOnFirstScreen = isOnFirstScreen
        self.address = address
    }
}

/// The words that a text needs and the writer did not write, in the language of the page.
public struct MarkdownWords: Sendable, Hashable {
    /// What a screen reader says before a footnote's number: "Note".
    public var note: String
    /// The name of the part with the footnotes: "Notes".
    public var notes: String
    /// The link from a footnote to its place in the text: "Back to the text".
    public var backToText: String
    /// Before an item of a task list that is done: "Done:".
    public var done: String
    /// Before an item of a task list that is not: "To do:".
    public var toDo: String

    public init(note: String, notes: String, backToText: String, done: String, toDo: String) {
        self.note = note
        self.notes = notes
        self.backToText = backToText
        self.done = done
        self.toDo = toDo
    }
}
