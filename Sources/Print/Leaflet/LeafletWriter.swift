import Diagnostics
import Guide

extension Leaflet {
    /// What a guide says on its leaflet.
    ///
    /// It holds every entry that can be used now or later and whose writer did not leave it out. The crisis box comes
    /// first; the others stand once each, under the first topic that they name, in the guide's order of topics.
    /// - Parameters:
    ///   - today: the day of the build. The leaflet is read from then on, or from the edition's day if that is later.
    ///   - words: the interface's words in the guide's language.
    public init(_ guide: Guide, today: CalendarDate, words: Words) {
        self = LeafletWriter(guide: guide, today: today, words: words).leaflet
    }
}

/// Chooses what of a guide goes on the leaflet.
struct LeafletWriter {
    let guide: Guide
    let today: CalendarDate
    let words: Words

    private var settings: GuideSettings { guide.settings }
    /// The first day on which somebody reads it.
    private var firstDay: CalendarDate { max(today, settings.edition.date) }
    private var entryWriter: LeafletEntryWriter {
        LeafletEntryWriter(areas: settings.areas, day: firstDay, words: words)
    }

    /// The keys in `templates/words/` of what stands on every leaflet.
    private static let interfaceWords = [
        "crisis-heading", "leaflet-cover-crisis", "leaflet-crisis-intro", "leaflet-how-to-use", "leaflet-who-made-it",
        "leaflet-changed", "leaflet-notes", "leaflet-continued",
    ]

    var leaflet: Leaflet {
        let printed = guide.entries.filter(isPrinted)
        let inCrisisBox = Set(printed.filter { $0.crisisPlace != nil && standing(of: $0).isOpen }.map(\.slug))
        let usable = guide.entries.count { !standing(of: $0).isOver }
        let changed = settings.leaflet.changed ?? words["leaflet-changed-text"]
        return Leaflet(
            language: settings.language,
            title: PrintedText.tidied("\(settings.name), \(settings.edition.name)"),
            name: PrintedText.tidied(settings.name),
            place: PrintedText.tidied(settings.place),
            about: settings.about.map(PrintedText.tidied),
            publisher: PrintedText.tidied(settings.publisher),
            edition: PrintedText.tidied(settings.edition.name),
            date: words.date(settings.edition.date),
            timestamp: Self.timestamp(settings.edition.date),
            sampleNotice: settings.isSample ? words["sample-notice"] : nil,
            welcome: settings.leaflet.welcome.map(PrintedText.tidied),
            madeBy: madeBy,
            more: usable > printed.count ? words["leaflet-more"] : nil,
            website: LeafletContact(WebAddress(label: nil, address: settings.website, position: Position(line: 1))),
            changed: PrintedText.tidied(changed),
            contacts: publisherContacts.notNamed(in: changed),
            crisis: crisis(guide.crisisEntries.filter { inCrisisBox.contains($0.slug) }),
            topics: topics(printed.filter { !inCrisisBox.contains($0.slug) }),
            words: Dictionary(Self.interfaceWords.map { ($0, words[$0]) }, uniquingKeysWith: { first, _ in first })
        )
    }

    private func standing(of entry: Entry) -> EntryStanding { EntryStanding(entry, on: firstDay) }

    private func isPrinted(_ entry: Entry) -> Bool {
        let isLapsed = settings.review.leavesOutOfPrint(entry, on: today)
        return entry.leaflet != .leftOut && !isLapsed && !standing(of: entry).isOver
    }

    private func topics(_ entries: [Entry]) -> [LeafletTopic] {
        let known = Set(settings.topics.map(\.id))
        let byTopic = Dictionary(grouping: entries) { entry in entry.topics.first { known.contains($0) } }
        return settings.topics.compactMap { topic in
            byTopic[topic.id].map { entries in
                LeafletTopic(name: PrintedText.tidied(topic.name), entries: entries.map(entryWriter.entry))
            }
        }
    }

    /// The crisis box, led by the emergency services unless an entry gives their number.
    private func crisis(_ entries: [Entry]) -> [LeafletEntry] {
        let number = words["emergency-number"]
        let isListed = entries.contains { $0.contacts.phones.contains { $0.dialled == number } }
        let emergency = LeafletEntry(
            id: "",
            name: words["emergency-name"],
            contacts: [LeafletContact(text: number, link: "tel:" + number, isNumber: true)],
            when: []
        )
        return (isListed ? [] : [emergency]) + entries.map(entryWriter.crisisEntry)
    }

    private var madeBy: String {
        let maker = words.phrase("made-by", ["publisher": settings.publisher])
        let next = settings.edition.next.map { words.phrase("edition-next", ["date": words.date($0)]) }
        return PrintedText.tidied([maker, next].compactMap { $0 }.joined(separator: " "))
    }

    private var publisherContacts: [LeafletContact] {
        let phone = settings.contact.phone.map { LeafletContact($0) }
        let email = settings.contact.email.map { LeafletContact($0) }
        return [phone, email].compactMap { $0 }
    }

    private static func timestamp(_ date: CalendarDate) -> Int {
        let epoch = CalendarDate(year: 1970, month: 1, day: 1)
        return (epoch?.days(to: date) ?? 0) * 24 * 60 * 60
    }
}
