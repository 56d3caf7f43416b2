/// The keys that an entry's front matter may hold.
public enum EntryKey: String, Sendable, CaseIterable {
    case title, provider, summary, topics, areas
    case audiences = "for"
    case ages, phone, text, textphone, email, website, address
    case times, cost, joining
    case firstVisit = "first-visit"
    case gettingThere = "getting-there"
    case access, languages, status, notice, starts, ends
    case fundedUntil = "funded-until"
    case reviewed
    case reviewedBy = "reviewed-by"
    case confirmedWith = "confirmed-with"
    case reviewEvery = "review-every"
    case crisis, print
    case easyRead = "easy-read"
    case alsoKnownAs = "also-known-as"
    case redirectFrom = "redirect-from"
    case allow

    /// One of these at least, or nobody could get in touch or turn up.
    public static let waysToReach: [EntryKey] = [.phone, .text, .textphone, .email, .website, .address]
}
