import Diagnostics

/// How a guide has its web addresses visited: `links` in `guide.yml`.
public struct LinkSettings: Sendable, Hashable {
    /// Addresses that are not visited, and why: `facebook.com: It lets no program in`.
    public struct Exclusion: Sendable, Hashable {
        /// A host, or the beginning of an address; `*` stands for anything.
        public let pattern: String
        public let reason: String
        public let position: Position

        public init(pattern: String, reason: String, position: Position) {
            self.pattern = pattern
            self.reason = reason
            self.position = position
        }
    }

    /// What one host needs that others do not.
    public struct Manners: Sendable, Hashable {
        /// Seconds from one request to the next.
        public let pause: Int?
        /// Seconds that an answer may take.
        public let patience: Int?

        public init(pause: Int?, patience: Int?) {
            self.pause = pause
            self.patience = patience
        }
    }

    /// When an address that worked is visited again.
    public let again: TimeSpan
    /// How many connections there may be at one time.
    public let connections: Int
    /// Seconds from one request to the next at the same host.
    public let pause: Int
    /// Seconds that an answer may take.
    public let patience: Int
    public let exclusions: [Exclusion]
    /// By host, in lower case.
    public let hosts: [String: Manners]

    public init(
        again: TimeSpan = TimeSpan(14, .days),
        connections: Int = 16,
        pause: Int = 1,
        patience: Int = 30,
        exclusions: [Exclusion] = [],
        hosts: [String: Manners] = [:]
    ) {
        self.again = again
        self.connections = connections
        self.pause = pause
        self.patience = patience
        self.exclusions = exclusions
        self.hosts = hosts
    }

    /// Bounds on the numbers, so that no guide burdens others' computers or waits for hours.
    public enum Limit {
        public static let connections = 64
        public static let pause = 60
        public static let patience = 120
    }
}

/// The words by which pages say what they really are, though they answer that all is well: `templates/words/links.yml`.
///
/// All are in lower case.
public struct LinkWords: Sendable, Hashable {
    /// In the title or the first heading of a page that is not there: "page not found".
    public let notFound: [String]
    /// The same, where they are all of the title or the heading: "404".
    public let notFoundWhole: [String]
    /// On a page without much else, whose name is for sale: "this domain is for sale".
    public let forSale: [String]
    /// Hosts to which names that are for sale lead.
    public let forSaleHosts: [String]
    /// The beginning of the title or the first heading where one has to log in.
    public let logIn: [String]
    /// Parts of an address at which one has to log in: "wp-login.php".
    public let logInAddresses: [String]
    /// In the title of a page that stops programs: "just a moment".
    public let robots: [String]
    /// Parts of an address that stand for the front page: "index.html".
    public let frontPages: [String]

    public init(
        notFound: [String] = [],
        notFoundWhole: [String] = [],
        forSale: [String] = [],
        forSaleHosts: [String] = [],
        logIn: [String] = [],
        logInAddresses: [String] = [],
        robots: [String] = [],
        frontPages: [String] = []
    ) {
        self.notFound = notFound
        self.notFoundWhole = notFoundWhole
        self.forSale = forSale
        self.forSaleHosts = forSaleHosts
        self.logIn = logIn
        self.logInAddresses = logInAddresses
        self.robots = robots
        self.frontPages = frontPages
    }
}
