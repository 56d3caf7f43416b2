/// A term that the group would rather not use, from `content/wording.yml`.
public struct DiscouragedTerm: Sendable, Hashable {
    public let term: String
    /// What to write instead.
    public let preferred: String
    public let reason: String?
    /// Who recommends it.
    public let source: String?

    public init(term: String, preferred: String, reason: String? = nil, source: String? = nil) {
        self.term = term
        self.preferred = preferred
        self.reason = reason
        self.source = source
    }
}

/// An abbreviation and what it means, from `content/glossary.yml`.
public struct GlossaryTerm: Sendable, Hashable {
    public let short: String
    public let meaning: String

    public init(short: String, meaning: String) {
        self.short = short
        self.meaning = meaning
    }
}
