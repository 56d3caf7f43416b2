import Diagnostics
import Guide

/// The foot of every page: the rest of the guide, who makes it, how to tell them, which edition this is.
struct Footer {
    let material: SiteMaterial
    let root: String

    func markup() -> Markup {
        let settings = material.settings
        let contacts = PublisherContacts(material).links()
        return material.render(
            .footer,
            [
                "name": settings.name,
                "place": settings.place,
                "made-by": material.words.markup("made-by", ["publisher": Markup(settings.publisher)]).html,
                "edition": edition(settings.edition).html,
                "is-printed": !material.papers.isEmpty,
                "pages": material.guide.pages.filter { $0.order == nil }.map(\.linkValues),
                "tell-us": contacts?.html ?? false,
                "newest": material.website.map { Self.website($0) } ?? false,
            ],
            root: root
        )
    }

    private static func website(_ address: String) -> Values {
        ["link": address, "to-read": WebAddress(label: nil, address: address, position: Position(line: 1)).forReading]
    }

    private func edition(_ edition: Edition) -> Markup {
        let words = material.words
        let values = ["edition": Markup(edition.name), "date": words.markup(edition.date)]
        guard let next = edition.next else { return words.markup("edition", values) }
        return words.markup("edition", values) + Markup(" ")
            + words.markup("edition-next", ["date": words.markup(next)])
    }
}

extension Page {
    /// What a menu needs of it.
    var linkValues: Values { ["file": SiteAddresses.page(slug: slug), "title": title] }
}
