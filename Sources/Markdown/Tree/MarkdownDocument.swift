/// A text that somebody wrote in Markdown, as a tree of plain values.
///
/// Only ``MarkdownReader`` makes documents with content, so that whatever stands in one has been checked: there is no
/// place in it for raw HTML, every link's destination is of an allowed kind, and every image has words.
public struct MarkdownDocument: Sendable, Hashable {
    /// The text from top to bottom.
    public let blocks: [Block]
    /// The notes at the end of the text, in the order of their numbers.
    public let footnotes: [Footnote]

    /// A document without content.
    public init() { self.init(blocks: [], footnotes: []) }

    init(blocks: [Block], footnotes: [Footnote]) {
        self.blocks = blocks
        self.footnotes = footnotes
    }

    /// Whether there is nothing to read.
    public var isEmpty: Bool { blocks.isEmpty && footnotes.isEmpty }
}

/// A note that the text refers to by its number.
public struct Footnote: Sendable, Hashable {
    /// The number that stands in the text, from 1.
    public let number: Int
    /// How many places in the text refer to it.
    public let references: Int
    public let blocks: [Block]
}
