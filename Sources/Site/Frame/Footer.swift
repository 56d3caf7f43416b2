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
                "name": material.marked(settings.name, whereUntranslated: material.isUntranslated(\.name)).html,
                "place": material.marked(settings.place, whereUntranslated: material.isUntranslated(\.place)).html,
                "made-by": material.words.markup("made-by", ["publisher": Markup(settings.publisher)]).html,
                "edition": EditionWords(material).markup.html,
                "is-printed": !material.papers.isEmpty,
                "pages": material.guide.pages.filter { $0.order == nil }.map { $0.linkValues(in: material) }
                    + material.statements.map { $0.linkValues(in: material.words) },
                "offline": isAtRisk ? false : SiteAddresses.offline,
                "tell-us": contacts?.html ?? false,
                "newest": material.website.map { website($0) } ?? false,
            ],
            root: root
        )
    }

    private func website(_ address: String) -> Values {
        let address = address + material.shortAddress(of: SiteAddresses.home, in: material.languages.current)
        return ["link": address, "to-read": Markup(LinkAddress.forReading(address), breakingAfter: "/").isolated.html]
    }
}

extension Page {
    /// What a menu needs of it.
    func linkValues(in material: SiteMaterial) -> Values {
        ["file": SiteAddresses.page(slug: slug), "title": title, "title-language": attributes(in: material)]
    }

    func attributes(in material: SiteMaterial) -> String { material.attributes(whereUntranslated: isUntranslated) }
}
