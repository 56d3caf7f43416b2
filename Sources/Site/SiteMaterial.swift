import Guide
import Markdown

/// All that the pages are made from.
struct SiteMaterial: Sendable {
    let guide: Guide
    let today: CalendarDate
    let words: Words
    let templates: SiteTemplates
    let papers: [PaperLink]
    /// The names of the contact cards and calendars that there are.
    let filesToKeep: Set<String>
    let pictures: HTMLPictures
    let finding: FindingWords
    let index: GuideIndex
    /// What abbreviations mean, from the guide's glossary.
    let meanings: [String: String]

    init(
        guide: Guide,
        today: CalendarDate,
        words: Words,
        templates: SiteTemplates,
        papers: [PaperLink],
        filesToKeep: Set<String>,
        pictures: HTMLPictures,
        finding: FindingWords
    ) {
        self.guide = guide
        self.today = today
        self.words = words
        self.templates = templates.speaking(words)
        self.papers = papers
        self.filesToKeep = filesToKeep
        self.pictures = pictures
        self.finding = finding
        self.index = GuideIndex(guide)
        meanings = Dictionary(guide.glossary.map { ($0.short, $0.meaning) }) { first, _ in first }
    }

    var settings: GuideSettings { guide.settings }

    /// Reads what entries say of their cost and the like.
    var qualities: QualityReader { QualityReader(finding.phrases, settings) }

    /// Fills a template. Every template may use the interface's words.
    func render(_ template: SiteTemplates.Name, _ values: Values, root: String = "") -> Markup {
        templates.render(template, TemplateScope(values: values, words: words.phrases, root: root))
    }

    /// The website's address, where it is one that a page may link to.
    var website: String? { LinkAddress.website(settings.website) }

    /// Where “Exit this page” leads.
    var exitAddress: String { settings.exitTo.flatMap(LinkAddress.website) ?? words["exit-address"] }

    /// Whether being seen with an entry could put its reader in danger.
    func isAtRisk(_ entry: Entry) -> Bool { index.terms(of: entry, .topic).contains { $0.isAtRisk } }

    /// The one address by which a search engine should know a page. Only where the site is safe to reach (https).
    func canonicalAddress(of file: String) -> String? {
        guard settings.website.hasPrefix("https://") else { return nil }
        return settings.website + (file == SiteAddresses.home ? "" : file)
    }
}
