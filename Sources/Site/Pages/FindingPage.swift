import Guide

/// The page of what is free, needs no referral and so on: its entries by their first topics.
struct FindingPage {
    let material: SiteMaterial
    let titles: PageTitles
    let ways: WaysToFind
    private var words: Words { material.words }

    func content(for list: FindingList) -> PageContent {
        let title = words["find-\(list.rawValue)"]
        let about = words["find-\(list.rawValue)-about"]
        let entries = ways.entries(of: list)
        let sections = sections(entries)
        return PageContent(
            file: SiteAddresses.finding(list),
            title: titles.title(title),
            description: about,
            breadcrumb: Breadcrumb(here: Markup(title)),
            main: material.render(
                .finding,
                [
                    "title": title,
                    "about": about,
                    "contents": sections.count > 1 ? ["sections": sections] as Values : false,
                    "is-long": ListTicks.areNeeded(for: entries.count),
                    "sections": sections,
                ]
            )
        )
    }

    private func sections(_ entries: [PreparedEntry]) -> [Values] {
        let byTopic = Dictionary(grouping: entries) { material.presented.mainTopic(of: $0.entry)?.id ?? "" }
        let topics =
            material.settings.topics + [Term(id: "", name: words["everything-other"], about: nil)]
        return topics.compactMap { topic in
            guard let entries = byTopic[topic.id] else { return nil }
            return [
                "id": "topic-\(topic.id)", "name": topic.name,
                "language": material.attributes(whereUntranslated: topic.isUntranslated),
                "cards": entries.map(\.card).joined(separator: "\n").html,
            ]
        }
    }
}
