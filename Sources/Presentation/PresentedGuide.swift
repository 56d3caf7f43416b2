import Diagnostics
import Guide

/// A guide as it is told to readers of one language on one day: prepared once, and shown by the site, on paper, in files for
/// other programs, in lists. None of them works out again what to say.
public final class PresentedGuide: Sendable {
    public let guide: Guide
    /// In the order of their titles.
    public let entries: [PresentedEntry]
    /// The entries of the crisis box that can be reached, in its order.
    public let crisisEntries: [PresentedEntry]
    public let setting: Setting
    private let bySlug: [String: PresentedEntry]

    /// - Parameters:
    ///   - guide: in the language of its readers (`Guide.inLanguage`).
    ///   - words: the interface's words in that language.
    ///   - today: decides which checks have been missed.
    ///   - day: the first day on which somebody reads it, where that is later: it decides what has ended by then, and which
    ///     notices are shown.
    ///   - order: in which an entry's areas, access and audiences are named.
    public init(
        _ guide: Guide,
        words: Words,
        today: CalendarDate,
        readFrom day: CalendarDate? = nil,
        termsIn order: TermOrder = .asWritten
    ) {
        let setting = Setting(guide.settings, words: words, today: today, day: day ?? today, termOrder: order)
        let elsewhere = Alternatives(guide, setting)
        self.guide = guide
        self.setting = setting
        entries = guide.entries.onAllProcessors { PresentedEntry($0, setting, elsewhere.text) }
        let bySlug = Dictionary(entries.map { ($0.entry.slug, $0) }) { first, _ in first }
        crisisEntries = guide.crisisEntries.compactMap { bySlug[$0.slug] }.filter(\.standing.isOpen)
        self.bySlug = bySlug
    }

    public subscript(slug: String) -> PresentedEntry? { bySlug[slug] }

    /// In which order an entry's areas, access and audiences are named. Its topics keep its own: it stands under the first.
    public enum TermOrder: Sendable {
        /// In the order in which the entry has them.
        case asWritten
        /// In the order in which the guide lists them, so that entries that stand close to each other on paper are alike.
        case asInGuide
    }

    /// The terms that an entry names.
    public func terms(of entry: Entry, _ taxonomy: Taxonomy) -> [Term] { setting.terms(of: entry, taxonomy) }

    /// The topic that an entry stands under where it may stand only once.
    public func mainTopic(of entry: Entry) -> Term? { terms(of: entry, .topics).first }

    public func name(of term: Term) -> PresentedText { setting.name(of: term) }

    public func title(of entry: Entry) -> PresentedText { setting.title(of: entry) }

    /// The emergency services' number, which stands before the crisis box; `nil` where the guide has an entry of its own for it.
    public var emergency: (name: String, contact: PresentedContact)? {
        let number = setting.words["emergency-number"]
        let isListed = crisisEntries.contains { $0.entry.contacts.phones.contains { $0.dialled == number } }
        guard !isListed else { return nil }
        let phone = PhoneNumber(label: nil, typed: number, position: Position(line: 1))
        return (setting.words["emergency-name"], contactWriter.contact(phone, .phone))
    }

    /// The topic under which all that helps in a crisis is found.
    public var crisisTopic: Term? { crisisEntries.lazy.compactMap { self.mainTopic(of: $0.entry) }.first }

    /// How a reader tells the publisher that something is wrong.
    public var publisherEmail: PresentedContact? { guide.settings.contact.email.map(contactWriter.contact) }
    public var publisherPhone: PresentedContact? {
        guide.settings.contact.phone.map { contactWriter.contact($0, .phone) }
    }

    private var contactWriter: ContactWriter { ContactWriter(guide: setting, untranslated: .nothing) }

    /// What everything in a guide is told with.
    public struct Setting: Sendable {
        public let settings: GuideSettings
        public let words: Words
        public let today: CalendarDate
        /// The first day on which somebody reads it.
        public let day: CalendarDate
        /// Whether its readers' language is the guide's main one.
        public let isMainLanguage: Bool
        /// What ends by then ends soon: the next edition will not have it.
        let horizon: CalendarDate
        private let termOrder: TermOrder
        private let terms: [Taxonomy: [String: Term]]

