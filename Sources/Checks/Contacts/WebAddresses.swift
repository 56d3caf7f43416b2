import Diagnostics
import Guide
import Text

/// Web addresses that were pasted with too much, or that hide where they lead.
public enum WebAddresses: Check {
    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let entries = guide.entries.flatMap { entry in
            let file = entry.source.file
            let facts = entry.contacts.websites.map { ($0.address, file.place($0.position)) }
            return facts + entry.body.links.map { ($0.destination, file.place($0.position)) }
        }
        let pages = guide.pages.flatMap { page in
            page.body.links.map { ($0.destination, page.source.place($0.position)) }
        }
        return (entries + pages).compactMap { address, place in diagnostic(address, at: place) }
    }

    private static func diagnostic(_ address: String, at place: Place) -> Diagnostic? {
        let host = WebHost.of(address)
        guard !host.isEmpty else { return nil }
        if let slip = slip(address, host: host) {
            return Diagnostic(doubtful, at: place, slip, help: "Open it in a browser, and copy it from there.")
        }
        if shorteners.contains(host) {
            return Diagnostic(
                shortened,
                at: place,
                "This short address hides where it leads, and can stop working.",
                help: "Open it, and copy the address that the browser then shows."
            )
        }
        guard let clean = withoutTracking(address) else { return nil }
        return Diagnostic(
            tracking,
            at: place,
            "This address carries a mark that tells others where the reader came from.",
            help: "Write \(clean)"
        )
    }

    private static func slip(_ address: String, host: String) -> String? {
        if host == "http" || host == "https" || host.hasPrefix("www.www.") || host.holds("..") {
            return "This web address has a part twice or too much."
        }
        if host.utf8.contains(where: marks.contains) || host.utf8.last == UInt8(ascii: "-") {
            return "A web address cannot have such a mark in its name."
        }
        let isClosed = address.hasSuffix(")") && address.contains("(")
        if let last = address.last, ".,;:!'".contains(last) || (last == ")" && !isClosed) {
            return "This web address ends with “\(last)”, which probably belongs to the sentence."
        }
        return nil
    }

    private static let marks = Set(",;'()[]!*@".utf8)

    /// The address without what advertisers add to it; `nil` where nothing was added.
    private static func withoutTracking(_ address: String) -> String? {
        guard let mark = address.utf8.firstIndex(of: UInt8(ascii: "?")) else { return nil }
        let query = address[address.index(after: mark)...].prefix { $0 != "#" }
        let parts = query.split(separator: "&")
        let kept = parts.filter { part in
            let name = part.prefix { $0 != "=" }.lowercased()
            return !name.hasPrefix("utm_") && !trackers.contains(name)
        }
        guard kept.count < parts.count else { return nil }
        let fragment = address[query.endIndex...]
        return address[..<mark] + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&")) + fragment
    }

    private static let trackers: Set = [
        "fbclid", "gclid", "gclsrc", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "igsh", "twclid", "ttclid",
        "_ga", "_gl", "yclid", "wbraid", "gbraid",
    ]

    private static let shorteners: Set = [
        "bit.ly", "tinyurl.com", "t.co", "goo.gl", "ow.ly", "is.gd", "buff.ly", "rb.gy", "cutt.ly", "tiny.cc",
        "lnkd.in", "shorturl.at", "rebrand.ly", "t.ly", "bl.ink",
    ]

    public static let rules = [doubtful, shortened, tracking]

    private static let doubtful = Rule(
        "website-doubtful",
        .warning,
        "A web address looks as if it was not copied whole, or with too much.",
        why: "It leads to an error page.",
        cure: "Open it in a browser, and copy it from there.",
        before: "website: https://www.harbournecvs.example/food,",
        after: "website: https://www.harbournecvs.example/food"
    )

    private static let shortened = Rule(
        "website-shortened",
        .warning,
        "A web address goes through a shortening service.",
        why: "Nobody can see where it leads, the service watches who follows it, and it can stop at any time.",
        cure: "Open it, and copy the address that the browser then shows.",
        before: "website: https://bit.ly/3xYzAbC",
        after: "website: https://harbournecvs.example/food"
    )

    private static let tracking = Rule(
        "website-tracking",
        .notice,
        "A web address carries marks that tell advertisers where a reader came from.",
        why: "Where somebody looked for help is nobody's business.",
        cure: "Leave out the marked part: everything that begins with utm_, fbclid and the like.",
        before: "website: https://harbournecvs.example/food?utm_source=newsletter",
        after: "website: https://harbournecvs.example/food"
    )
}
