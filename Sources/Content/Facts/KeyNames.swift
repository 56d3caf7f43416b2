import Diagnostics

/// What people call the facts of an entry, in front matter that they wrote without our list beside them.
enum KeyNames {
    /// The key that is typed in another way: in capitals, or with spaces or underscores for hyphens. That is certain, so
    /// the fact is read. `nil` where the key is known as it stands, or is none of them in any case.
    static func canonical(_ typed: String, among known: Set<String>) -> String? {
        if known.contains(typed) { return nil }
        let plain = String(decoding: typed.utf8.map(plainByte), as: UTF8.self)
        return known.contains(plain) ? plain : nil
    }

    /// The key that was probably meant, to be offered: another word for it, or a slip of the pen.
    static func meant(_ typed: String, among known: [String]) -> String? {
        let plain = String(decoding: typed.utf8.map(plainByte), as: UTF8.self)
        if let other = otherWords[plain], known.contains(other) { return other }
        return Spelling.closest(to: typed, among: known) ?? Spelling.closest(to: plain, among: known)
    }

    private static func plainByte(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 65...90: byte + 32
        case 32, UInt8(ascii: "_"): UInt8(ascii: "-")
        default: byte
        }
    }

    private static let otherWords: [String: String] = [
        "title": ["name", "service", "group", "heading"],
        "summary": ["description", "about", "what", "intro", "short-description"],
        "provider": ["organisation", "organization", "organiser", "organizer", "run-by", "charity"],
        "topics": ["category", "categories", "tags", "subject", "subjects", "type"],
        "areas": ["place", "places", "town", "region", "location-area"],
        "for": ["audience", "audiences", "who", "who-for", "who-is-it-for"],
        "ages": ["age", "age-range"],
        "phone": ["fone", "telephone", "tel", "mobile", "phone-number", "telephone-number", "contact-number", "call"],
        "text": ["sms", "text-message"],
        "email": ["e-mail", "mail", "email-address", "contact-email"],
        "website": ["web", "url", "link", "site", "homepage", "web-address", "web-site"],
        "address": ["location", "where", "venue", "postcode", "street"],
        "times": ["opening-times", "opening-hours", "hours", "open", "opens", "when", "time", "day", "days"],
        "cost": ["price", "prices", "fee", "fees", "charge", "charges", "costs"],
        "joining": ["how-to-join", "booking", "referral", "how-to-book", "join"],
        "first-visit": ["first-time", "what-to-expect"],
        "getting-there": ["directions", "transport", "travel", "how-to-get-there", "bus"],
        "access": ["accessibility", "disabled-access", "wheelchair"],
        "languages": ["language", "languages-spoken"],
        "reviewed": ["checked", "last-checked", "last-reviewed", "updated", "last-updated", "date", "review-date"],
        "reviewed-by": ["checked-by", "editor", "author"],
        "notice": ["alert", "warning", "news", "update", "note"],
        "starts": ["start", "start-date", "from"],
        "ends": ["end", "end-date", "until"],
        "status": ["state", "closed"],
    ]
    .reduce(into: [:]) { words, pair in for word in pair.value { words[word] = pair.key } }
}
