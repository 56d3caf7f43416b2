import Diagnostics
import Markdown

/// One service, group, activity or helpline, as its file tells it.
///
/// A reference to what never changes: every room hands entries on, and copying all their parts would cost more than most of
/// what is done with them.
public final class Entry: Sendable {
    /// Its address on the site without `.html`: lower case, ASCII, unique in the guide.
    public let slug: String
    /// What it says in words. In another language of the guide these are others, and all else stays.
    public let words: EntryWords
    private let terms: EntryTerms
    public let contacts: Contacts
    public let times: OpeningTimes
    public let status: Status
    public let dates: RunningDates
    public let review: Review
    /// Its place in the crisis box, from 1; `nil` for most.
    public let crisisPlace: Int?
    /// Slugs that it had before.
    public let formerSlugs: [String]
    /// Slugs of the entries that its readers may go to in its place, where it has closed or stopped.
    public let instead: [String]
    /// The one written in its file; `nil` where it follows from its slug.
    public let id: LastingID?
    /// Rules that it may break, with the reasons.
    public let exceptions: [RuleException]
    public let source: EntrySource
    /// What of it stays in the main language, where the guide speaks another.
    public let untranslated: Untranslated

    public init(
        slug: String,
        words: EntryWords,
        terms: EntryTerms,
        contacts: Contacts,
        times: OpeningTimes = OpeningTimes(),
        status: Status = .open,
        dates: RunningDates = RunningDates(starts: nil, ends: nil, fundedUntil: nil),
        review: Review,
        crisisPlace: Int? = nil,
        formerSlugs: [String] = [],
        instead: [String] = [],
        id: LastingID? = nil,
        exceptions: [RuleException] = [],
        source: EntrySource,
        untranslated: Untranslated = .nothing
    ) {
        self.slug = slug
        self.words = words
        self.terms = terms
        self.contacts = contacts
        self.times = times
        self.status = status
        self.dates = dates
        self.review = review
        self.crisisPlace = crisisPlace
        self.formerSlugs = formerSlugs
        self.instead = instead
        self.id = id
        self.exceptions = exceptions
        self.source = source
        self.untranslated = untranslated
    }

    public var title: String { words.title }
    /// One plain line on what it is.
    public var summary: String { words.summary }
    /// All that it says in plain words, title and summary among it.
    public var prose: EntryProse { words.prose }
    public var notice: Notice? { words.notice }
    public var leaflet: LeafletChoice { words.leaflet }
    /// The entry in easy read, an idea a line; empty for most.
    public var easyRead: [EasyReadSentence] { words.easyRead }
    /// Other names that people look for.
    public var alsoKnownAs: [String] { words.alsoKnownAs }
    /// What happens there: the Markdown below the front matter.
    public var body: MarkdownDocument { words.body }

    /// Keys of `GuideSettings.topics`, the first being the one it is printed under.
    public var topics: [String] { terms.topics }
    /// Keys of `GuideSettings.areas`.
    public var areas: [String] { terms.areas }
    /// Keys of `GuideSettings.audiences`; empty means everybody.
    public var audiences: [String] { terms.audiences }
    /// Keys of `GuideSettings.access`.
    public var access: [String] { terms.access }
    /// Language codes (BCP 47) spoken there.
    public var languages: [String] { terms.languages }

    /// Its terms of one of the guide's lists, by their keys.
    public func terms(of taxonomy: Taxonomy) -> [String] { terms[taxonomy] }

    /// The same in other words.
    func saying(
        _ words: EntryWords,
        contacts: Contacts,
        times: OpeningTimes,
        untranslated: Untranslated
    ) -> Entry {
        Entry(
            slug: slug,
            words: words,
            terms: terms,
            contacts: contacts,
            times: times,
            status: status,
            dates: dates,
            review: review,
            crisisPlace: crisisPlace,
            formerSlugs: formerSlugs,
            instead: instead,
            id: id,
            exceptions: exceptions,
            source: source,
            untranslated: untranslated
        )
    }
}

/// What an entry says in words.
public struct EntryWords: Sendable {
    public let title: String
    public let summary: String
    public let prose: EntryProse
    public let notice: Notice?
    public let leaflet: LeafletChoice
    public let easyRead: [EasyReadSentence]
    public let alsoKnownAs: [String]
    public let body: MarkdownDocument

    /// - Parameter prose: what it says in plain words; title and summary need not be among it.
    public init(
        title: String,
        summary: String,
        prose: EntryProse = [:],
        notice: Notice? = nil,
        leaflet: LeafletChoice = .summary,
        easyRead: [EasyReadSentence] = [],
        alsoKnownAs: [String] = [],
        body: MarkdownDocument = MarkdownDocument()
    ) {
        self.title = title
        self.summary = summary
        self.prose = prose.setting(title: title, summary: summary)
        self.notice = notice
        self.leaflet = leaflet
        self.easyRead = easyRead
        self.alsoKnownAs = alsoKnownAs
        self.body = body
    }
}

