/// What a printed edition says wrongly, and what it should say.
public struct Correction: Sendable, Hashable {
    /// The slug of the entry, or the name of the place in words: “The back page”.
    public var entry: String
    public var says: String
    public var shouldSay: String

    public init(entry: String, says: String, shouldSay: String) {
        self.entry = entry
        self.says = says
        self.shouldSay = shouldSay
    }

    /// Whether it names an entry by its file's name rather than in words.
    public var namesFile: Bool {
        !entry.isEmpty && entry.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
}
