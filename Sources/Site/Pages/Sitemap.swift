import Guide

/// The list of pages for search engines (sitemaps.org protocol), an entry's dated by its last check.
struct Sitemap {
    let material: SiteMaterial
    let lists: TermLists
    let ways: WaysToFind
    let entries: [PreparedEntry]

    /// Those of all languages; `nil` where the site has no address.
    static func file(of sites: [LanguageSite]) -> SiteFile? {
        guard sites.first?.material.website != nil else { return nil }
        let lines = sites.flatMap { site in
            Sitemap(material: site.material, lists: site.lists, ways: site.ways, entries: site.entries).lines()
        }
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            \(lines.joined())</urlset>

            """
        return SiteFile(path: SiteAddresses.sitemap, text: text)
    }

    /// Pages that nobody has translated are left to the main language.
    private func lines() -> [String] {
        let languages = material.languages
        return addresses().filter { languages.isTranslated($0.file, into: languages.current) }.map { file, date in
            let address = material.settings.website + material.shortAddress(of: file, in: languages.current)
            let day = date.map { "<lastmod>\($0.iso)</lastmod>" } ?? ""
            return "<url><loc>\(Markup.escaped(address))</loc>\(day)</url>\n"
        }
    }

    private typealias Address = (file: String, date: CalendarDate?)

    private func addresses() -> [Address] {
        let newest = newest(entries)
        var addresses: [Address] = [
            (SiteAddresses.home, newest), (SiteAddresses.aToZ, newest), (SiteAddresses.everything, newest),
        ]
        if !material.papers.isEmpty { addresses.append((SiteAddresses.print, newest)) }
        for kind in TermKind.allCases {
            for term in kind.terms(in: material.settings) {
                let entries = lists.entries(of: term, kind)
                if !entries.isEmpty { addresses.append((kind.file(term), self.newest(entries))) }
            }
        }
        if ways.days.contains(where: { !$0.isEmpty }) {
            addresses += Weekday.allCases.map { (SiteAddresses.day($0), newest) }
        }
        for list in FindingList.allCases where !ways.entries(of: list).isEmpty {
            addresses.append((SiteAddresses.finding(list), self.newest(ways.entries(of: list))))
        }
        addresses.append((SiteAddresses.search, nil))
        addresses += entries.map { ($0.file, $0.entry.review.date) }
        addresses += material.guide.pages.map { (SiteAddresses.page(slug: $0.slug), nil) }
        addresses.append((SiteAddresses.offline, nil))
        addresses += material.statements.map { (SiteAddresses.page(slug: $0.slug), nil) }
        return addresses
    }

    private func newest(_ entries: [PreparedEntry]) -> CalendarDate? { entries.map(\.entry.review.date).max() }
}
