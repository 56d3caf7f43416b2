import Guide

/// The page of the search. What it finds is put there by a script; without one, its form leads to the A to Z.
struct SearchPage {
    let material: SiteMaterial
    let titles: PageTitles

    func content() -> PageContent {
        let title = material.words["search"]
        return PageContent(
            file: SiteAddresses.search,
            title: titles.title(title),
            description: material.words["search-about"],
            breadcrumb: Breadcrumb(here: Markup(title)),
            main: material.render(.search, ["form": Self.form(material).html])
        )
    }

    static func form(_ material: SiteMaterial) -> Markup {
        material.render(
            .searchForm,
            [
                "action": SiteAddresses.aToZ,
                "scripts": material.fetched(SiteAddresses.searchIndex, SiteAddresses.searchScript),
            ]
        )
    }
}
