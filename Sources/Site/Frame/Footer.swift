import Guide

/// The foot of every page: the rest of the guide, who makes it, how to tell them, which edition this is.
struct Footer {
    let material: SiteMaterial
    let root: String
    let isAtRisk: Bool

    func markup() -> Markup {
        let settings = material.settings
        let contacts = PublisherContacts(material).links()
        return material.render(
            .footer,
            [
                "name": settings.name,
                "place": settings.place,
                "made-by": material.words.markup("made-by", ["publisher": Markup(settings.publisher)]).html,
                "edition": EditionWords(settings.edition, material.words).markup.html,
                "is-printed": !material.papers.isEmpty,
                "pages": material.guide.pages.filter { $0.order == nil }.map(\.linkValues)
                    + material.statements.map { $0.linkValues(in: material.words) },
                "offline": isAtRisk ? false : SiteAddresses.offline,
                "tell-us": contacts?.html ?? false,
                "newest": material.website.map { Self.website($0) } ?? false,
            ],
            root: root
        )
    }

    private static func website(_ address: String) -> Values {
        ["link": address, "to-read": LinkAddress.forReading(address)]
    }
}

extension Page {
    /// What a menu needs of it.
    var linkValues: Values { ["file": SiteAddresses.page(slug: slug), "title": title] }
}
