import Guide

/// Who must be asked about what, and by when: the work that keeps a guide true.
public struct DueList: Sendable {
    /// What to ask.
    public enum Question: Sendable, Hashable {
        /// Whether every fact is still right.
        case check(by: CalendarDate, lastChecked: CalendarDate)
        /// It ends: what comes after?
        case ends(CalendarDate)
        /// Its money runs out: does it go on?
        case funding(CalendarDate)
        /// Its notice runs out: is all as usual again?
        case notice(CalendarDate)

        public var date: CalendarDate {
            switch self {
            case .check(let date, _), .ends(let date), .funding(let date), .notice(let date): date
            }
        }
    }

    /// One entry with its questions, the most pressing first.
    public struct Item: Sendable {
        public let entry: Entry
        public let questions: [Question]
        /// The day by which to ask.
        public let by: CalendarDate
        /// What the service's website says of the entry, where it was visited and says the same.
        public let websiteNote: String?

        init?(_ entry: Entry, _ questions: [Question], websiteNote: String? = nil) {
            guard let by = questions.map(\.date).min() else { return nil }
            self.entry = entry
            self.questions = questions.sorted { $0.date < $1.date }
            self.by = by
            self.websiteNote = websiteNote
        }
    }

    /// The entries of one provider, the most pressing first.
    public struct Group: Sendable {
        /// The provider; the entry's own name where it names none.
        public let name: String
        public let items: [Item]
        /// The day by which to ask about the first of them.
        public let by: CalendarDate

        init?(name: String, items: [Item]) {
            guard let by = items.map(\.by).min() else { return nil }
            self.name = name
            self.items = items.sorted { ($0.by, $0.entry.slug) < ($1.by, $1.entry.slug) }
            self.by = by
        }
    }

    public let guide: Guide
    public let today: CalendarDate
    public let by: CalendarDate
    /// The most pressing first.
    public let groups: [Group]

    /// - Parameter by: the last day to look at; without it, the day of the next edition, so that nothing in this one
    ///   runs out while people read it, or three months from today.
    /// - Parameter websiteNotes: what services' websites say of their entries, by the entry's slug
    public init(_ guide: Guide, today: CalendarDate, by: CalendarDate? = nil, websiteNotes: [String: String] = [:]) {
        let horizon = by ?? Self.horizon(guide, today)
        self.guide = guide
        self.today = today
        self.by = horizon
        let items = guide.entries.compactMap { entry in
            Self.item(entry, guide.settings.review, today, horizon, websiteNotes[entry.slug])
        }
        groups = Dictionary(grouping: items) { $0.entry.prose[.provider] ?? $0.entry.title }
            .compactMap(Group.init)
            .sorted { ($0.by, $0.name) < ($1.by, $1.name) }
    }

    public var items: [Item] { groups.flatMap(\.items) }

    private static func horizon(_ guide: Guide, _ today: CalendarDate) -> CalendarDate {
        guard let next = guide.settings.edition.next, next > today else { return today.adding(TimeSpan(3, .months)) }
        return next
    }

    private static func item(
        _ entry: Entry,
        _ policy: ReviewPolicy,
        _ today: CalendarDate,
        _ horizon: CalendarDate,
        _ websiteNote: String?
    ) -> Item? {
        let questions: [Question?] = [
            .check(by: policy.nextReview(of: entry), lastChecked: entry.review.date),
            entry.dates.ends.map(Question.ends),
            entry.dates.fundedUntil.map(Question.funding),
            entry.notice?.until.flatMap { $0 >= today ? .notice($0) : nil },
        ]
        return Item(entry, questions.compactMap { $0 }.filter { $0.date <= horizon }, websiteNote: websiteNote)
    }
}
