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

    /// What the site of this language is made of. The pages are still to be made, each when its turn comes, so that a large
    /// guide is never in memory twice; what they load is there before them.
    func plan() -> Plan {
        let pages = plannedPages()
        let files = pages.map(\.file) + [SiteAddresses.home, SiteAddresses.offline]
        let links = LanguageLinks(material.languages, files: Set(files))
        let scripts = SiteScripts(material: material, links: links, ways: ways)
        let beside = [WebManifest(material: material).file()] + scripts.files(entries)
        let home = HomePage(
            material: material,
            lists: lists,
            ways: ways,
            hasNow: pages.contains { $0.file == SiteAddresses.now }
        )
        let offline = OfflinePage(material: material, titles: titles)
        return Plan(frame: Frame(material, links: links), pages: pages, home: home, offline: offline, beside: beside)
    }

    struct Plan: Sendable {
        fileprivate let frame: Frame
        fileprivate let pages: [PlannedPage]
        fileprivate let home: HomePage
        fileprivate let offline: OfflinePage
        /// What names the site to a phone, and its scripts.
        let beside: [SiteFile]

        /// Makes every page but the last with its frame around it, on all processors at once.
        func eachPage<Made: Sendable>(_ take: @Sendable (SiteFile) -> Made) -> [Made] {
            pages.onAllProcessors { take(frame.file($0.content())) }
        }

        /// The pages that offer a copy of all the others.
        func lastPages(copyBytes: Int) -> [SiteFile] {
            [home.content(copyBytes: copyBytes), offline.content(copyBytes: copyBytes)].map(frame.file)
        }
    }

    /// A page that is still to be made. Its name is known before, since other pages lead there.
    fileprivate struct PlannedPage: Sendable {
        let file: String
        let content: @Sendable () -> PageContent

        init(_ file: String, _ content: @escaping @Sendable () -> PageContent) {
            (self.file, self.content) = (file, content)
        }

        init(_ content: PageContent) { self.init(content.file) { content } }
    }

    /// The longest pages come first, so that no processor waits for another in the end.
    private func plannedPages() -> [PlannedPage] {
        let everything = EverythingPage(material: material, titles: titles, lists: lists, entries: entries)
        var pages = [PlannedPage(SiteAddresses.everything) { everything.content() }]
        let weekdayPage = WeekdayPage(material: material, titles: titles, ways: ways)
        pages += ways.days.map { day in PlannedPage(SiteAddresses.day(day.weekday)) { weekdayPage.content(for: day) } }
        if let now = NowPage(material: material, titles: titles, entries: entries) {
            pages.append(PlannedPage(SiteAddresses.now) { now.content() })
        }
        let findingPage = FindingPage(material: material, titles: titles, ways: ways)
        pages += FindingList.allCases.map { list in
            PlannedPage(SiteAddresses.finding(list)) { findingPage.content(for: list) }
        }
        pages.append(PlannedPage(AToZPage(material: material, titles: titles, entries: entries).content()))
        let termPage = TermPage(material: material, titles: titles, lists: lists)
        for kind in TermKind.allCases {
            pages += kind.terms(in: material.settings).map { term in
                PlannedPage(kind.file(term)) { termPage.content(for: term, kind) }
            }
        }
        let entryPage = EntryPage(material: material, titles: titles)
        pages += entries.map { entry in PlannedPage(entry.file) { entryPage.content(for: entry) } }
        pages.append(PlannedPage(SearchPage(material: material, titles: titles).content()))
        pages.append(PlannedPage(MyListPage(material: material, titles: titles).content()))
        pages += [PrintListPage(material: material, titles: titles).content()].compactMap { $0 }.map { PlannedPage($0) }
        let ordinaryPage = OrdinaryPage(material: material, titles: titles)
        pages += material.guide.pages.map { PlannedPage(ordinaryPage.content(for: $0)) }
        let statementPage = StatementPage(material: material, titles: titles)
        pages += material.statements.map { PlannedPage(statementPage.content(for: $0)) }
        return pages + movedPages(besides: pages)
    }

    /// A page for each address that an entry had before, but never in the place of another page.
    private func movedPages(besides pages: [PlannedPage]) -> [PlannedPage] {
        let movedPage = MovedPage(material: material, titles: titles)
        var taken = Set(pages.map(\.file) + [SiteAddresses.home, SiteAddresses.offline])
        var moved: [PlannedPage] = []
        for prepared in entries {
            for slug in prepared.entry.formerSlugs where taken.insert(SiteAddresses.page(slug: slug)).inserted {
                moved.append(PlannedPage(movedPage.content(from: slug, to: prepared)))
            }
        }
        return moved
    }
}
