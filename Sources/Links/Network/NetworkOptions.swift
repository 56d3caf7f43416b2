/// How the network is used. What is bounded here is bounded for every server, however it behaves.
public struct NetworkOptions: Sendable {
    /// What the program says of itself, so that whoever runs a server knows whom to ask.
    public var userAgent: String
    /// The `Accept-Language` of a person who reads the guide.
    public var languages: String
    /// Connections in all, at one time.
    public var connections: Int
    /// Seconds until a connection stands.
    public var connectTime: Double
    /// Seconds to wait before a request is tried again, one for each further try.
    public var retryWaits: [Double]
    /// The longest wait that a server may ask for with `Retry-After`; for a longer one we do not wait.
    public var longestRetryAfter: Double
    /// Seconds that requests for one address may take in all, redirects and further tries included.
    public var visitTime: Double
    /// Whether computers that are not of the public internet may be asked: for tests.
    public var allowsPrivate: Bool
    /// Computers that may be asked though they are not of the public internet: for tests.
    public var alsoAllowed: Set<NetworkAddress> = []
    /// Where connections really go, in the form of libcurl's CONNECT_TO (`HOST:PORT:HOST:PORT`): for tests.
    public var detours: [String]
    /// A file of the certificates to trust in place of the system's: for tests.
    public var authorities: String?

    public init(
        userAgent: String,
        languages: String = "en",
        connections: Int = 16,
        connectTime: Double = 10,
        retryWaits: [Double] = [2, 6],
        longestRetryAfter: Double = 60,
        visitTime: Double = 90,
        allowsPrivate: Bool = false,
        detours: [String] = [],
        authorities: String? = nil
    ) {
        self.userAgent = userAgent
        self.languages = languages
        self.connections = connections
        self.connectTime = connectTime
        self.retryWaits = retryWaits
        self.longestRetryAfter = longestRetryAfter
        self.visitTime = visitTime
        self.allowsPrivate = allowsPrivate
        self.detours = detours
        self.authorities = authorities
    }

    /// Bounds on an answer.
    enum Limit {
        /// Bytes of a page that are read, unpacked: no page of a service says later what it is.
        static let bodyBytes = 1_000_000
        /// Bytes of an answer that is no page, such as a PDF; that there is one is all we need to know.
        static let otherBytes = 4_096
        static let headerBytes = 64_000
        static let headers = 200
        static let redirects = 10
    }
}
