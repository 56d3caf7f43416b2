import Guide

/// An entry in a list: its name, what it is, how to reach it, when and where.
struct EntryCard {
    let material: SiteMaterial

    /// - Parameter session: what stands above it on the page of a day: the time, and whether to book.
    func markup(for entry: Entry, standing: EntryStanding, times: [String], session: Values? = nil) -> Markup {
        let words = material.words
        let areas = material.index.terms(of: entry, .area).map(material.name)
        let isUntranslated = entry.untranslated.isEverything
        return material.render(
            .card,
            [
                "file": SiteAddresses.page(slug: entry.slug),
                "title": entry.title,
                "session": session ?? false,
                "language": material.attributes(whereUntranslated: isUntranslated),
                "in-language": languageName(of: entry) ?? false,
                "flag": standing.flag(in: words)?.html ?? false,
                "summary": entry.summary,
                "reach": firstContact(of: entry)?.line.html ?? false,
                "when": times.isEmpty
                    ? false : times.map { material.times($0, of: entry).html }.joined(separator: "<br>"),
                "where": areas.isEmpty ? false : areas.joined(separator: ", ").html,
            ]
        )
    }

    /// The language of its words, where that is not the page's.
    private func languageName(of entry: Entry) -> String? {
        entry.untranslated.isEverything ? material.mainLanguageName : nil
    }

    private func firstContact(of entry: Entry) -> ContactItem? {
        let contacts = entry.contacts
        let item =
            contacts.phones.first.map { ContactItem($0) }
            ?? contacts.texts.first.map { ContactItem($0, in: material.words) }
            ?? contacts.emails.first.map { ContactItem($0) }
            ?? contacts.websites.first.map { ContactItem($0) }
            ?? contacts.textphones.first.map { ContactItem($0) }
        return item.map { material.contact($0, of: entry) }
    }
}
