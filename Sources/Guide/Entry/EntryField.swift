/// The keys that an entry's front matter may hold, in the order in which people are told of them: in messages, on pages and
/// on paper.
public enum EntryKey: String, Sendable, CaseIterable {
    case title, summary, topics
    case phone, text, textphone, email, website
    case address, areas, times
    case starts, ends
    case fundedUntil = "funded-until"
    case cost, joining
    case firstVisit = "first-visit"
    case gettingThere = "getting-there"
    case parking
    case access
    case audiences = "for"
    case ages, languages, provider
    case status, notice, reviewed
    case reviewedBy = "reviewed-by"
    case confirmedWith = "confirmed-with"
    case reviewEvery = "review-every"
    case crisis, print
    case easyRead = "easy-read"
    case alsoKnownAs = "also-known-as"
    case redirectFrom = "redirect-from"
    case instead, id
    case allow
}

extension EntryKey {
    /// What follows from each key: the one place where a key is declared.
    public var field: EntryField {
        switch self {
        case .title: EntryField(self, .name, isTranslated: true)
        case .summary: EntryField(self, .prose, isTranslated: true)
        case .topics: EntryField(self, .terms(.topics))

        case .phone: EntryField(self, .phones, heading: .visit(rawValue))
        case .text: EntryField(self, .textNumbers, heading: .visit(rawValue))
        case .textphone: EntryField(self, .textphones, heading: .visit(rawValue))
        case .email: EntryField(self, .emails, heading: .visit(rawValue))
        case .website: EntryField(self, .websites, heading: .visit(rawValue))

        case .address: EntryField(self, .addresses, heading: .visit("where"))
        case .areas: EntryField(self, .terms(.areas), heading: .visit("where"))
        case .times: EntryField(self, .times, isTranslated: true, heading: .visit("when"))
        case .starts, .ends, .fundedUntil: EntryField(self, .date, heading: .visit("dates"))

        case .cost: prose(Question("what it costs", .everywhere, example: "cost: Free"))
        case .joining: prose(Question("how to join", .everywhere, example: "joining: Just turn up"))
        case .firstVisit:
            prose(
                Question(
                    "what happens on a first visit",
                    .atPlaces,
                    example: "first-visit: Somebody meets you at the door"
                )
            )
        case .gettingThere:
            prose(Question("how to get there", .atAddresses, example: "getting-there: Bus 39 stops outside"))
        case .parking: prose(Question("where to park", .atAddresses))
        case .access:
            EntryField(
                self,
                .terms(.access),
                heading: .visit(rawValue),
                question: Question("who can get in and get about", .atPlaces, example: "access: [step-free]")
            )

        case .audiences: EntryField(self, .terms(.audiences), heading: .more("who"))
        case .ages: EntryField(self, .line, isTranslated: true, heading: .more("who"))
        case .languages: EntryField(self, .languages, heading: .more(rawValue))
        case .provider: EntryField(self, .name, isTranslated: true, heading: .more(rawValue))

        case .status: EntryField(self, .status)
        case .notice: EntryField(self, .notice, isTranslated: true)
        case .reviewed: EntryField(self, .date)
        case .reviewedBy, .confirmedWith: EntryField(self, .reviewer)
        case .reviewEvery: EntryField(self, .span)
        case .crisis: EntryField(self, .crisisPlace)
        case .print: EntryField(self, .leafletChoice, isTranslated: true)
        case .easyRead: EntryField(self, .easyRead, isTranslated: true)
        case .alsoKnownAs: EntryField(self, .otherNames, isTranslated: true)
        case .redirectFrom: EntryField(self, .formerSlugs)
        case .instead: EntryField(self, .otherEntries)
        case .id: EntryField(self, .lastingID)
        case .allow: EntryField(self, .exceptions)
        }
    }

    public var kind: EntryField.Kind { field.kind }

    /// Sentences among the facts, under the key's own name in `templates/words`.
    private func prose(_ question: Question? = nil) -> EntryField {
        EntryField(self, .prose, isTranslated: true, heading: .visit(rawValue), question: question)
    }

    private typealias Question = EntryField.Question
}

