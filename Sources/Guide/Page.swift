import Diagnostics
import Markdown

/// An ordinary page: about the guide, how to use it, a charter.
public struct Page: Sendable {
    /// Its address on the site without `.html`.
    public let slug: String
    public let title: String
    public let summary: String?
    /// Its place in the menu at the top, from 1. Without one, it is linked at the foot of every page.
    public let order: Int?
    public let body: MarkdownDocument
    public let source: SourceFile
    /// Whether its words stay in the main language, because nobody has translated them yet.
    public let isUntranslated: Bool

    public init(
        slug: String,
        title: String,
        summary: String?,
        order: Int?,
        body: MarkdownDocument,
        source: SourceFile,
        isUntranslated: Bool = false
    ) {
        self.slug = slug
        self.title = title
        self.summary = summary
        self.order = order
        self.body = body
        self.source = source
        self.isUntranslated = isUntranslated
    }
}
