import Guide

/// A page such as "About this guide".
struct OrdinaryPage {
    let material: SiteMaterial
    let titles: PageTitles

    func content(for page: Page) -> PageContent {
        let body = page.body.markup(
            headingLevel: 2,
            words: material.words,
            meanings: material.meanings,
            pictures: material.pictures,
            isOnFirstScreen: true
        )
        return PageContent(
            file: SiteAddresses.page(slug: page.slug),
            title: titles.title(page.title),
            description: page.summary,
            breadcrumb: Breadcrumb(here: page.title),
            main: material.render(
                .page,
                [
                    "title": page.title,
                    "summary": page.summary ?? false,
                    "body": body?.html ?? false,
                ]
            ),
            hasPictureAtOnce: body.map(hasPictureAtOnce) ?? false
        )
    }

    private func hasPictureAtOnce(_ body: Markup) -> Bool {
        body.html.split(separator: "<img ").dropFirst().contains { !$0.prefix { $0 != ">" }.contains("loading=") }
    }
}
