import Guide

/// A line of the A to Z.
public struct PrintedName: Encodable, Sendable, Hashable {
    /// The letter under which it is listed.
    public var letter: String
    public var name: String
    /// The slug of its entry.
    public var entry: String
}

extension [PrintedName] {
    /// Every name of these entries in the order of the alphabet, the other names that people look for among them.
    init(of entries: [Entry], words: Words) {
        let names = entries.flatMap { entry in
            [(entry.title, entry.title)]
                + entry.alsoKnownAs.map { ($0, words.phrase("a-to-z-see", ["name": $0, "entry": entry.title])) }
        }
        let slugs = entries.flatMap { entry in [entry.slug] + entry.alsoKnownAs.map { _ in entry.slug } }
        let lines = zip(names, slugs).map { name, slug in
            let key = AlphabeticalKey(name.0)
            let line = PrintedName(letter: key.heading.text, name: PrintedText.tidied(name.1), entry: slug)
            return (key: key, line: line)
        }
        self = lines.sorted { $0.key < $1.key }.map(\.line)
    }
}
