import Diagnostics
import Markdown

/// One service, group, activity or helpline, as its file tells it.
public struct Entry: Sendable {
    /// Its address on the site without `.html`: lower case, ASCII, unique in the guide.
    public let slug: String
    public let title: String
    /// One plain line on what it is.
    public let summary: String
    /// All that it says in plain words, title and summary among it.
    public let prose: EntryProse
    /// Keys of `GuideSettings.topics`, the first being the one it is printed under.
    public let topics: [String]
    /// Keys of `GuideSettings.areas`.
    public let areas: [String]
    /// Keys of `GuideSettings.audiences`; empty means everybody.
    public let audiences: [String]
    public let contacts: Contacts
    public let times: OpeningTimes
    /// Keys of `GuideSettings.access`.
    public let access: [String]
    /// Language codes (BCP 47) spoken there.
    public let languages: [String]
    public let status: Status
    public let notice: Notice?
    public let dates: RunningDates
    public let review: Review
    /// Its place in the crisis box, from 1; `nil` for most.
    public let crisisPlace: Int?
    public let leaflet: LeafletChoice
    /// The entry in easy read, an idea a line; empty for most.
    public let easyRead: [EasyReadSentence]
    /// Other names that people look for.
    public let alsoKnownAs: [String]
    /// Slugs that it had before.
    public let formerSlugs: [String]
    /// Rules that it may break, with the reasons.
    public let exceptions: [RuleException]
    /// What happens there: the Markdown below the front matter.
    public let body: MarkdownDocument
    public let source: EntrySource
    /// What of it stays in the main language, where the guide speaks another.
    public let untranslated: Untranslated

    public init(
        slug: String,
        title: String,
        summary: String,
        prose: EntryProse = [:],
        topics: [String],
        areas: [String],
        audiences: [String],
        access: [String] = [],
        languages: [String] = [],
        contacts: Contacts,
        times: OpeningTimes,
        status: Status,
        notice: Notice?,
        dates: RunningDates,
        review: Review,
        crisisPlace: Int?,
        leaflet: LeafletChoice,
        easyRead: [EasyReadSentence] = [],
        alsoKnownAs: [String],
        formerSlugs: [String],
        exceptions: [RuleException] = [],
        body: MarkdownDocument,
        source: EntrySource,
        untranslated: Untranslated = .nothing
    ) {
        self.slug = slug
        self.title = title
        self.summary = summary
        var prose = prose
        prose[.title] = title
        prose[.summary] = summary
        self.prose = prose
        self.topics = topics
        self.areas = areas
        self.audiences = audiences
        self.contacts = contacts
        self.times = times
        self.access = access
        self.languages = languages
        self.status = status
        self.notice = notice
        self.dates = dates
        self.review = review
        self.crisisPlace = crisisPlace
        self.leaflet = leaflet
        self.easyRead = easyRead
        self.alsoKnownAs = alsoKnownAs
        self.formerSlugs = formerSlugs
        self.exceptions = exceptions
        self.body = body
        self.source = source
        self.untranslated = untranslated
    }
}

extension Entry {
    /// What somebody wrote under a key, a text each, the labels of contacts among them. Empty where it is missing.
    public func texts(of key: EntryKey) -> [String] {
        switch key.kind {
        case .name, .line, .prose: [prose[key]].compactMap(\.self)
        case .terms(let taxonomy): terms(of: taxonomy)
        case .languages: languages
        case .phones:
            (key == .textphone ? contacts.textphones : contacts.phones).flatMap { labelled($0.label, [$0.typed]) }
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
        case .exceptions: exceptions.map(\.reason)
        }
    }

    /// Its terms of one of the guide's lists, by their keys.
    public func terms(of taxonomy: Taxonomy) -> [String] {
        switch taxonomy {
        case .topics: topics
        case .areas: areas
        case .audiences: audiences
        case .access: access
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
