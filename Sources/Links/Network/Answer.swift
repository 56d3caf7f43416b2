import Guide

/// What came of one request.
struct Answer: Sendable {
    enum Ending: Sendable, Hashable {
        /// The server answered; `status` and what follows are its words.
        case answered
        case failed(Failure)
    }

    var ending: Ending = .answered
    var status = 0
    /// What the headers say, by their names in lower case; of several with one name the last.
    var headers: [String: String] = [:]
    /// Unpacked, up to the limit.
    var body: [UInt8] = []
    /// Whether the body is all that the server wanted to send.
    var isWhole = true
    /// The last day on which the server's certificate holds.
    var certificateEnds: CalendarDate?

    /// Whether it is a page to read: HTML.
    var isPage: Bool {
        let type = headers["content-type", default: "text/html"].lowercased()
        return type.contains("html")
    }
}

/// Why there was no answer.
public enum Failure: Sendable, Hashable {
    case nameUnknown
    case refused
    case tooSlow
    case certificateExpired
    case certificateOfOtherName
    case certificateSelfSigned
    /// Signed by somebody whom we do not know; browsers may.
    case certificateIssuerUnknown
    /// TLS itself came to nothing.
    case notSecure
    /// All of the host's addresses lie in networks that are not public.
    case privateNetwork
    /// The connection ended without an answer, or the answer made no sense.
    case brokenAnswer
    case tooManyHeaders
}
