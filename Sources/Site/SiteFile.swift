/// One file of the website, ready to be written.
public struct SiteFile: Sendable, Hashable {
    /// Its name in the site's folder: `food-hub.html`.
    public let path: String
    public let text: String

    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

/// A printed piece that the pages link to.
public struct PaperLink: Sendable, Hashable {
    /// Its name in the site's folder: `leaflet.pdf`.
    public let file: String
    public let title: String
    public let pages: Int
    /// The size of a page as printers name it: `A4`.
    public let paper: String
    public let bytes: Int
    /// The page for the print shop that runs it: `press/leaflet-ticket.html`.
    public let ticket: String?
    /// Whether it is sheets to fold, in another order than its pages are read.
    public let isImposed: Bool
    /// In which language its title is; `nil` for the guide's main one.
    public let language: String?

    public init(
        file: String,
        title: String,
        pages: Int,
        paper: String,
        bytes: Int,
        ticket: String? = nil,
        isImposed: Bool = false,
        language: String? = nil
    ) {
        self.file = file
        self.title = title
        self.pages = pages
        self.paper = paper
        self.bytes = bytes
        self.ticket = ticket
        self.isImposed = isImposed
        self.language = language
    }
}
