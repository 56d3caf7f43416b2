/// What a visit to a web address came to.
public enum Verdict: Sendable, Hashable {
    case works
    /// For good (301, 308), and where to.
    case movedForGood(to: String)
    /// For now (302, 303, 307), and where to.
    case movedForNow(to: String)
    /// 404 or 410.
    case gone(status: Int)
    case nameUnknown
    /// Nobody answered the question where a website of this name is.
    case nameUnanswered
    case refused
    case certificateExpired
    case certificateOfOtherName
    case certificateSelfSigned
    /// Signed by somebody whom we do not know. Browsers may, so it is never called broken.
    case certificateIssuerUnknown
    case notSecure
    case asksForLogIn
    /// The site lets no program in: 401, 403, 429, 999 and the like. Never called broken.
    case closedToRobots(status: Int)
    case tooSlow
    /// The server says that something is wrong with itself: 500 to 599.
    case serverFault(status: Int)
    case brokenAnswer
    case tooManyHeaders
    case tooManyRedirects
    /// A redirect leads out of the web, or to an address that cannot be read.
    case leadsNowhere
    /// The page answers, and says in these words that it is not there.
    case saysNotFound(words: String)
    case forSale
    case empty
    /// A page deep inside a site leads to the front page.
    case ledToFrontPage(to: String)
    /// The same page can be had so that nobody on the way can read along.
    case worksSecured(at: String)
    /// The page has no such place.
    case placeMissing(fragment: String)
    /// The address leads into a network that is not public.
    case privateNetwork
    /// A name or a password stands in the address.
    case holdsPassword
    case unreadable
    /// A name that is kept for examples.
    case sample
}

extension Verdict {
    /// What is to be made of it.
    public enum Standing: String, Sendable, Hashable {
        /// Readers get there.
        case works
        /// It failed. Two days of this are needed to call it broken.
        case failed
        /// It failed in a way that leaves no doubt.
        case broken
        /// Whether it works cannot be told by a program.
        case unknown
    }

    public var standing: Standing {
        switch self {
        case .works, .movedForGood, .movedForNow, .worksSecured, .placeMissing: .works
        case .gone, .nameUnknown: .broken
        case .closedToRobots, .certificateIssuerUnknown, .privateNetwork, .holdsPassword, .unreadable, .sample,
            .tooManyHeaders:
            .unknown
        case .nameUnanswered, .refused, .certificateExpired, .certificateOfOtherName, .certificateSelfSigned,
            .notSecure,
            .asksForLogIn, .tooSlow, .serverFault, .brokenAnswer, .tooManyRedirects, .leadsNowhere, .saysNotFound,
            .forSale, .empty, .ledToFrontPage:
            .failed
        }
    }

    init(_ failure: Failure) {
        self =
            switch failure {
            case .nameUnknown: .nameUnknown
            case .refused: .refused
            case .tooSlow: .tooSlow
            case .certificateExpired: .certificateExpired
            case .certificateOfOtherName: .certificateOfOtherName
            case .certificateSelfSigned: .certificateSelfSigned
            case .certificateIssuerUnknown: .certificateIssuerUnknown
            case .notSecure: .notSecure
            case .privateNetwork: .privateNetwork
            case .brokenAnswer: .brokenAnswer
            case .tooManyHeaders: .tooManyHeaders
            }
    }
}
