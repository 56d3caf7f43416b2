import Diagnostics
import Guide
import Markdown

/// Reads an ordinary page's words in another language.
enum PageTranslationReader {
    struct Reading {
        let translation: PageTranslation?
        let diagnostics: [Diagnostic]
    }

    static let keys = ["title", "summary"]

    static func read(_ opened: TranslationReader.Opened, slug: String, of original: Page?) -> Reading {
        var facts = opened.facts
        let path = original?.source.name ?? "\(slug).md"
        facts.refuseFacts(PageReader.keys, except: keys, original: path)
        facts.require("title", ContentRules.titleMissing, help: "Write what the page is called in this language.")
        let (title, summary) = (facts.text("title"), facts.text("summary"))
        if let original, original.summary == nil { facts.noteLeftOver("summary", original: path) }
        let translation = title.map {
            PageTranslation(slug: slug, title: $0, summary: summary, body: opened.body, file: facts.file)
        }
        return Reading(translation: translation, diagnostics: facts.diagnostics + opened.bodyDiagnostics)
    }
}
