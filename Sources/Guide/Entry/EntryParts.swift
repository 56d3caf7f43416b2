import Diagnostics

/// Whether a service can be used now.
public enum Status: String, Sendable, CaseIterable {
    case open
    case waitingList = "waiting-list"
    case paused
    case closed
}

/// A short-term alert that stands at the top of an entry.
public struct Notice: Sendable, Hashable {
    public let text: String
    /// The last day on which it is shown.
    public let until: CalendarDate?

    public init(text: String, until: CalendarDate?) {
        self.text = text
        self.until = until
    }

    /// Whether it is still shown on a day.
    public func isShown(on today: CalendarDate) -> Bool {
        guard let until else { return true }
        return today <= until
    }
}

/// When a service begins, ends, or runs out of money.
public struct RunningDates: Sendable, Hashable {
    public let starts: CalendarDate?
    public let ends: CalendarDate?
    public let fundedUntil: CalendarDate?

    public init(starts: CalendarDate?, ends: CalendarDate?, fundedUntil: CalendarDate?) {
        self.starts = starts
        self.ends = ends
        self.fundedUntil = fundedUntil
    }
}

/// What the printed leaflet says of an entry.
public enum LeafletChoice: Sendable, Hashable {
    /// Its summary, as on the site.
    case summary
    /// A shorter line, written for paper.
    case shorter(String)
    case leftOut
}

/// One idea in plain words, with a picture of it where there is one: a line of an entry's `easy-read`.
public struct EasyReadSentence: Sendable, Hashable {
    public struct Picture: Sendable, Hashable {
        /// As the guide names it: `images/garden.jpg`.
        public let path: String
        /// What it shows, for those who cannot see it.
        public let words: String

        public init(path: String, words: String) {
            self.path = path
            self.words = words
        }
    }

    public let text: String
    public let picture: Picture?
    public let position: Position

    public init(text: String, picture: Picture?, position: Position) {
        self.text = text
        self.picture = picture
        self.position = position
    }
}

/// A rule that an entry may break, and why: `allow: [reviewed-overdue: The group is away until January]`.
public struct RuleException: Sendable, Hashable {
    public let rule: String
    public let reason: String
    public let position: Position

    public init(rule: String, reason: String, position: Position) {
        self.rule = rule
        self.reason = reason
        self.position = position
    }
}
