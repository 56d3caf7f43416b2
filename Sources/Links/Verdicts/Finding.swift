import Guide

/// What one visit found.
public struct Finding: Sendable, Hashable {
    public var verdict: Verdict
    /// Whether the server said that nothing has changed since the last visit; then the rest is as it was.
    public var isUnchanged = false
    /// Places for which links of the guide look on the page, and which it lacks.
    public var missingPlaces: Set<String> = []
    public var facts: Set<PageFact> = []
    public var missingFacts: Set<PageFact> = []
    /// Other numbers beside providers' names.
    public var otherNumbers: [String: String] = [:]
    public var entityTag: String?
    public var modified: String?
    public var certificateEnds: CalendarDate?
    /// What the page calls itself.
    var title = ""
    /// The host at the end of the way.
    var host = ""

    public init(_ verdict: Verdict, at host: String = "") {
        self.verdict = verdict
        self.host = host
    }

    /// What it means for an address as typed, with the place on the page that it names.
    func verdict(for typed: WebLocation) -> Verdict {
        guard let fragment = typed.fragment else { return verdict }
        switch verdict {
        case .works, .movedForNow: return missingPlaces.contains(fragment) ? .placeMissing(fragment: fragment) : verdict
        case .movedForGood(let to) where !to.contains("#"): return .movedForGood(to: to + "#" + fragment)
        case .worksSecured(let address): return .worksSecured(at: address + "#" + fragment)
        default: return verdict
        }
    }
}
