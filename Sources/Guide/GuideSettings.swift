import Diagnostics

/// What is true of the whole guide: `content/guide.yml`.
public struct GuideSettings: Sendable {
    public let name: String
    /// Where it is for: "Harbourne and the Vale".
    public let place: String
    /// One line on what it is for.
    public let about: String?
    public let publisher: String
    /// Where the site will stand, with a closing slash.
    public let website: String
    /// A sample guide says on every page that its services are not real.
    public let isSample: Bool
    /// The language in which its words are here: a code (BCP 47). See `Guide.inLanguage`.
    public let language: String
    /// All its languages, the main one first.
    public let languages: [String]
    /// How to tell the publisher that something is wrong.
    public let contact: PublisherContact
    public let edition: Edition
    public let topics: [Term]
    public let areas: [Term]
    public let audiences: [Term]
    public let access: [Term]
    public let review: ReviewPolicy
    /// Which facts about a review the pages show.
    public let publishes: Set<EntryKey>
    public let print: PrintSettings
    /// Where “Exit this page” leads; without it, to where the interface's words say.
    public let exitTo: String?
    /// How grave the guide holds single rules to be.
    public let checks: RuleChoices
    /// How its web addresses are visited.
    public let links: LinkSettings
    public let source: SourceFile

    public init(
        name: String,
        place: String,
        about: String?,
        publisher: String,
        website: String,
        isSample: Bool,
        language: String? = nil,
        languages: [String],
        contact: PublisherContact,
        edition: Edition,
        topics: [Term],
        areas: [Term],
        audiences: [Term],
        access: [Term],
        review: ReviewPolicy,
        publishes: Set<EntryKey>,
        print: PrintSettings = PrintSettings(),
        exitTo: String? = nil,
        checks: RuleChoices = RuleChoices(),
        links: LinkSettings = LinkSettings(),
        source: SourceFile
    ) {
        self.name = name
        self.place = place
        self.about = about
        self.publisher = publisher
        self.website = website
        self.isSample = isSample
        self.language = language ?? languages.first ?? "en"
        self.languages = languages
        self.contact = contact
        self.edition = edition
        self.topics = topics
        self.areas = areas
        self.audiences = audiences
        self.access = access
        self.review = review
        self.publishes = publishes
        self.print = print
        self.exitTo = exitTo
        self.checks = checks
        self.links = links
        self.source = source
    }

    /// The terms of one of its lists.
    public func terms(_ taxonomy: Taxonomy) -> [Term] {
        switch taxonomy {
        case .topics: topics
        case .areas: areas
        case .audiences: audiences
        case .access: access
        }
    }

    /// The language in which all of the guide is written.
    public var mainLanguage: String { languages.first ?? "en" }

    /// Whether being seen with an entry could put its reader in danger.
    public func isAtRisk(_ entry: Entry) -> Bool {
        topics.contains { $0.isAtRisk && entry.topics.contains($0.id) }
    }

    /// The name of the website's computer, `guide.example.org`: what makes an identity of the guide's differ from others'.
    public var host: String {
        let rest = website.drop { $0 != ":" }.drop { ":/".contains($0) }
        return String(rest.prefix { !"/:?#".contains($0) })
    }
}

/// A topic, an area, an audience or an access symbol: a key for entries to name, and the words for readers.
public struct Term: Sendable, Hashable {
    public let id: String
    public let name: String
    /// A line on what it is for.
    public let about: String?
    /// Whether being seen with a page of this topic could put its reader in danger.
    public let isAtRisk: Bool
    /// Whether its words stay in the main language, because nobody has translated them yet.
    public let isUntranslated: Bool

    public init(id: String, name: String, about: String?, isAtRisk: Bool = false, isUntranslated: Bool = false) {
        self.id = id
        self.name = name
        self.about = about
        self.isAtRisk = isAtRisk
        self.isUntranslated = isUntranslated
    }
}

/// What was published for a quarter.
public struct Edition: Sendable, Hashable {
    public let name: String
    public let date: CalendarDate
    /// When the next one is due.
    public let next: CalendarDate?

    public init(name: String, date: CalendarDate, next: CalendarDate?) {
        self.name = name
        self.date = date
        self.next = next
    }
}

/// How readers reach the people who make the guide.
public struct PublisherContact: Sendable, Hashable {
    public let email: EmailAddress?
    public let phone: PhoneNumber?

    public init(email: EmailAddress?, phone: PhoneNumber?) {
        self.email = email
        self.phone = phone
    }
}
