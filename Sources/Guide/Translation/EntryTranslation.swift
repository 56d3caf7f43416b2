import Diagnostics
import Markdown

/// An entry's words in another language: `food-hub.cy.md` beside `food-hub.md`. It holds no facts, so that no number, time
/// or address is kept twice.
public struct EntryTranslation: Sendable {
    /// The slug of the entry that it translates.
    public let slug: String
    public let title: String
    public let summary: String
    /// All that it says in plain words, title and summary among it.
    public let prose: EntryProse
    /// The words of the notice; its last day stands in the entry.
    public let notice: String?
    /// One for each phrase of the entry's times that could not be read, in their order. The others are written by
    /// ``OpeningTimesWriter``.
    public let times: [String]
    /// The labels of phone numbers and other contacts, by the entry's own: "Office" to "Swyddfa".
    public let labels: [String: String]
    /// A shorter line for the leaflet.
    public let leafletLine: String?
    /// Its lines for easy read; empty where those of the entry stay.
    public let easyRead: [EasyReadSentence]
    public let alsoKnownAs: [String]
    /// When somebody last compared it with the entry: `reviewed` in its file. `nil` where nobody says.
    public let compared: CalendarDate?
    public let body: MarkdownDocument
    public let source: EntrySource

    public init(
        slug: String,
        title: String,
        summary: String,
        prose: EntryProse = [:],
        notice: String? = nil,
        times: [String] = [],
        labels: [String: String] = [:],
        leafletLine: String? = nil,
        easyRead: [EasyReadSentence] = [],
        alsoKnownAs: [String] = [],
        compared: CalendarDate? = nil,
        body: MarkdownDocument,
        source: EntrySource
    ) {
        self.slug = slug
        self.title = title
        self.summary = summary
        var prose = prose
        prose[.title] = title
        prose[.summary] = summary
        self.prose = prose
        self.notice = notice
        self.times = times
        self.labels = labels
        self.leafletLine = leafletLine
        self.easyRead = easyRead
        self.alsoKnownAs = alsoKnownAs
        self.compared = compared
        self.body = body
        self.source = source
    }
}

/// An ordinary page's words in another language: `about.cy.md` beside `about.md`.
public struct PageTranslation: Sendable {
    public let slug: String
    public let title: String
    public let summary: String?
    public let body: MarkdownDocument
    public let file: SourceFile

    public init(slug: String, title: String, summary: String?, body: MarkdownDocument, file: SourceFile) {
        self.slug = slug
        self.title = title
        self.summary = summary
        self.body = body
        self.file = file
    }
}
