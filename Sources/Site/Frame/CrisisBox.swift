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
        return [line(words["emergency-name"], ContactItem(link: "tel:" + number, markup: Markup(number: number)))]
    }

    /// A line for talking and one for writing, since not everybody can speak; the entry's page where it has neither.
    private func lines(of entry: Entry) -> [Values] {
        let phone = entry.contacts.phones.first { $0.dialled != nil }.map { ContactItem($0) }
        let text = entry.contacts.texts.first { $0.number != nil }.map { ContactItem($0, in: material.words) }
        let items = [phone, text].compactMap { $0 }
        guard items.isEmpty else { return items.map { line(entry.title, $0, times: times(of: entry)) } }
        let page = root + SiteAddresses.page(slug: entry.slug)
        return [line(entry.title, ContactItem(link: page, markup: Markup(material.words["crisis-how-to-reach"])))]
    }

    /// When somebody answers, where that is not always, so that nobody rings in vain.
    private func times(of entry: Entry) -> [String] {
        EntryTimes.isAlwaysOpen(entry.times) ? [] : EntryTimes.lines(of: entry.times, in: material.words)
    }

    private func line(_ name: String, _ item: ContactItem, times: [String] = []) -> Values {
        let notes = [item.note].compactMap { $0 } + times
        return [
            "name": name,
            "link": item.link ?? false,
            "reach": item.markup.html,
            "note": notes.isEmpty ? false : notes.joined(separator: "; "),
        ]
    }
}
