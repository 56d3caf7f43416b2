/// The things that decide whether somebody goes, each in a sentence.
public struct Practical: Sendable, Hashable {
    public let cost: String?
    public let joining: String?
    public let firstVisit: String?
    public let gettingThere: String?
    /// Keys of `GuideSettings.access`.
    public let access: [String]
    /// Language codes (BCP 47) spoken there.
    public let languages: [String]

    public init(
        cost: String?,
        joining: String?,
        firstVisit: String?,
        gettingThere: String?,
        access: [String],
        languages: [String]
    ) {
        self.cost = cost
        self.joining = joining
        self.firstVisit = firstVisit
        self.gettingThere = gettingThere
        self.access = access
        self.languages = languages
    }
}
