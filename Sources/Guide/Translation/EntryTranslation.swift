import Diagnostics
import Markdown

/// An entry's words in another language: `food-hub.cy.md` beside `food-hub.md`. It holds no facts, so that no number, time
/// or address is kept twice.
public struct EntryTranslation: Sendable {
    /// The slug of the entry that it translates.
    public let slug: String
    public let title: String
    public let summary: String
    /// All that it says in plain words, title and summary among it.
    public let prose: EntryProse
    /// The words of the notice; its last day stands in the entry.
    public let notice: String?
    /// One for each phrase of the entry's times that could not be read, in their order. The others are written by
    /// ``OpeningTimesWriter``.
    public let times: [String]
    /// The labels of phone numbers and other contacts, by the entry's own: "Office" to "Swyddfa".
    public let labels: [String: String]
    /// A shorter line for the leaflet.
    public let leafletLine: String?
    /// Its lines for easy read; empty where those of the entry stay.
    public let easyRead: [EasyReadSentence]
    public let alsoKnownAs: [String]
    /// When somebody last compared it with the entry: `reviewed` in its file. `nil` where nobody says.
    public let compared: CalendarDate?
    public let body: MarkdownDocument
    public let source: EntrySource

    public init(
        slug: String,
        title: String,
        summary: String,
        prose: EntryProse = [:],
        notice: String? = nil,
        times: [String] = [],
        labels: [String: String] = [:],
        leafletLine: String? = nil,
        easyRead: [EasyReadSentence] = [],
        alsoKnownAs: [String] = [],
        compared: CalendarDate? = nil,
        body: MarkdownDocument,
        source: EntrySource
    ) {
        self.slug = slug
        self.title = title
        self.summary = summary
        self.prose = prose.setting(title: title, summary: summary)
        self.notice = notice
        self.times = times
        self.labels = labels
        self.leafletLine = leafletLine
        self.easyRead = easyRead
        self.alsoKnownAs = alsoKnownAs
        self.compared = compared
        self.body = body
        self.source = source
    }
}

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

extension Entry {
    /// The same entry with its words in another language. What a translation lacks stays in the main one; what the entry
    /// itself no longer says is left out, so that an old notice never outlives the entry's own.
    func translated(by translation: EntryTranslation?) -> Entry {
        guard let translation else {
            return saying(words, contacts: contacts, times: times, untranslated: wordsOfItsOwn)
        }
        return saying(
            words.translated(by: translation),
            contacts: contacts.labelled(with: translation.labels),
            times: times.translated(by: translation.times),
            untranslated: missing(from: translation)
        )
    }

    /// What of it a translation leaves as it is, and a reader of that language would miss. A provider's name and other
    /// names are often the same in all languages, so they are not among it.
    public func missing(from translation: EntryTranslation) -> Untranslated {
        let own = wordsOfItsOwn
        let missing = own.facts.filter { key in
            switch key.kind {
            case .line, .prose: translation.prose[key] == nil
            case .notice: translation.notice == nil
            case .times: translation.times.count != times.unreadPhrases.count
            default: false
            }
        }
        return Untranslated(
            facts: missing,
            labels: own.labels.subtracting(translation.labels.keys),
            text: own.text && translation.body.isEmpty
        )
    }

    /// Every fact that has words on pages, as if nothing were translated.
    private var wordsOfItsOwn: Untranslated {
        let keys = EntryField.translated.map(\.key).filter { key in
            switch key.kind {
            case .name, .line, .prose: prose[key] != nil
            case .notice: notice != nil
            case .times: !times.unreadPhrases.isEmpty
            case .otherNames: !alsoKnownAs.isEmpty
            default: false
            }
        }
        return Untranslated(facts: Set(keys), labels: contacts.labels, text: !body.isEmpty)
    }
}

extension EntryWords {
    fileprivate func translated(by translation: EntryTranslation) -> EntryWords {
        EntryWords(
            title: translation.title,
            summary: translation.summary,
            prose: prose.translated(by: translation.prose),
            notice: notice.map { Notice(text: translation.notice ?? $0.text, until: $0.until) },
            leaflet: leaflet.translated(by: translation),
            easyRead: translation.easyRead.isEmpty || easyRead.isEmpty ? easyRead : translation.easyRead,
            alsoKnownAs: translation.alsoKnownAs,
            body: translation.body.isEmpty ? body : translation.body
        )
    }
}

extension OpeningTimes {
    /// The phrases that are published as typed.
    public var unreadPhrases: [OpeningPhrase] { phrases.filter(\.readings.isEmpty) }

    /// The phrases that could not be read, in other words; as many as there are, or none is changed.
    fileprivate func translated(by words: [String]) -> OpeningTimes {
        guard !words.isEmpty, words.count == unreadPhrases.count else { return self }
        var words = words[...]
        return OpeningTimes(
            phrases: phrases.map { phrase in
                guard phrase.readings.isEmpty, let typed = words.popFirst() else { return phrase }
                return phrase.inOtherWords(typed)
            }
        )
    }
}

extension LeafletChoice {
    /// A line of the main language does not serve where there is a summary in the reader's own.
    fileprivate func translated(by translation: EntryTranslation) -> LeafletChoice {
        guard self != .leftOut else { return self }
        return translation.leafletLine.map(LeafletChoice.shorter) ?? .summary
    }
}

extension Contacts {
    /// Every label that somebody wrote.
    public var labels: Set<String> {
        let labels =
            phones.map(\.label) + texts.map(\.label) + textphones.map(\.label) + emails.map(\.label)
            + websites.map(\.label) + whereabouts.addresses.map(\.label)
        return Set(labels.compactMap(\.self))
    }

    fileprivate func labelled(with labels: [String: String]) -> Contacts {
        guard !labels.isEmpty else { return self }
        func labelled<Item: LabelledContact>(_ items: [Item]) -> [Item] {
            items.map { item in
                var item = item
                item.label = item.label.map { labels[$0] ?? $0 }
                return item
            }
        }
        var contacts = self
        contacts.phones = labelled(phones)
        contacts.texts = labelled(texts)
        contacts.textphones = labelled(textphones)
        contacts.emails = labelled(emails)
        contacts.websites = labelled(websites)
        if case .published(let addresses) = whereabouts { contacts.whereabouts = .published(labelled(addresses)) }
        return contacts
    }
}
