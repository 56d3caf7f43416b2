import Guide

/// The box with the numbers to ring in a crisis, first on every page.
struct CrisisBox {
    let material: SiteMaterial
    let root: String

    func markup() -> Markup {
        let entries = material.guide.crisisEntries.filter { EntryStanding($0, on: material.today).isOpen }
        let topic = entries.lazy.compactMap { material.index.mainTopic(of: $0) }.first
        return material.render(
            .crisis,
            [
                "lines": emergencyLine(besides: entries) + entries.flatMap(lines(of:)),
                "more": topic.map { ["link": root + SiteAddresses.topic($0.id)] as Values } ?? false,
            ],
            root: root
        )
    }

    /// The emergency services' number, unless the guide has an entry of its own for it.
    private func emergencyLine(besides entries: [Entry]) -> [Values] {
        let words = material.words
        let number = words["emergency-number"]
        let isListed = entries.contains { $0.contacts.phones.contains { $0.dialled == number } }
        guard !isListed else { return [] }
        return [
            line(Markup(words["emergency-name"]), ContactItem(link: "tel:" + number, markup: Markup(number: number)))
        ]
    }

    /// A line for talking and one for writing, since not everybody can speak; the entry's page where it has neither.
    private func lines(of entry: Entry) -> [Values] {
        let phone = entry.contacts.phones.first { $0.dialled != nil }.map { ContactItem($0) }
        let text = entry.contacts.texts.first { $0.number != nil }.map { ContactItem($0, in: material.words) }
        let items = [phone, text].compactMap { $0 }.map { material.contact($0, of: entry) }
        let title = material.title(of: entry)
        guard items.isEmpty else { return items.map { line(title, $0, times: times(of: entry)) } }
        let page = root + SiteAddresses.page(slug: entry.slug)
        return [line(title, ContactItem(link: page, markup: Markup(material.words["crisis-how-to-reach"])))]
    }

    /// When somebody answers, where that is not always, so that nobody rings in vain.
    private func times(of entry: Entry) -> [Markup] {
        guard !EntryTimes.isAlwaysOpen(entry.times) else { return [] }
        return EntryTimes.lines(of: entry.times, in: material.words).map { material.times($0, of: entry) }
    }

    private func line(_ name: Markup, _ item: ContactItem, times: [Markup] = []) -> Values {
        let notes = [item.markedNote].compactMap { $0 } + times
        return [
            "name": name.html,
            "link": item.link ?? false,
            "reach": item.markup.html,
            "note": notes.isEmpty ? false : notes.joined(separator: "; ").html,
        ]
    }
}
