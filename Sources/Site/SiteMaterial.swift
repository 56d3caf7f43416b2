import Guide
import Markdown
import Presentation

/// All that the pages are made from.
struct SiteMaterial: Sendable {
    /// The same guide in its main language.
    let original: Guide
    let languages: PageLanguages
    /// How words of the main language are marked; `nil` on the pages of that language.
    let mark: LanguageMark?
    let templates: SiteTemplates
    let papers: [PaperLink]
    /// The names of the contact cards and calendars that there are.
    let filesToKeep: Set<String>
    let pictures: HTMLPictures
    let finding: FindingWords
    let answers: FindingAnswers
    /// What readers are told of each entry.
    let presented: PresentedGuide
    /// What abbreviations mean, from the guide's glossary.
    let meanings: [String: String]
    /// Where a link of a text that nobody has translated leads to a heading, and the page of that heading is translated: the
    /// heading at the same place there, or the top of the page where it has others.
    let headingMoves: [String: String]

    init(
        _ presented: PresentedGuide,
        original: Guide,
        languages: PageLanguages,
        templates: SiteTemplates,
        papers: [PaperLink],
        filesToKeep: Set<String>,
        pictures: HTMLPictures,
        finding: FindingWords,
        answers: FindingAnswers
    ) {
        self.presented = presented
        self.original = original
        self.languages = languages
        mark = languages.isMain ? nil : LanguageMark(languages.main, on: languages.current, languages)
        self.templates = templates.speaking(presented.setting.words)
        self.papers = papers
        self.filesToKeep = filesToKeep
        self.pictures = pictures
        self.finding = finding
        self.answers = answers
        headingMoves = languages.isMain ? [:] : Self.headingMoves(from: original, to: presented.guide)
        meanings = Dictionary(presented.guide.glossary.map { ($0.short, $0.meaning) }) { first, _ in first }
    }

    var guide: Guide { presented.guide }
    var settings: GuideSettings { guide.settings }
    var words: Words { presented.setting.words }
    var today: CalendarDate { presented.setting.today }

    private static func headingMoves(from original: Guide, to guide: Guide) -> [String: String] {
        func headings(_ guide: Guide) -> [String: [Block.Heading]] {
            let bodies =
                guide.entries.map { ($0.slug, $0.body.headings) } + guide.pages.map { ($0.slug, $0.body.headings) }
            return Dictionary(bodies) { first, _ in first }
        }
        let translated = headings(guide)
        return headings(original).reduce(into: [:]) { moves, page in
            let own = translated[page.key] ?? []
            let file = SiteAddresses.page(slug: page.key)
            let isAlike = own.map(\.level) == page.value.map(\.level)
            for (index, heading) in page.value.enumerated() {
                guard !own.contains(where: { $0.identifier == heading.identifier }) else { continue }
                moves["\(file)#\(heading.identifier)"] = isAlike ? "\(file)#\(own[index].identifier)" : file
            }
        }
    }

    /// Fills a template. Every template may use the interface's words.
    func render(_ template: SiteTemplates.Name, _ values: Values, root: String = "") -> Markup {
        templates.render(template, TemplateScope(values: values, words: words.phrases, root: root))
    }

    /// The website's address, where it is one that a page may link to.
    var website: String? { LinkAddress.website(settings.website) }

    /// Where “Exit this page” leads.
    var exitAddress: String { settings.exitTo.flatMap(LinkAddress.website) ?? words["exit-address"] }

    /// Whether being seen with an entry could put its reader in danger.
    func isAtRisk(_ entry: Entry) -> Bool { settings.isAtRisk(entry) }

    /// Whether any page needs a way out.
    var hasExit: Bool { settings.topics.contains(where: \.isAtRisk) }

    /// The one address by which a search engine should know a page: that of the main language for a page that nobody has
    /// translated. Only where the site is safe to reach (https).
    func canonicalAddress(of file: String) -> String? {
        let isTranslated = languages.isTranslated(file, into: languages.current)
        return canonicalAddress(of: file, in: isTranslated ? languages.current : languages.main)
    }

    func canonicalAddress(of file: String, in language: String) -> String? {
        settings.website.hasPrefix("https://") ? settings.website + shortAddress(of: file, in: language) : nil
    }

    /// What stands behind the site's own address to reach a page: nothing for the first one.
    func shortAddress(of file: String, in language: String) -> String {
        let name = languages.file(file, in: language)
        return name == SiteAddresses.home ? "" : name
    }
}
