import Guide

/// The page of a reader's own list, which stands in its address alone: to print, or to pass on.
struct MyListPage {
    let material: SiteMaterial
    let titles: PageTitles

    func content() -> PageContent {
        let words = material.words
        let title = words["list"]
        return PageContent(
            file: SiteAddresses.myList,
            title: titles.title(title),
            description: words["list-about"],
            breadcrumb: Breadcrumb(here: Markup(title)),
            main: material.render(
                .myList,
                [
                    "scripts": material.fetched(SiteAddresses.listData, SiteAddresses.myListScript),
                    "website": website ?? "",
                    "some-are-apart": material.settings.topics.contains(where: \.isAtRisk),
                    "subject": words.phrase("list-subject", ["guide": material.settings.name]),
                ]
            ),
            isUnlisted: true
        )
    }

    private var website: String? {
        material.website.map { $0 + material.shortAddress(of: SiteAddresses.myList, in: material.languages.current) }
    }
}
