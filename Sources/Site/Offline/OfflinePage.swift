import Guide

/// The page where a reader can keep a copy of the guide on a phone or computer, and delete it.
struct OfflinePage {
    let material: SiteMaterial
    let titles: PageTitles

    /// - Parameter copyBytes: how large the copy is
    func content(copyBytes: Int) -> PageContent {
        let title = material.words["offline"]
        return PageContent(
            file: SiteAddresses.offline,
            title: titles.title(title),
            description: material.words["offline-about"],
            breadcrumb: Breadcrumb(here: Markup(title)),
            main: material.render(
                .offline,
                [
                    "offline-size": material.copySize(copyBytes).html,
                    "offline-unable": material.offlineUnable.html,
                ]
            )
        )
    }
}

extension SiteMaterial {
    /// "The copy takes about 6.7 MB."
    func copySize(_ bytes: Int) -> Markup {
        words.markup("offline-size", ["size": Markup(PaperWords.size(bytes, words))])
    }

    /// What the offer to keep a copy says until a script knows that a copy can be kept.
    var offlineUnable: Markup {
        words.markup("offline-unable", ["everything": Markup(words["everything"]).linked(to: SiteAddresses.everything)])
    }
}
