import Guide

/// A page such as "About this guide".
struct OrdinaryPage {
    let material: SiteMaterial
    let titles: PageTitles

    func content(for page: Page) -> PageContent {
        let body = material.prose(
            page.body,
            isUntranslated: page.isUntranslated,
            headingLevel: 2,
            isOnFirstScreen: true
        )
        return PageContent(
            file: SiteAddresses.page(slug: page.slug),
            title: titles.title(page.title),
            description: page.summary,
            breadcrumb: Breadcrumb(here: material.title(of: page)),
            main: material.render(
                .page,
                [
                    "title": page.title,
                    "language": page.attributes(in: material),
                    "remark": remark(on: page) ?? false,
                    "summary": page.summary ?? false,
                    "body": body?.html ?? false,
                ]
            ),
            style: .reading,
            hasPictureAtOnce: body.map(hasPictureAtOnce) ?? false
        )
    }

    private func remark(on page: Page) -> String? {
        page.isUntranslated ? material.remark("untranslated-page") : nil
    }

    private func hasPictureAtOnce(_ body: Markup) -> Bool {
        body.html.split(separator: "<img ").dropFirst().contains { !$0.prefix { $0 != ">" }.contains("loading=") }
    }
}
