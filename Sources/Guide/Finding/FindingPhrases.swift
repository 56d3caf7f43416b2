/// The listed phrases of one language from which we tell that something is free, or that nobody has to be sent there:
/// `templates/words/finding-en.yml`. Without any, nothing is told.
public struct FindingPhrases: Sendable {
    /// What a cost begins with, up to the first full stop or comma: "free of charge".
    public let free: PhraseList
    /// What may follow it and takes nothing back: "with cake".
    public let included: PhraseList
    /// Words by which somebody pays after all: "deposit", "a week".
    public let charges: PhraseList
    /// In a cost with a price, words by which it may be free to some.
    public let perhapsFree: PhraseList
    /// Nobody has to be sent: "just turn up".
    public let openToAll: PhraseList
    /// Somebody has to be sent, or may have to be.
    public let byReferral: PhraseList
    /// You have to ask for a place first: "ring to book".
    public let bookFirst: PhraseList
    /// You can come without asking: "walk in".
    public let withoutBooking: PhraseList
    /// Words after a phrase that take it back: "or", "if".
    public let takingBack: Set<String>
    /// Words before a phrase that turn it round: "not", "no longer".
    public let turningRound: Set<String>
    /// Names of areas that are no place: "phone or online".
    public let phoneOrOnlineAreas: PhraseList
    /// You can take part from home: "by phone or video".
    public let phoneOrOnline: PhraseList
    /// Names of audiences and topics that are for those who look after somebody: "carers and family".
    public let carers: PhraseList

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
        self.free = PhraseList(free)
        self.included = PhraseList(included)
        self.charges = PhraseList(charges)
        self.perhapsFree = PhraseList(perhapsFree)
        self.openToAll = PhraseList(openToAll)
        self.byReferral = PhraseList(byReferral)
        self.bookFirst = PhraseList(bookFirst)
        self.withoutBooking = PhraseList(withoutBooking)
        self.takingBack = Set(takingBack)
        self.turningRound = Set(turningRound)
        self.phoneOrOnlineAreas = PhraseList(phoneOrOnlineAreas)
        self.phoneOrOnline = PhraseList(phoneOrOnline)
        self.carers = PhraseList(carers)
    }
}
