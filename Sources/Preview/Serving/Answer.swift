/// What goes back to a browser.
struct Answer: Equatable {
    enum Status: Int {
        case found = 200
        case badRequest = 400
        case notFound = 404
        case methodNotAllowed = 405
        case misdirected = 421
        case tooLong = 431
        case busy = 503

        /// As RFC 9110 and RFC 6585 name them.
        var phrase: String {
            switch self {
            case .found: "OK"
            case .badRequest: "Bad Request"
            case .notFound: "Not Found"
            case .methodNotAllowed: "Method Not Allowed"
            case .misdirected: "Misdirected Request"
            case .tooLong: "Request Header Fields Too Large"
            case .busy: "Service Unavailable"
            }
        }
    }

    let status: Status
    let type: String
    let bytes: [UInt8]

    init(_ status: Status, type: String, bytes: [UInt8]) {
        self.status = status
        self.type = type
        self.bytes = bytes
    }

    /// One plain sentence.
    init(_ status: Status, _ sentence: String) {
        self.init(status, type: ContentType.plainText, bytes: Array("\(sentence)\n".utf8))
    }

    /// The answer as it goes over the line. To `HEAD` goes all but the body (RFC 9110, 9.3.2).
    func message(withBody hasBody: Bool) -> [UInt8] {
        Self.head(status, fields: ["Content-Type: \(type)", "Content-Length: \(bytes.count)"]) + (hasBody ? bytes : [])
    }

    /// The head of an answer that has no end.
    static let headOfNews = head(.found, fields: ["Content-Type: text/event-stream; charset=utf-8"])

    /// Nothing is kept by a browser, guessed at by it, or lent to pages from elsewhere.
    private static func head(_ status: Status, fields: [String]) -> [UInt8] {
        var lines = ["HTTP/1.1 \(status.rawValue) \(status.phrase)"] + fields
        if status == .methodNotAllowed { lines.append("Allow: GET, HEAD") }
        lines += [
            "Cache-Control: no-store", "X-Content-Type-Options: nosniff", "Cross-Origin-Resource-Policy: same-origin",
            "Connection: close", "", "",
        ]
        return Array(lines.joined(separator: "\r\n").utf8)
    }
}
