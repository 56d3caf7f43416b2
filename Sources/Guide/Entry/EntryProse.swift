/// What an entry says in plain words, by the key under which it says it: `entry.prose[.cost]`.
///
/// Holds the keys whose kind is ``EntryField/Kind/name``, `line` or `prose`, with the title and the summary among them.
public struct EntryProse: Sendable, ExpressibleByDictionaryLiteral {
    /// A handful: looking through them is quicker than a hash.
    private var texts: [(key: EntryKey, words: String)] = []

    public init() {}

    public init(dictionaryLiteral texts: (EntryKey, String)...) {
        for (key, words) in texts { self[key] = words }
    }

    /// `nil` where the entry does not say it, and for keys of other kinds.
    public subscript(key: EntryKey) -> String? {
        get { texts.first { $0.key == key }?.words }
        set {
            let place = texts.firstIndex { $0.key == key }
            switch (place, newValue) {
            case (let place?, let words?): texts[place].words = words
            case (let place?, nil): texts.remove(at: place)
            case (nil, let words?): texts.append((key, words))
            case (nil, nil): break
            }
        }
    }

    /// The names among it, in the order of their keys.
    public var names: [String] { EntryField.all.filter { $0.kind == .name }.compactMap { self[$0.key] } }

    /// What is no name, in the order of the keys.
    public var sentences: [String] {
        EntryField.all.filter { $0.kind == .prose || $0.kind == .line }.compactMap { self[$0.key] }
    }

    /// The same keys with their words in another language, as far as there are any. What this lacks is left out, so that
    /// nothing outlives what it translates.
    func translated(by other: EntryProse) -> EntryProse {
        var prose = self
        for text in texts { prose[text.key] = other[text.key] ?? text.words }
        return prose
    }
}
