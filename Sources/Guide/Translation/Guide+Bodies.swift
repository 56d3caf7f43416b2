import Diagnostics
import Markdown

extension Guide {
    /// The texts of all entries and pages in the main language, each with its file.
    public var bodies: [(MarkdownDocument, SourceFile)] {
        entries.map { ($0.body, $0.source.file) } + pages.map { ($0.body, $0.source) }
    }
}

extension GuideTranslation {
    /// All entries that have been translated, in the order of their addresses.
    public var sortedEntries: [EntryTranslation] { entries.values.sorted { $0.slug < $1.slug } }
    public var sortedPages: [PageTranslation] { pages.values.sorted { $0.slug < $1.slug } }

    /// Their texts, each with its file.
    public var bodies: [(MarkdownDocument, SourceFile)] {
        sortedEntries.map { ($0.body, $0.source.file) } + sortedPages.map { ($0.body, $0.file) }
    }
}
