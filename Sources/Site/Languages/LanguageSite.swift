import Guide
import Presentation

/// The pages of a guide in one of its languages.
struct LanguageSite: Sendable {
    let material: SiteMaterial
    let entries: [PreparedEntry]
    let lists: TermLists
    let titles: PageTitles
    let ways: WaysToFind

    init(_ material: SiteMaterial) {
        self.material = material
        entries = material.presented.entries.onAllProcessors { PreparedEntry($0, material) }
        lists = TermLists(entries)
        titles = PageTitles(material.presented)
        ways = WaysToFind(entries, material.answers)
    }

    func pages() -> [PageContent] {
        var pages = [HomePage(material: material, lists: lists, ways: ways).content()]
        let entryPage = EntryPage(material: material, titles: titles)
        pages += entries.onAllProcessors { entryPage.content(for: $0) }
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
        return pages + movedPages(besides: pages)
    }

    /// The pages with their frame around them, what names them to a phone, and their scripts.
    func files(of pages: [PageContent]) -> [SiteFile] {
        let links = LanguageLinks(material.languages, files: Set(pages.map(\.file)))
        let frame = Frame(material, links: links)
        return pages.onAllProcessors { frame.file($0) } + [WebManifest(material: material).file()]
            + SiteScripts(material: material, links: links).files(entries, for: pages)
    }

    /// A page for each address that an entry had before, but never in the place of another page.
    private func movedPages(besides pages: [PageContent]) -> [PageContent] {
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
