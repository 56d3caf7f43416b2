extension Verdict {
    /// As the memory writes it: a word, and what belongs to it.
    var written: (word: String, detail: String?) {
        switch self {
        case .works: ("works", nil)
        case .movedForGood(let to): ("moved-for-good", to)
        case .movedForNow(let to): ("moved-for-now", to)
        case .gone(let status): ("gone", "\(status)")
        case .nameUnknown: ("name-unknown", nil)
        case .nameUnanswered: ("name-unanswered", nil)
        case .refused: ("refused", nil)
        case .certificateExpired: ("certificate-expired", nil)
        case .certificateOfOtherName: ("certificate-of-other-name", nil)
        case .certificateSelfSigned: ("certificate-self-signed", nil)
        case .certificateIssuerUnknown: ("certificate-issuer-unknown", nil)
        case .notSecure: ("not-secure", nil)
        case .asksForLogIn: ("asks-for-log-in", nil)
        case .closedToRobots(let status): ("closed-to-robots", "\(status)")
        case .tooSlow: ("too-slow", nil)
        case .serverFault(let status): ("server-fault", "\(status)")
        case .brokenAnswer: ("broken-answer", nil)
        case .tooManyHeaders: ("too-many-headers", nil)
        case .tooManyRedirects: ("too-many-redirects", nil)
        case .leadsNowhere: ("leads-nowhere", nil)
        case .saysNotFound(let words): ("says-not-found", words)
        case .forSale: ("for-sale", nil)
        case .empty: ("empty", nil)
        case .ledToFrontPage(let to): ("led-to-front-page", to)
        case .worksSecured(let address): ("works-secured", address)
        case .placeMissing(let fragment): ("place-missing", fragment)
        case .privateNetwork: ("private-network", nil)
        case .holdsPassword: ("holds-password", nil)
        case .unreadable: ("unreadable", nil)
        case .sample: ("sample", nil)
        }
    }

    /// `nil` for a word that we do not write, or one without what belongs to it.
    init?(written word: String, _ detail: String?) {
        if let plain = Self.plain[word], detail == nil {
            self = plain
        } else if let detail, let full = Self.withDetail[word]?(detail) {
            self = full
        } else {
            return nil
        }
    }

    private static let plain: [String: Verdict] = Dictionary(
        uniqueKeysWithValues: [
            .works, .nameUnknown, .nameUnanswered, .refused, .certificateExpired, .certificateOfOtherName,
            .certificateSelfSigned, .certificateIssuerUnknown, .notSecure, .asksForLogIn, .tooSlow, .brokenAnswer,
            .tooManyHeaders, .tooManyRedirects, .leadsNowhere, .forSale, .empty, .privateNetwork, .holdsPassword,
            .unreadable, .sample,
        ].map { (verdict: Verdict) in (verdict.written.word, verdict) }
    )

    private static let withDetail: [String: @Sendable (String) -> Verdict?] = [
        "moved-for-good": { .movedForGood(to: $0) },
        "moved-for-now": { .movedForNow(to: $0) },
        "gone": { Int($0).map { .gone(status: $0) } },
        "closed-to-robots": { Int($0).map { .closedToRobots(status: $0) } },
        "server-fault": { Int($0).map { .serverFault(status: $0) } },
        "says-not-found": { .saysNotFound(words: $0) },
        "led-to-front-page": { .ledToFrontPage(to: $0) },
        "works-secured": { .worksSecured(at: $0) },
        "place-missing": { .placeMissing(fragment: $0) },
    ]
}
