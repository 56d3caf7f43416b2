import Guide
import Presentation

/// Chooses what stands on posters.
struct PosterWriter {
    let material: PieceMaterial

    private var order: PrintOrder { material.order }
    private var settings: GuideSettings { material.settings }

    var sheets: [PosterSheet] {
        if !order.entries.isEmpty { return material.namedEntries.map(sheet) }
        if !order.topics.isEmpty {
            return settings.topics.filter { order.topics.contains($0.id) }.compactMap(sheet)
        }
        return [guideSheet].compactMap { $0 }
    }

    private func sheet(for entry: PresentedEntry) -> PosterSheet {
        let full = material.printed.fullEntry(entry)
        return PosterSheet(
            title: full.name,
            about: full.summary,
            alerts: full.alerts,
            contacts: full.contacts,
            facts: full.facts.filter { $0.isAmong(Self.neededKeys) },
            furtherFacts: full.facts.filter { !$0.isAmong(Self.neededKeys) },
            link: SiteLink(to: SiteAddresses.page(slug: entry.entry.slug), material),
            crisis: crisis(besides: [entry]),
            strips: [strip(for: entry)],
            guideStrip: strip(for: entry)
        )
    }

    /// Where and when it is, what it costs and how to join.
    private static let neededKeys: Set<EntryKey> = [
        .address, .areas, .times, .starts, .ends, .fundedUntil, .cost, .joining,
    ]

    private func sheet(for topic: Term) -> PosterSheet? {
        let entries = material.entries.filter { $0.entry.topics.contains(topic.id) }
        guard !entries.isEmpty else { return nil }
        let name = PrintedText.tidied(topic.name)
        return PosterSheet(
            title: name,
            part: circle,
            about: topic.about.map(PrintedText.tidied),
            entries: entries.map(material.printed.entry),
            link: SiteLink(to: SiteAddresses.topic(topic.id), material),
            crisis: crisis(besides: entries),
            strips: entries.map(strip),
            guideStrip: guideStrip(name)
        )
    }

    /// What the guide is for, where neither a topic nor an entry is asked for.
    private var guideSheet: PosterSheet? {
        let topics = material.byTopic(material.entries) { $0 }.map(\.topic)
        guard !topics.isEmpty else { return nil }
        return PosterSheet(
            title: PrintedText.tidied(settings.name),
            part: circle ?? PrintedText.tidied(settings.place),
            about: settings.about.map(PrintedText.tidied),
            topics: topics.map { PrintedText.tidied($0.name) },
            link: SiteLink(to: pageOfCircle, material),
            crisis: crisis(besides: []),
            strips: [],
            guideStrip: guideStrip(PrintedText.tidied(settings.name))
        )
    }

    /// The names of the areas and audiences alone: the topic stands in the title.
    private var circle: String? {
        let audiences = settings.audiences.filter { order.audiences.contains($0.id) }
        let areas = settings.areas.filter { order.areas.contains($0.id) }
        let names = (audiences + areas).map(\.name)
        return names.isEmpty ? nil : PrintedText.tidied(names.joined(separator: ", "))
    }

    /// The page of the one area or audience that it is for.
    private var pageOfCircle: String? {
        switch (order.areas.count, order.audiences.count) {
        case (1, 0): SiteAddresses.area(order.areas[0])
        case (0, 1): SiteAddresses.audience(order.audiences[0])
        default: nil
        }
    }

    private func crisis(besides entries: [PresentedEntry]) -> [PrintedEntry] {
        let named = Set(entries.map(\.entry.slug))
        return Imprint.crisis(material).filter { !named.contains($0.id) }
    }

    private func strip(for entry: PresentedEntry) -> TearOff {
        let short = material.printed.entry(entry)
        return TearOff(name: short.name, contact: short.contacts.first, when: short.when)
    }

    private func guideStrip(_ name: String) -> TearOff {
        let contact = material.printed.presented.publisherPhone.map { PrintedContact($0) }
        return TearOff(name: name, contact: contact, when: [SiteLink(to: nil, material).contact.text])
    }
}