/// All that the program has to know of one key: how it is read, what becomes of it in other languages, where readers see it.
public struct EntryField: Sendable, Hashable {
    /// What stands behind a key. Whoever reads or shows a kind does so in one place, for all keys of that kind.
    public enum Kind: Sendable, Hashable {
        /// The name of something, in ``Entry/prose``.
        case name
        /// A few words that are no sentence, in ``Entry/prose``: "16 and over".
        case line
        /// Sentences, in ``Entry/prose``.
        case prose
        case terms(Taxonomy)
        case phones, textNumbers, textphones, emails, websites, addresses
        case times, date, span
        /// Codes of languages (BCP 47).
        case languages
        case status, notice
        /// A group or a role, which readers see only where the guide says so.
        case reviewer
        case crisisPlace, leafletChoice, easyRead, otherNames, formerSlugs, exceptions
        /// Slugs of entries to go to in its place.
        case otherEntries
        /// Its id, where that does not follow from its slug.
        case lastingID

        /// Whether it stands in ``Entry/prose``.
        public var isProse: Bool { self == .name || self == .line || self == .prose }
    }

    /// Under which words the facts of an entry stand. Fields with the same words, one after the other, stand together.
    public struct Heading: Sendable, Hashable {
        /// The name of the words in `templates/words`.
        public let words: String
        /// Whether somebody needs it who goes there for the first time, and so has it on a list of their own.
        public let isForVisit: Bool

        static func visit(_ words: String) -> Heading { Heading(words: words, isForVisit: true) }
        static func more(_ words: String) -> Heading { Heading(words: words, isForVisit: false) }
    }

    /// What somebody asks who thinks of going there.
    public struct Question: Sendable, Hashable {
        /// Of which services they ask it.
        public enum Scope: Sendable, Hashable {
            case everywhere
            /// Of those that people go to, be the address published or not.
            case atPlaces
            /// Of those whose address is published.
            case atAddresses
        }

        /// "what it costs", to stand in a sentence.
        public let words: String
        public let scope: Scope
        /// A line that answers it, for the remark on an entry that does not. `nil` where a missing answer is worth no remark.
        public let example: String?

        init(_ words: String, _ scope: Scope, example: String? = nil) {
            self.words = words
            self.scope = scope
            self.example = example
        }
    }

    public let key: EntryKey
    public let kind: Kind
    /// Whether its words are others in each language of the guide. All other facts are the same, and stand in one file only.
    public let isTranslated: Bool
    /// `nil` where it does not stand among the facts.
    public let heading: Heading?
    /// The question that it answers, by which coverage is counted.
    public let question: Question?

    fileprivate init(
        _ key: EntryKey,
        _ kind: Kind,
        isTranslated: Bool = false,
        heading: Heading? = nil,
        question: Question? = nil
    ) {
        self.key = key
        self.kind = kind
        self.isTranslated = isTranslated
        self.heading = heading
        self.question = question
    }
}

/// The lists of terms in `guide.yml` that an entry chooses from.
public enum Taxonomy: String, Sendable, CaseIterable {
    case topics, areas, audiences, access
}

extension EntryField {
    /// Every key's field, in the order of the keys.
    public static let all: [EntryField] = EntryKey.allCases.map(\.field)

    /// Those whose words somebody can translate.
    public static let translated: [EntryField] = all.filter(\.isTranslated)

    /// The facts as readers are shown them, heading by heading, each with the keys that stand under it: how to reach it, where
    /// and when, then what decides whether somebody goes.
    public static let facts: [(heading: Heading, keys: [EntryKey])] = all.reduce(into: []) { facts, field in
        guard let heading = field.heading else { return }
        if facts.last?.heading == heading {
            facts[facts.count - 1].keys.append(field.key)
        } else {
            facts.append((heading, [field.key]))
        }
    }
}

extension EntryKey {
    /// One of these at least, or nobody could get in touch or turn up.
    public static let waysToReach: [EntryKey] = [.phone, .text, .textphone, .email, .website, .address]
}

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

    func setting(title: String, summary: String) -> EntryProse {
        var prose = self
        prose[.title] = title
        prose[.summary] = summary
        return prose
    }

    /// The same keys with their words in another language, as far as there are any. What this lacks is left out, so that
    /// nothing outlives what it translates.
    func translated(by other: EntryProse) -> EntryProse {
        var prose = self
        for text in texts { prose[text.key] = other[text.key] ?? text.words }
        return prose
    }
}
