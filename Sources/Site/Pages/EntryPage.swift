import Guide

/// The page of one entry.
struct EntryPage {
    let material: SiteMaterial
    let titles: PageTitles

    func content(for prepared: PreparedEntry) -> PageContent {
        let entry = prepared.entry
        let firstTopic = material.index.mainTopic(of: entry)
        return PageContent(
            file: prepared.file,
            title: titles.title(of: entry),
            description: entry.summary,
            breadcrumb: Breadcrumb(
                steps: firstTopic.map { [.init(file: SiteAddresses.topic($0.id), name: $0.name)] } ?? [],
                here: entry.title
            ),
            main: main(for: prepared),
            isAtRisk: material.isAtRisk(entry),
            data: EntryData(material: material).data(for: prepared)
        )
    }

    private func main(for prepared: PreparedEntry) -> Markup {
        let entry = prepared.entry
        let words = material.words
        let subject = words.phrase("tell-us-subject", ["title": entry.title])
        let contacts = PublisherContacts(material).links(subject: subject)
        let related = related(to: entry)
        return material.render(
            .entry,
            [
                "title": entry.title,
                "list-name": material.isAtRisk(entry) ? false : entry.slug,
                "alerts": prepared.alerts?.html ?? false,
                "summary": entry.summary,
                "facts": prepared.facts.html,
                "keep": linksToKeep(entry) ?? false,
                "body": body(of: entry)?.html ?? false,
                "other-names": otherNames(of: entry) ?? false,
                "review": prepared.reviewLine.html,
                "tell-us": contacts?.html ?? false,
                "tell-us-ring": material.settings.contact.phone == nil
                    ? false : words.phrase("tell-us-ring", ["title": entry.title]),
                "related": related.isEmpty ? false : related.each(in: "li").html,
            ]
        )
    }

    private func body(of entry: Entry) -> Markup? {
        entry.body.markup(
            headingLevel: 2,
            words: material.words,
            meanings: material.meanings,
            languages: entry.practical.languages,
            pictures: material.pictures
        )
    }

    private func otherNames(of entry: Entry) -> String? {
        guard !entry.alsoKnownAs.isEmpty else { return nil }
        return material.words.phrase("also-known-as", ["names": entry.alsoKnownAs.joined(separator: ", ")])
    }

    /// The files that a reader may take along.
    private func linksToKeep(_ entry: Entry) -> Values? {
        func link(_ file: String) -> any Sendable { material.filesToKeep.contains(file) ? file : false }
        let card = SiteAddresses.contactCard(slug: entry.slug)
        let calendar = SiteAddresses.calendar(slug: entry.slug)
        guard !material.filesToKeep.isDisjoint(with: [card, calendar]) else { return nil }
        return ["contact-card": link(card), "calendar": link(calendar)]
    }

    /// All the lists that the entry is in.
    private func related(to entry: Entry) -> [Markup] {
        TermKind.allCases.flatMap { kind in
            material.index.terms(of: entry, kind).map { Markup($0.name).linked(to: kind.file($0)) }
        }
    }
}
