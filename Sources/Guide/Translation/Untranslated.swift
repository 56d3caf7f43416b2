/// What of an entry stays in the guide's main language on the pages of another one, because nobody has translated it yet.
public struct Untranslated: Sendable, Hashable {
    /// The facts whose words stay; those that hold no words are never among them.
    public let facts: Set<EntryKey>
    /// The labels of contacts that stay.
    public let labels: Set<String>
    /// Whether the text below the facts stays.
    public let text: Bool

    public init(facts: Set<EntryKey>, labels: Set<String>, text: Bool) {
        self.facts = facts
        self.labels = labels
        self.text = text
    }

    public static let nothing = Untranslated(facts: [], labels: [], text: false)

    /// Whether there is no translation at all.
    public var isEverything: Bool { facts.contains(.title) }
}
