import Guide

/// What is remembered of one address.
public struct LinkRecord: Sendable, Hashable {
    /// As typed in the guide.
    public let address: String
    public var verdict: Verdict
    /// The day of the last visit.
    public var visited: CalendarDate
    /// Since when visits have come to the same: that it works, that it fails, or that it cannot be told.
    public var since: CalendarDate
    /// On how many different days since then it was visited.
    public var days: Int
    /// The last day on which it worked.
    public var worked: CalendarDate?
    public var entityTag: String?
    public var modified: String?
    /// The last day on which the website's certificate holds.
    public var certificateEnds: CalendarDate?
    /// When the page last gave a fact of the entry.
    public var seen: [PageFact: CalendarDate] = [:]
    /// Since when the page has lacked a fact that it once gave.
    public var lost: [PageFact: CalendarDate] = [:]
    /// Facts that were looked for and never found.
    public var unseen: Set<PageFact> = []
    /// Other numbers beside providers' names, and since when.
    public var others: [String: OtherNumber] = [:]

    public struct OtherNumber: Sendable, Hashable {
        public let number: String
        public let since: CalendarDate

        public init(number: String, since: CalendarDate) {
            self.number = number
            self.since = since
        }
    }

    public init(address: String, verdict: Verdict, on day: CalendarDate) {
        self.address = address
        self.verdict = verdict
        visited = day
        since = day
        days = 1
        worked = verdict.standing == .works ? day : nil
    }

    /// Whether it is broken for certain: it fails beyond doubt, or has failed on two different days.
    public var isBroken: Bool {
        verdict.standing == .broken || (verdict.standing == .failed && days >= 2)
    }

    /// Whether it has failed, and once is not enough to call it broken.
    public var isDoubtful: Bool { verdict.standing == .failed && days < 2 }
}
