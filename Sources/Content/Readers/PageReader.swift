import Diagnostics
import Guide
import Markdown

/// Reads an ordinary page.
struct PageReader {
    struct Reading: Sendable {
        let page: Page?
        let diagnostics: [Diagnostic]
    }

    static let keys = ["title", "summary", "order"]

    static func read(_ file: GuideFiles.File, slug: String) -> Reading {
        let source: SourceFile
        switch FileText.decode(file) {
        case .unreadable(let faults): return Reading(page: nil, diagnostics: faults)
        case .text(let text): source = text
        }
        switch FrontMatterSplit.split(source) {
        case .fault(let fault): return Reading(page: nil, diagnostics: [fault])
        case .split(let split): return read(source, split, slug: slug)
        }
    }

    private static func read(_ source: SourceFile, _ split: FrontMatterSplit, slug: String) -> Reading {
        let frontMatter = FrontMatter.read(source, lines: split.facts, comments: .refused, knownKeys: Set(keys))
        var facts = FactReader(file: source, frontMatter: frontMatter)
        let body = BodyReader.read(source, lines: split.body)
        guard frontMatter.isReadable else {
            return Reading(page: nil, diagnostics: facts.diagnostics + body.diagnostics)
        }
        facts.refuseKeys(except: keys, of: "A page")
        facts.require(
            "title",
            ContentRules.titleMissing,
            help: "Write what the page is called: “title: About this guide”."
        )
        let title = facts.text("title")
        let summary = facts.text("summary")
        let order = facts.wholeNumber("order")
        let page = title.map { title in
            Page(slug: slug, title: title, summary: summary, order: order, body: body.document, source: source)
        }
        return Reading(page: page, diagnostics: facts.diagnostics + body.diagnostics)
    }
}
