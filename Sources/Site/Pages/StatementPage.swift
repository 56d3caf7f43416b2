import Guide

/// The accessibility statement or the privacy page, as we write it.
struct StatementPage {
    let material: SiteMaterial
    let titles: PageTitles

    func content(for statement: Statement) -> PageContent {
        // It explains “Exit this page” to those who need it.
        let isAtRisk = statement == .privacy && material.hasExit
        let words = material.words
        let title = statement.title(in: words)
        let about = statement.about(in: words)
        return PageContent(
            file: SiteAddresses.page(slug: statement.slug),
            title: titles.title(title),
            description: about,
            breadcrumb: Breadcrumb(here: Markup(title)),
            main: material.render(
                .statement,
                ["title": title, "about": about, "sections": statement.sections(material).map(\.values)]
            ),
            style: isAtRisk ? .readingAtRisk : .reading,
            isAtRisk: isAtRisk
        )
    }
}
