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

/// The listed phrases of one language from which we tell that something is free, or that nobody has to be sent there:
/// `templates/words/finding-en.yml`. Without any, nothing is told.
public struct FindingPhrases: Sendable {
    /// What a cost begins with, up to the first full stop or comma: "free of charge".
    public let free: PhraseMatcher
    /// What may follow it and takes nothing back: "with cake".
    public let included: PhraseMatcher
    /// Words by which somebody pays after all: "deposit", "a week".
    public let charges: PhraseMatcher
    /// In a cost with a price, words by which it may be free to some.
    public let perhapsFree: PhraseMatcher
    /// Nobody has to be sent: "just turn up".
    public let openToAll: PhraseMatcher
    /// Somebody has to be sent, or may have to be.
    public let byReferral: PhraseMatcher
    /// You have to ask for a place first: "ring to book".
    public let bookFirst: PhraseMatcher
    /// You can come without asking: "walk in".
    public let withoutBooking: PhraseMatcher
    /// Words after a phrase that take it back: "or", "if".
    public let takingBack: Set<String>
    /// Words before a phrase that turn it round: "not", "no longer".
    public let turningRound: Set<String>
    /// Names of areas that are no place: "phone or online".
    public let phoneOrOnlineAreas: PhraseMatcher
    /// You can take part from home: "by phone or video".
    public let phoneOrOnline: PhraseMatcher
    /// Names of audiences and topics that are for those who look after somebody: "carers and family".
    public let carers: PhraseMatcher

    public init(
        free: [String] = [],
        included: [String] = [],
        charges: [String] = [],
        perhapsFree: [String] = [],
        openToAll: [String] = [],
        byReferral: [String] = [],
        bookFirst: [String] = [],
        withoutBooking: [String] = [],
        takingBack: [String] = [],
        turningRound: [String] = [],
        phoneOrOnlineAreas: [String] = [],
        phoneOrOnline: [String] = [],
        carers: [String] = []
    ) {
        self.free = PhraseMatcher(free)
        self.included = PhraseMatcher(included)
        self.charges = PhraseMatcher(charges)
        self.perhapsFree = PhraseMatcher(perhapsFree)
        self.openToAll = PhraseMatcher(openToAll)
        self.byReferral = PhraseMatcher(byReferral)
        self.bookFirst = PhraseMatcher(bookFirst)
        self.withoutBooking = PhraseMatcher(withoutBooking)
        self.takingBack = Set(takingBack)
        self.turningRound = Set(turningRound)
        self.phoneOrOnlineAreas = PhraseMatcher(phoneOrOnlineAreas)
        self.phoneOrOnline = PhraseMatcher(phoneOrOnline)
        self.carers = PhraseMatcher(carers)
    }
}
