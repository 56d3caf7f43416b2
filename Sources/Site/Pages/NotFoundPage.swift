import Guide

/// What a host shows in place of a page that is not there.
///
/// A host shows it under the address that was asked for, however deep in folders that is, where relative links would
/// lead astray. So this page alone links to the website's full address.
struct NotFoundPage {
    let material: SiteMaterial
    let titles: PageTitles

    var root: String { material.website ?? "" }

    func content() -> PageContent {
        PageContent(
            file: SiteAddresses.notFound,
            title: titles.title(material.words["not-found"]),
            description: nil,
            breadcrumb: nil,
            main: material.render(.notFound, [:], root: root),
            isUnlisted: true
        )
    }
}
