import Guide
import Presentation

/// All that one piece is made from.
struct PieceMaterial {
    let printed: PrintedGuide
    let order: PrintOrder
    /// By their places in the guide: `images/garden.jpg`.
    var pictures: [String: PrintedPicture] = [:]

    var guide: Guide { printed.presented.guide }
    var settings: GuideSettings { guide.settings }
    var words: Words { printed.presented.setting.words }

    /// The crisis box, the same in every piece: those that can be rung.
    var crisisEntries: [PresentedEntry] { printed.presented.crisisEntries.filter(isPrintable) }

    /// Whether it can be used now or later, and its facts are not too old for paper.
    func isPrintable(_ presented: PresentedEntry) -> Bool {
        !presented.standing.isOver
            && !settings.review.leavesOutOfPrint(presented.entry, on: printed.presented.setting.today)
    }

    /// Every entry that the piece is for, those of the crisis box among them.
    var entries: [PresentedEntry] { printed.presented.entries.filter { isPrintable($0) && order.wants($0.entry) } }

    /// Those that the piece names, in the order in which it names them, which is the same in every language.
    var namedEntries: [PresentedEntry] {
        let entries = entries
        return order.entries.compactMap { slug in entries.first { $0.entry.slug == slug } }
    }

    /// The same without those of the crisis box, for pieces that have no room to say anything twice.
    var entriesBesideCrisisBox: [PresentedEntry] {
        let inCrisisBox = Set(crisisEntries.map(\.entry.slug))
        return entries.filter { !inCrisisBox.contains($0.entry.slug) }
    }

    /// Entries once each, under the first topic that they name, in the guide's order of topics.
    func byTopic<Printed>(
        _ entries: [PresentedEntry],
        _ print: (PresentedEntry) -> Printed
    ) -> [(topic: Term, entries: [Printed])] {
        let known = Set(settings.topics.map(\.id))
        let wanted = order.topics.isEmpty ? known : known.intersection(order.topics)
        let byTopic = Dictionary(grouping: entries) { $0.entry.topics.first { wanted.contains($0) } }
        return settings.topics.compactMap { topic in byTopic[topic.id].map { (topic, $0.map(print)) } }
    }

    /// What, whom or where it is for, where it is not for everybody: "Carers and family, Saltby".
    var part: String? {
        let audiences = settings.audiences.filter { order.audiences.contains($0.id) }
        let areas = settings.areas.filter { order.areas.contains($0.id) }
        let topics = settings.topics.filter { order.topics.contains($0.id) }
        let titles = guide.entries.filter { order.entries.contains($0.slug) }.map(\.title)
        let names = titles + (topics + audiences + areas).map(\.name)
        return order.isWhole ? nil : PrintedText.tidied(names.joined(separator: ", "))
    }

    /// What the list of printed pieces calls it.
    var listTitle: String {
        let name = [order.format.name(in: words), part].compactMap { $0 }.joined(separator: ": ")
        return order.title.map(PrintedText.tidied) ?? name + languageNames
    }

    /// " (English, Welsh)" where it is in two languages.
    private var languageNames: String {
        guard order.secondLanguage != nil else { return "" }
        return " (" + order.languages.map { words.phrases["language-\($0)"] ?? $0 }.joined(separator: ", ") + ")"
    }

    var timestamp: Int {
        let epoch = CalendarDate(year: 1970, month: 1, day: 1)
        return (epoch?.days(to: settings.edition.date) ?? 0) * 24 * 60 * 60
    }
}
