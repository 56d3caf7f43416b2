import Guide

/// The facts of an entry, each under its own name, in the order in which they are needed: how to reach it, where and when,
/// then what decides whether somebody goes.
struct EntryFacts {
    let material: SiteMaterial
    private var words: Words { material.words }

    /// - Parameter names: which facts to show, by their names in the template; all of them without.
    func markup(for entry: Entry, only names: Set<String>? = nil) -> Markup {
        let values = values(for: entry)
        return material.render(.facts, names.map { names in values.filter { names.contains($0.key) } } ?? values)
    }

    private func values(for entry: Entry) -> Values {
        let contacts = entry.contacts
        let facts: [String: [ContactItem]] = [
            "phone": contacts.phones.map { ContactItem($0) },
            "text": contacts.texts.map { ContactItem($0, in: words) },
            "textphone": contacts.textphones.map { ContactItem($0) },
            "email": contacts.emails.map { ContactItem($0) },
            "website": contacts.websites.map { ContactItem($0) },
            "where": places(of: entry),
            "when": times(of: entry),
            "dates": dates(of: entry),
            "cost": item(entry.prose[.cost], .cost, of: entry),
            "joining": item(entry.prose[.joining], .joining, of: entry),
            "first-visit": item(entry.prose[.firstVisit], .firstVisit, of: entry),
            "getting-there": item(entry.prose[.gettingThere], .gettingThere, of: entry),
            "access": material.index.access(of: entry).map(item),
            "who": audiences(of: entry),
            "languages": languages(of: entry),
            "provider": item(entry.prose[.provider], .provider, of: entry),
        ]
        return facts.compactMapValues { items in
            items.isEmpty ? nil : items.map { material.contact($0, of: entry).line }.each(in: "dd").html
        }
    }

    private func item(_ text: String?, _ key: EntryKey, of entry: Entry) -> [ContactItem] {
        guard let text else { return [] }
        let isUntranslated = entry.untranslated.facts.contains(key)
        return [ContactItem(markup: material.marked(Markup(writing: text), whereUntranslated: isUntranslated))]
    }

    private func item(_ term: Term) -> ContactItem { ContactItem(markup: material.name(of: term)) }

    private func times(of entry: Entry) -> [ContactItem] {
        EntryTimes.markup(of: entry, in: material).map { ContactItem(markup: $0) }
    }

    private func places(of entry: Entry) -> [ContactItem] {
        switch entry.contacts.whereabouts {
        case .published(let addresses): addresses.map { ContactItem($0) }
        case .withheld: [ContactItem(words["address-withheld"])]
        case .unsaid: material.index.terms(of: entry, .area).map(item)
        }
    }

    private func dates(of entry: Entry) -> [ContactItem] {
        func item(_ key: String, _ dates: [String: CalendarDate]) -> ContactItem {
            ContactItem(markup: words.markup(key, dates.mapValues { words.markup($0) }))
        }
        var items: [ContactItem] = []
        switch (entry.dates.starts, entry.dates.ends) {
        case (let starts?, let ends?): items.append(item("dates-from-to", ["starts": starts, "ends": ends]))
        case (let starts?, nil): items.append(item("dates-from", ["starts": starts]))
        case (nil, let ends?): items.append(item("dates-to", ["ends": ends]))
        case (nil, nil): break
        }
        if let until = entry.dates.fundedUntil { items.append(item("dates-funded", ["date": until])) }
        return items
    }

    private func audiences(of entry: Entry) -> [ContactItem] {
        material.index.terms(of: entry, .audience).map(item) + item(entry.prose[.ages], .ages, of: entry)
    }

    private func languages(of entry: Entry) -> [ContactItem] {
        entry.languages.map { code in ContactItem(words.phrases["language-\(code)"] ?? code) }
    }
}
