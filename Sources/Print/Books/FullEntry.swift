import Guide
import Presentation

/// All that there is to say of one entry, for pieces that have the room.
public struct FullEntry: Encodable, Sendable, Hashable {
    /// The entry's slug.
    public var id: String
    public var name: String
    /// One plain line on what it is.
    public var summary: String
    /// What must not be overlooked: that it is paused, that nobody has checked it for long.
    public var alerts: [String]
    public var contacts: [PrintedContact]
    /// In the order in which they are needed: where and when, then what decides whether somebody goes.
    public var facts: [PrintedFact]
    /// What happens there.
    public var body: [PrintedBlock]
    /// When it was last checked.
    public var review: String
}

/// A fact under its own name: "When", and a line or more.
public struct PrintedFact: Encodable, Sendable, Hashable {
    public var name: String
    public var lines: [String]
    /// The keys under which an entry says it.
    var keys: [EntryKey] = []

    private enum CodingKeys: CodingKey { case name, lines }

    func isAmong(_ keys: Set<EntryKey>) -> Bool { self.keys.contains(where: keys.contains) }
}

extension FullEntry {
    /// That it ends soon stands among its dates.
    init(_ presented: PresentedEntry) {
        self.init(
            id: presented.entry.slug,
            name: PrintedText.line(presented.title),
            summary: PrintedText.tidied(presented.entry.summary),
            alerts: presented.warnings.filter { $0.kind != .endsSoon }.map { PrintedText.line($0.brief) },
            contacts: presented.contacts.map { PrintedContact($0) },
            facts: presented.facts.filter { !$0.isContact }.map(PrintedFact.init).filter { !$0.lines.isEmpty },
            body: [PrintedBlock](presented.entry.body),
            review: PrintedText.line(presented.review.checked)
        )
    }

    /// The same with links to those entries alone that stand in the piece.
    func pointing(to slugs: Set<String>) -> FullEntry {
        var entry = self
        for block in body.indices {
            for span in body[block].spans.indices {
                if let slug = body[block].spans[span].entry, !slugs.contains(slug) {
                    entry.body[block].spans[span].entry = nil
                }
            }
        }
        return entry
    }
}

extension PrintedFact {
    init(_ fact: PresentedFact) {
        let lines = fact.isList ? [fact.lines.joined(by: ", ")] : fact.lines
        self.init(name: fact.label, lines: lines.map(PrintedText.line).filter { !$0.isEmpty }, keys: fact.keys)
    }
}

/// A heading and the entries in full under it: at least one.
public struct FullTopic: Encodable, Sendable, Hashable {
    public var id: String
    public var name: String
    public var about: String?
    public var entries: [FullEntry]
}

/// A part of an entry's text, as paper can show it: no pictures, no tables with rules.
public struct PrintedBlock: Encodable, Sendable, Hashable {
    public enum Kind: String, Encodable, Sendable {
        case paragraph, heading, item, lines
    }

    public var kind: Kind
    /// What stands before an item: "•", "1.".
    public var mark: String?
    /// How deep a heading stands in its own text, from 1; how deep an item stands in lists, from 1.
    public var level: Int
    public var spans: [PrintedSpan]
}

/// Words of one kind within a line.
public struct PrintedSpan: Encodable, Sendable, Hashable {
    public var text: String
    public var isStrong = false
    /// Where it leads on a screen.
    public var link: String?
    /// The slug of the entry that it speaks of, so that paper can name its page.
    public var entry: String?
}
