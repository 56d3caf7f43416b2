import Diagnostics
import Guide
import Markdown

/// Every address that the guide's site will have.
struct SiteMap {
    /// Without those that entries had before.
    let addresses: Set<String>
    /// The headings of entries and pages, by their address.
    let headings: [String: [String]]
    /// Former addresses, and what has taken their place.
    let moved: [String: String]
    let pictures: [String]
    let pictureNames: Set<String>

    init(_ guide: Guide) {
        let settings = guide.settings
        let entries = guide.entries.map { (SiteAddresses.page(slug: $0.slug), $0.body) }
        let pages = guide.pages.map { (SiteAddresses.page(slug: $0.slug), $0.body) }
        let terms =
            settings.topics.map { SiteAddresses.topic($0.id) } + settings.areas.map { SiteAddresses.area($0.id) }
            + settings.audiences.map { SiteAddresses.audience($0.id) }
        let own =
            SiteAddresses.findingPages + [
                SiteAddresses.home, SiteAddresses.aToZ, SiteAddresses.everything, SiteAddresses.notFound,
                SiteAddresses.sitemap,
                SiteAddresses.robots, SiteAddresses.offline, SiteAddresses.print,
                SiteAddresses.page(slug: SiteAddresses.accessibilitySlug),
                SiteAddresses.page(slug: SiteAddresses.privacySlug),
            ]
        let papers = settings.print.orders.map(\.file)
        pictures = guide.pictures.map(\.path)
        pictureNames = Set(pictures)
        let named = Set((entries + pages).map(\.0) + terms + own + papers + pictures + guide.hostFiles)
        let translated = settings.languages.dropFirst().flatMap { language in
            named.filter { $0.hasSuffix(".html") }.map { SiteAddresses.translated($0, into: language) }
        }
        addresses = named.union(translated)
        headings = Dictionary((entries + pages).map { ($0, $1.headings.map(\.identifier)) }) { first, _ in first }
        let former = guide.entries.flatMap { entry in
            entry.formerSlugs.map { (SiteAddresses.page(slug: $0), SiteAddresses.page(slug: entry.slug)) }
        }
        let today = addresses
        moved = Dictionary(former) { first, _ in first }.filter { !today.contains($0.key) }
    }

    /// The address that somebody most likely meant: by the file's name in the folder, without its ending, or with a slip.
    func meant(by link: InsideLink) -> String? {
        let name = link.name.lowercased()
        let stem = [".md", ".markdown", ".html", ".htm"].first(where: name.hasSuffix).map {
            String(name.dropLast($0.count))
        }
        let address = SiteAddresses.page(slug: (stem ?? name).replacing(" ", with: "-"))
        if addresses.contains(address) { return address }
        if let new = moved[address] { return new }
        for term in ["topic-", "area-", "for-"] where addresses.contains(term + address) { return term + address }
        return Spelling.closest(to: address, among: addresses.sorted())
    }
}
