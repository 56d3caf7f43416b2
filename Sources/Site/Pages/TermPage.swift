import Guide

/// The page of a topic, an area or an audience: its entries, those that have closed under a heading of their own.
struct TermPage {
    let material: SiteMaterial
    let titles: PageTitles
    let lists: TermLists

    func content(for term: Term, _ kind: TermKind) -> PageContent {
        let entries = lists.entries(of: term, kind)
        let main = material.render(
            .term,
            [
                "name": term.name,
                "about": term.about ?? false,
                "language": material.attributes(whereUntranslated: term.isUntranslated),
                "is-long": ListTicks.areNeeded(for: entries.count),
                "cards": cards(entries.filter { !$0.standing.isOver }) ?? false,
                "closed-cards": closedCards(entries.filter { $0.standing.isOver }) ?? false,
            ]
        )
        let kindName = kind.name(in: material.words)
        return PageContent(
            file: kind.file(term),
            title: titles.title("\(term.name) – \(kindName)"),
            description: term.about,
            // The home page has a list of this kind only where one of its terms has entries.
            breadcrumb: Breadcrumb(
                steps: entries.isEmpty ? [] : [.init(file: kind.listOnHomePage, name: Markup(kindName))],
                here: material.name(of: term)
            ),
            main: main,
            isAtRisk: term.isAtRisk
        )
    }

    /// That they have closed is said by the heading.
    private func closedCards(_ entries: [PreparedEntry]) -> String? {
        let cards = entries.map { EntryCard(material: material).markup(for: $0.presented, besides: .closed) }
        return cards.isEmpty ? nil : cards.joined(separator: "\n").html
    }

    private func cards(_ entries: [PreparedEntry]) -> String? {
        entries.isEmpty ? nil : entries.map(\.card).joined(separator: "\n").html
    }
}