/// What an entry chooses from the guide's lists, by the keys of their terms, and the languages spoken there.
public struct EntryTerms: Sendable {
    public var topics: [String]
    public var areas: [String]
    public var audiences: [String]
    public var access: [String]
    public var languages: [String]

    public init(
        topics: [String] = [],
        areas: [String] = [],
        audiences: [String] = [],
        access: [String] = [],
        languages: [String] = []
    ) {
        self.topics = topics
        self.areas = areas
        self.audiences = audiences
        self.access = access
        self.languages = languages
    }

    public subscript(taxonomy: Taxonomy) -> [String] {
        get {
            switch taxonomy {
            case .topics: topics
            case .areas: areas
            case .audiences: audiences
            case .access: access
            }
        }
        set {
            switch taxonomy {
            case .topics: topics = newValue
            case .areas: areas = newValue
            case .audiences: audiences = newValue
            case .access: access = newValue
            }
        }
    }
}

extension Entry {
    /// What somebody wrote under a key, a text each, the labels of contacts among them. Empty where it is missing.
    public func texts(of key: EntryKey) -> [String] {
        switch key.kind {
        case .name, .line, .prose: [prose[key]].compactMap(\.self)
        case .terms(let taxonomy): terms[taxonomy]
        case .languages: languages
        case .phones: contacts.phones.flatMap { labelled($0.label, [$0.typed]) }
        case .textphones: contacts.textphones.flatMap { labelled($0.label, [$0.typed]) }
        case .textNumbers: contacts.texts.flatMap { labelled($0.label, [$0.typed]) }
        case .emails: contacts.emails.flatMap { labelled($0.label, [$0.address]) }
        case .websites: contacts.websites.flatMap { labelled($0.label, [$0.address]) }
        case .addresses: contacts.whereabouts.addresses.flatMap { labelled($0.label, $0.lines) }
        case .times: times.phrases.map(\.typed)
        case .date: [date(of: key)?.iso].compactMap(\.self)
        case .span: [review.every.map { "\($0.count) \($0.unit.rawValue)" }].compactMap(\.self)
        case .status: [status.rawValue]
        case .notice: [notice?.text].compactMap(\.self)
        case .reviewer: [key == .reviewedBy ? review.by : review.confirmedWith].compactMap(\.self)
        case .crisisPlace: [crisisPlace.map(String.init)].compactMap(\.self)
        case .leafletChoice: if case .shorter(let line) = leaflet { [line] } else { [] }
        case .easyRead: easyRead.flatMap { [$0.text, $0.picture?.words].compactMap(\.self) }
        case .otherNames: alsoKnownAs
        case .formerSlugs: formerSlugs
        case .otherEntries: instead
        case .lastingID: []
        case .exceptions: exceptions.map(\.reason)
        }
    }

    /// Whether somebody who thinks of going there would ask a question: there is no way to a telephone line or a website, and
    /// a crisis line is simply rung.
    public func isAsked(_ question: EntryField.Question) -> Bool {
        let isPlace = contacts.whereabouts != .unsaid
        if !isPlace, crisisPlace != nil { return false }
        return switch question.scope {
        case .everywhere: true
        case .atPlaces: isPlace
        case .atAddresses: !contacts.whereabouts.addresses.isEmpty
        }
    }

    private func date(of key: EntryKey) -> CalendarDate? {
        switch key {
        case .starts: dates.starts
        case .ends: dates.ends
        case .fundedUntil: dates.fundedUntil
        default: review.date
        }
    }

    private func labelled(_ label: String?, _ texts: [String]) -> [String] { [label].compactMap(\.self) + texts }
}

/// The file an entry was read from, and where in it each key stands, so that a check can point there.
public struct EntrySource: Sendable {
    public let file: SourceFile
    private let positions: [EntryKey: Position]

    public init(file: SourceFile, positions: [EntryKey: Position]) {
        self.file = file
        self.positions = positions
    }

    /// Where a key's value stands; the file as a whole where the key is missing.
    public func place(of key: EntryKey) -> Place { file.place(positions[key]) }
}

/// Whether somebody can go there, as a reader needs to know it. Said with dates, so that it stays true after the build.
public enum EntryStanding: Sendable, Hashable {
    case open
    case waitingList
    case starting(CalendarDate)
    case paused
    case ended(CalendarDate)
    case closed

    public init(_ entry: Entry, on today: CalendarDate) {
        if entry.status == .closed {
            self = .closed
        } else if let ends = entry.dates.ends, ends < today {
            self = .ended(ends)
        } else if entry.status == .paused {
            self = .paused
        } else if let starts = entry.dates.starts, starts > today {
            self = .starting(starts)
        } else {
            self = entry.status == .waitingList ? .waitingList : .open
        }
    }

    /// Nobody can go there any more.
    public var isOver: Bool {
        switch self {
        case .closed, .ended: true
        case .open, .waitingList, .starting, .paused: false
        }
    }

    /// Somebody can go there or ring today.
    public var isOpen: Bool {
        switch self {
        case .open, .waitingList: true
        case .starting, .paused, .ended, .closed: false
        }
    }
}
