import Guide

/// The page of one entry.
struct EntryPage {
    let material: SiteMaterial
    let titles: PageTitles

    func content(for prepared: PreparedEntry) -> PageContent {
        let entry = prepared.entry
        let firstTopic = material.presented.mainTopic(of: entry)
        return PageContent(
            file: prepared.file,
            title: titles.title(of: entry),
            description: entry.summary,
            breadcrumb: Breadcrumb(
                steps: firstTopic.map { [.init(file: SiteAddresses.topic($0.id), name: material.name(of: $0))] } ?? [],
                here: material.title(of: entry)
            ),
            main: main(for: prepared),
            style: material.isAtRisk(entry) ? .readingAtRisk : .reading,
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
                "list-name": material.isAtRisk(entry) || prepared.standing.isOver ? false : entry.slug,
                "language": material.attributes(whereUntranslated: entry.untranslated.isEverything),
                "remark": remark(of: entry) ?? false,
                "alerts": prepared.alerts?.html ?? false,
                "summary": entry.summary,
                "facts": prepared.facts.html,
                "keep": linksToKeep(entry) ?? false,
                "body": body(of: entry)?.html ?? false,
                "body-language": material.attributes(whereUntranslated: entry.untranslated.text),
                "other-names": otherNames(of: entry)?.html ?? false,
                "review": prepared.reviewLine.html,
                "tell-us": contacts?.html ?? false,
                "tell-us-ring": material.settings.contact.phone == nil
                    ? false : words.markup("tell-us-ring", ["title": material.title(of: entry)]).html,
                "related": related.isEmpty ? false : related.each(in: "li").html,
            ]
        )
    }

    private func body(of entry: Entry) -> Markup? {
        material.prose(
            entry.body,
            isUntranslated: entry.untranslated.text,
            headingLevel: 2,
            languages: entry.languages
        )
    }

    private func remark(of entry: Entry) -> String? {
        if entry.untranslated.isEverything { return material.remark("untranslated-page") }
        return entry.untranslated == .nothing ? nil : material.remark("untranslated-parts")
    }

    private func otherNames(of entry: Entry) -> Markup? {
        guard !entry.alsoKnownAs.isEmpty else { return nil }
        let names = material.marked(
            entry.alsoKnownAs.joined(separator: ", "),
            whereUntranslated: entry.untranslated.facts.contains(.alsoKnownAs)
        )
        return material.words.markup("also-known-as", ["names": names])
    }

    /// The files that a reader may take along.
    private func linksToKeep(_ entry: Entry) -> Values? {
        let card = fileToKeep(SiteAddresses.contactCard(slug: entry.slug))
        let calendar = fileToKeep(SiteAddresses.calendar(slug: entry.slug))
        guard card != nil || calendar != nil else { return nil }
        return ["contact-card": card ?? false, "calendar": calendar ?? false]
    }

    /// In the page's language where there is such a file.
    private func fileToKeep(_ file: String) -> String? {
        [material.languages.file(file), file].first(where: material.filesToKeep.contains)
    }

    /// All the lists that the entry is in.
    private func related(to entry: Entry) -> [Markup] {
        TermKind.allCases.flatMap { kind in
            material.presented.terms(of: entry, kind.taxonomy).map { material.name(of: $0).linked(to: kind.file($0)) }
        }
    }
}
