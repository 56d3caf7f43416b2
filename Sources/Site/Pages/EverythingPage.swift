import Guide

/// All entries in full on one page: to print, or to keep where there is no signal. Each stands under its first topic.
struct EverythingPage {
    let material: SiteMaterial
    let titles: PageTitles
    let lists: TermLists
    let entries: [PreparedEntry]
    /// Where each entry stands on this page, and each heading of its text, by their addresses on its own page.
    private let places: [String: String]

    init(material: SiteMaterial, titles: PageTitles, lists: TermLists, entries: [PreparedEntry]) {
        self.material = material
        self.titles = titles
        self.lists = lists
        self.entries = entries
        let all = entries.flatMap { prepared -> [(String, String)] in
            let id = Self.id(prepared)
            let files = [prepared.file] + prepared.entry.formerSlugs.map(SiteAddresses.page(slug:))
            let headings = prepared.entry.body.headings.map(\.identifier)
            return files.flatMap { file in
                [(file, "#" + id)] + headings.map { ("\(file)#\($0)", "#\(id)_\($0)") }
            }
        }
        places = Dictionary(all, uniquingKeysWith: { first, _ in first })
    }

    func content() -> PageContent {
        let title = material.words["everything"]
        return PageContent(
            file: SiteAddresses.everything,
            title: titles.title(title),
            description: material.words["everything-about"],
            breadcrumb: Breadcrumb(here: Markup(title)),
            main: material.render(.everything, ["sections": sections()]),
            style: .everything,
            isAtRisk: entries.contains { material.isAtRisk($0.entry) }
        )
    }

    private func sections() -> [Values] {
        let sections = material.settings.topics.compactMap(section)
        let withoutTopic = entries.filter { material.presented.mainTopic(of: $0.entry) == nil }
        guard !withoutTopic.isEmpty else { return sections }
        let other = Term(id: "other", name: material.words["everything-other"], about: nil)
        return sections + [values(id: other.id, other, withoutTopic, also: nil)]
    }

    /// A topic's entries in full, then links to those that stand under another.
    private func section(_ topic: Term) -> Values? {
        let all = lists.entries(of: topic, .topic)
        guard !all.isEmpty else { return nil }
        let links = all.filter { material.presented.mainTopic(of: $0.entry) != topic }
            .map { material.title(of: $0.entry).linked(to: places[$0.file]) }
        let also = material.words.markup("everything-also", ["entries": links.joined(separator: ", ")])
        let own = all.filter { material.presented.mainTopic(of: $0.entry) == topic }
        return values(id: "topic-\(topic.id)", topic, own, also: links.isEmpty ? nil : also)
    }

    private func values(id: String, _ topic: Term, _ entries: [PreparedEntry], also: Markup?) -> Values {
        let open = entries.filter { !$0.standing.isOver }
        let over = entries.filter { $0.standing.isOver }
        return [
            "id": id,
            "name": topic.name,
            "about": topic.about ?? false,
            "language": material.attributes(whereUntranslated: topic.isUntranslated),
            "articles": (open + over).map(article).joined(separator: "\n").html,
            "also": also?.html ?? false,
        ]
    }

    private func article(_ prepared: PreparedEntry) -> Markup {
        let id = Self.id(prepared)
        let untranslated = prepared.entry.untranslated
        return material.render(
            .article,
            [
                "id": id,
                "title": prepared.entry.title,
                "language": material.attributes(whereUntranslated: untranslated.isEverything),
                "alerts": prepared.alerts?.html ?? false,
                "summary": prepared.entry.summary,
                "facts": prepared.facts.html,
                "body": body(of: prepared, id: id)?.html ?? false,
                "body-language": material.attributes(whereUntranslated: untranslated.text),
                "review": prepared.reviewLine.html,
            ]
        )
    }

    /// Its text, whose links to other entries stay on this page.
    private func body(of prepared: PreparedEntry, id: String) -> Markup? {
        let places = places
        return material.prose(
            prepared.entry.body,
            isUntranslated: prepared.entry.untranslated.text,
            headingLevel: 4,
            idPrefix: id + "_",
            languages: prepared.entry.languages
        ) { address in places[address] ?? places[String(address.prefix { $0 != "#" })] ?? address }
    }

    /// Its place on this page. No slug alone, since the page has ids of its own.
    private static func id(_ prepared: PreparedEntry) -> String { "entry-" + prepared.entry.slug }
}
