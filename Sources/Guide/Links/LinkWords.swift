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
