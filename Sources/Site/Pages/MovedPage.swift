import Guide

/// What stands at an address that an entry had before: it leads on at once, and says so where a browser does not.
struct MovedPage {
    let material: SiteMaterial
    let titles: PageTitles

    func content(from slug: String, to prepared: PreparedEntry) -> PageContent {
        PageContent(
            file: SiteAddresses.page(slug: slug),
            title: titles.title("\(material.words["moved"]) (\(slug))"),
            description: nil,
            breadcrumb: nil,
            main: material.render(.moved, ["file": prepared.file, "title": material.title(of: prepared.entry).html]),
            style: material.isAtRisk(prepared.entry) ? .readingAtRisk : .reading,
            movedTo: prepared.file,
            isUnlisted: true,
            isAtRisk: material.isAtRisk(prepared.entry),
            hasOtherLanguages: false
        )
    }
}
