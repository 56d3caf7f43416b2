import Diagnostics
import Markdown

/// One service, group, activity or helpline, as its file tells it.
public struct Entry: Sendable {
    /// Its address on the site without `.html`: lower case, ASCII, unique in the guide.
    public let slug: String
    public let title: String
    /// One plain line on what it is.
    public let summary: String
    /// Who runs it.
    public let provider: String?
    /// Keys of `GuideSettings.topics`, the first being the one it is printed under.
    public let topics: [String]
    /// Keys of `GuideSettings.areas`.
    public let areas: [String]
    /// Keys of `GuideSettings.audiences`; empty means everybody.
    public let audiences: [String]
    /// Who it is for by age, in words: "16 and over".
    public let ages: String?
    public let contacts: Contacts
    public let times: OpeningTimes
    public let practical: Practical
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
        provider: String?,
        topics: [String],
        areas: [String],
        audiences: [String],
        ages: String?,
        contacts: Contacts,
        times: OpeningTimes,
        practical: Practical,
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
        self.provider = provider
        self.topics = topics
        self.areas = areas
        self.audiences = audiences
        self.ages = ages
        self.contacts = contacts
        self.times = times
        self.practical = practical
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
