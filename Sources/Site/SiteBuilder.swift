import Guide
import Markdown

/// Turns a guide into the pages of its website. Reads and writes nothing: the same guide, day, words and templates give
/// the same files.
public struct SiteBuilder: Sendable {
    private let material: SiteMaterial

    /// - Parameters:
    ///   - today: the day that pages are written for: it decides which checks are overdue and which notices are shown.
    ///   - paper: the printed pieces to link to; without any, no page speaks of one.
    ///   - filesToKeep: the names of the contact cards and calendars that there are; an entry's page links to its own.
    ///   - pictures: the guide's pictures as they are on the site.
    ///   - finding: by which words things are found; without any, the lists by cost and the like stay empty.
    public init(
        guide: Guide,
        today: CalendarDate,
        words: Words,
        templates: SiteTemplates,
        paper: [PaperLink],
        filesToKeep: Set<String> = [],
        pictures: HTMLPictures = HTMLPictures(),
        finding: FindingWords = FindingWords()
    ) {
        material = SiteMaterial(
            guide: guide,
            today: today,
            words: words,
            templates: templates,
            papers: paper,
            filesToKeep: filesToKeep,
            pictures: pictures,
            finding: finding
        )
    }

    /// Every file of the site, each with a name of its own, in a fixed order.
    public func files() -> [SiteFile] {
        let entries = material.guide.entries.map { PreparedEntry($0, material) }
        let lists = TermLists(entries)
        let titles = PageTitles(material.guide, material.index)
        let frame = Frame(material)
        let notFound = NotFoundPage(material: material, titles: titles)

        let ways = WaysToFind(entries, material)
        var pages = [HomePage(material: material, lists: lists, ways: ways).content()]
        let entryPage = EntryPage(material: material, titles: titles)
        pages += entries.map(entryPage.content(for:))
        let termPage = TermPage(material: material, titles: titles, lists: lists)
        for kind in TermKind.allCases {
            pages += kind.terms(in: material.settings).map { termPage.content(for: $0, kind) }
        }
        pages += WeekdayPage(material: material, titles: titles, ways: ways).contents()
        pages += FindingPage(material: material, titles: titles, ways: ways).contents()
        pages.append(SearchPage(material: material, titles: titles).content())
        pages.append(MyListPage(material: material, titles: titles).content())
        pages.append(AToZPage(material: material, titles: titles, entries: entries).content())
        pages.append(EverythingPage(material: material, titles: titles, lists: lists, entries: entries).content())
        pages += [PrintListPage(material: material, titles: titles).content()].compactMap { $0 }
        let ordinaryPage = OrdinaryPage(material: material, titles: titles)
        pages += material.guide.pages.map(ordinaryPage.content(for:))
        let statementPage = StatementPage(material: material, titles: titles)
        pages += material.statements.map(statementPage.content(for:))
        pages.append(OfflinePage(material: material, titles: titles).content())
        pages += movedPages(entries, besides: pages, titles)

        var files = pages.map(frame.file)
        files.append(Frame(material, root: notFound.root).file(notFound.content()))
        if material.website != nil {
            files.append(Sitemap(material: material, lists: lists, ways: ways, entries: entries).file())
        }
        files.append(WebManifest(material: material).file())
        files.append(Robots(material: material).file())
        return files + SiteScripts(material: material).files(entries, for: pages)
    }

    /// A page for each address that an entry had before, but never in the place of another page.
    private func movedPages(
        _ entries: [PreparedEntry],
        besides pages: [PageContent],
        _ titles: PageTitles
    ) -> [PageContent] {
        let movedPage = MovedPage(material: material, titles: titles)
        var taken = Set(pages.map(\.file))
        var moved: [PageContent] = []
        for prepared in entries {
            for slug in prepared.entry.formerSlugs where taken.insert(SiteAddresses.page(slug: slug)).inserted {
                moved.append(movedPage.content(from: slug, to: prepared))
            }
        }
        return moved
    }
}