        init(
            _ settings: GuideSettings,
            words: Words,
            today: CalendarDate,
            day: CalendarDate,
            termOrder: TermOrder
        ) {
            self.settings = settings
            self.words = words
            self.today = today
            self.day = day
            self.termOrder = termOrder
            isMainLanguage = settings.language == settings.languages.first
            let next = settings.edition.next.flatMap { $0 > day ? $0 : nil }
            horizon = next ?? day.adding(TimeSpan(3, .months))
            terms = Dictionary(
                uniqueKeysWithValues: Taxonomy.allCases.map { taxonomy in
                    (taxonomy, Dictionary(settings.terms(taxonomy).map { ($0.id, $0) }) { first, _ in first })
                }
            )
        }

        /// The terms that an entry names.
        public func terms(of entry: Entry, _ taxonomy: Taxonomy) -> [Term] {
            let named = entry.terms(of: taxonomy)
            if termOrder == .asWritten || taxonomy == .topics { return named.compactMap { terms[taxonomy]?[$0] } }
            return settings.terms(taxonomy).filter { named.contains($0.id) }
        }

        public func name(of term: Term) -> PresentedText { PresentedText(term.name).untranslated(term.isUntranslated) }

        public func title(of entry: Entry) -> PresentedText {
            PresentedText(entry.title).untranslated(entry.untranslated.facts.contains(.title))
        }
    }
}

/// Where else to go when an entry has closed or stopped.
struct Alternatives: Sendable {
    private let setting: PresentedGuide.Setting
    /// Those that are open, by their topics, with their places in the guide.
    private let open: [String: [(place: Int, entry: Entry)]]
    private let openBySlug: [String: Entry]

    /// More would be a list, and there are pages for that.
    private static let most = 3

    init(_ guide: Guide, _ setting: PresentedGuide.Setting) {
        self.setting = setting
        var open: [String: [(place: Int, entry: Entry)]] = [:]
        for (place, entry) in guide.entries.enumerated() where EntryStanding(entry, on: setting.day).isOpen {
            for topic in Set(entry.topics) { open[topic, default: []].append((place, entry)) }
        }
        self.open = open
        openBySlug = Dictionary(open.values.joined().map { ($0.entry.slug, $0.entry) }) { first, _ in first }
    }

    /// What is most like it and open, then the lists of its topics: "You could try: …".
    func text(for entry: Entry) -> PresentedText? {
        let entries = entries(to: entry).map { setting.title(of: $0).linked(to: .entry($0.slug)) }
        let topics = setting.terms(of: entry, .topics).map { setting.name(of: $0).linked(to: .topic($0.id)) }
        let links = entries + topics
        return links.isEmpty ? nil : setting.words.text("status-elsewhere", ["places": links.joined(by: ", ")])
    }

    /// Those that the entry names itself (`instead`), then those that share a topic, those most like it first: by topics, then
    /// by areas, then by audiences. Those that are alike keep the order of the guide.
    func entries(to entry: Entry) -> [Entry] {
        let sharing = Set(entry.topics).flatMap { open[$0] ?? [] }.filter { $0.entry.slug != entry.slug }
        let candidates = Dictionary(sharing.map { ($0.place, $0.entry) }) { first, _ in first }
        let ranked = candidates.map { (likeness: likeness($0.value, entry), place: $0.key, entry: $0.value) }
            .sorted { (-$0.likeness, $0.place) < (-$1.likeness, $1.place) }
        let named = entry.instead.compactMap { openBySlug[$0] }.filter { $0.slug != entry.slug }
        let others = ranked.map(\.entry).filter { other in !named.contains { $0.slug == other.slug } }
        return named + others.prefix(max(0, Self.most - named.count))
    }

    private func likeness(_ one: Entry, _ other: Entry) -> Int {
        4 * shared(one.topics, other.topics) + 2 * shared(one.areas, other.areas)
            + shared(one.audiences, other.audiences)
    }

    private func shared(_ some: [String], _ others: [String]) -> Int { Set(some).intersection(others).count }
}
