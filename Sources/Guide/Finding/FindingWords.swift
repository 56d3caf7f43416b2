/// All that one language gives for finding things: `templates/words/finding-en.yml` and `synonyms-en.yml`.
public struct FindingWords: Sendable {
    public let phrases: FindingPhrases
    /// Words by which a search sees that somebody may want to end their life, or to hurt themselves.
    public let crisis: [String]
    /// Words by which a search sees that others may put somebody in danger.
    public let danger: [String]
    /// Words of a search that say nothing of what somebody looks for.
    public let ignored: [String]
    /// The supplied synonyms, which stand below a guide's own.
    public let synonyms: [Synonym]

    public init(
        phrases: FindingPhrases = FindingPhrases(),
        crisis: [String] = [],
        danger: [String] = [],
        ignored: [String] = [],
        synonyms: [Synonym] = []
    ) {
        self.phrases = phrases
        self.crisis = crisis
        self.danger = danger
        self.ignored = ignored
        self.synonyms = synonyms
    }
}

/// What people type, and the words that the guide has for it: "skint", "money".
public struct Synonym: Sendable, Hashable {
    /// A word or a short phrase.
    public let typed: String
    public let meant: [String]

    public init(typed: String, meant: [String]) {
        self.typed = typed
        self.meant = meant
    }
}
