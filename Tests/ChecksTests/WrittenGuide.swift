import Diagnostics
import Guide
import Markdown

@testable import Checks

/// A guide of texts as somebody typed them.
enum WrittenGuide {
    /// An entry whose file has its summary on line 1 and its text from line 3.
    static func entry(
        _ slug: String = "hub",
        title: String? = nil,
        provider: String? = nil,
        summary: String = "A line.",
        body: String = "",
        prose facts: EntryProse = [
            .cost: "Free", .joining: "Just turn up.", .firstVisit: "Ask for Jo.", .gettingThere: "Bus 39.",
        ],
        whereabouts: Whereabouts = .unsaid,
        status: Status = .open,
        ends: String? = nil,
        crisis: Int? = nil,
        formerSlugs: [String] = []
    ) throws -> Entry {
        let source = SourceFile(name: "content/entries/\(slug).md", text: "summary: \(summary)\n---\n" + body)
        var prose = facts
        prose[.provider] = provider
        return Entry(
            slug: slug,
            words: EntryWords(
                title: title ?? "The \(slug)",
                summary: summary,
                prose: prose,
                body: document(source)
            ),
            terms: EntryTerms(topics: ["money"], areas: ["millbrook"]),
            contacts: Contacts(whereabouts: whereabouts),
            status: status,
            dates: RunningDates(starts: nil, ends: try ends.map(Day.of), fundedUntil: nil),
            review: Review(date: try Day.of("2026-10-02"), by: nil, confirmedWith: nil, every: nil),
            crisisPlace: crisis,
            formerSlugs: formerSlugs,
            source: EntrySource(file: source, positions: [:])
        )
    }

    /// A page whose text begins on line 3.
    static func page(_ slug: String, title: String = "A page", body: String) -> Page {
        let source = SourceFile(name: "content/pages/\(slug).md", text: "title: \(title)\n---\n" + body)
        return Page(slug: slug, title: title, summary: nil, order: nil, body: document(source), source: source)
    }

    private static func document(_ source: SourceFile) -> MarkdownDocument {
        MarkdownReader.read(source.lines.dropFirst(2), in: source, startingAtLine: 3).document
    }

    /// The text and the words around it that the checks know.
    static func guide(
        _ entries: [Entry],
        pages: [Page] = [],
        pictures: [Picture] = [],
        hostFiles: [String] = [],
        wording: [DiscouragedTerm] = [],
        glossary: [GlossaryTerm] = []
    ) throws -> Guide {
        Guide(
            settings: try ExampleGuide.guide([]).settings,
            entries: entries,
            pages: pages,
            pictures: pictures,
            hostFiles: hostFiles,
            wording: wording,
            glossary: glossary
        )
    }

    static func report(
        _ check: any Check.Type,
        _ guide: Guide,
        editing: EditingWords = EditingWords()
    ) throws -> String {
        let context = CheckContext(today: try Day.of("2026-11-21"), words: ExampleGuide.words, editing: editing)
        return TextReport(usesColour: false).text(check.run(guide, context).sorted())
    }

    /// What a check says of one text, a line each.
    static func messages(
        _ check: any Check.Type,
        of body: String,
        wording: [DiscouragedTerm] = [],
        glossary: [GlossaryTerm] = [],
        editing: EditingWords = EditingWords()
    ) throws -> [String] {
        let guide = try guide([try entry(body: body)], wording: wording, glossary: glossary)
        let context = CheckContext(today: try Day.of("2026-11-21"), words: ExampleGuide.words, editing: editing)
        return check.run(guide, context).map(\.message)
    }
}
