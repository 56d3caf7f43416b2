import Guide

/// Everything there is on paper, for people who came for that.
struct PrintListPage {
    let material: SiteMaterial
    let titles: PageTitles

    private var tickets: [Values] {
        material.papers.compactMap { paper in
            let plain = Markup(paper.title)
            let title = material.titleMark(of: paper)?.marked(plain) ?? plain
            return paper.ticket.map { ticket in
                ["file": ticket, "title": material.words.markup("print-list-ticket", ["title": title]).html]
            }
        }
    }

    /// `nil` where nothing was printed.
    func content() -> PageContent? {
        guard !material.papers.isEmpty else { return nil }
        let title = material.words["print-list"]
        return PageContent(
            file: SiteAddresses.print,
            title: titles.title(title),
            description: material.words["print-list-about"],
            breadcrumb: Breadcrumb(here: Markup(title)),
            main: material.render(
                .printList,
                [
                    "papers": material.papers.map { PaperWords($0, material).values },
                    "has-sheets-to-fold": material.papers.contains(where: \.isImposed),
                    "for-printers": tickets.isEmpty ? false : ["tickets": tickets] as Values,
                ]
            )
        )
    }
}
