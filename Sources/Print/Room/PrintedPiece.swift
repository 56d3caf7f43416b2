/// A finished PDF, ready to be written beside the site.
public struct PrintedPiece: Sendable, Hashable {
    /// Its file name: `leaflet.pdf`.
    public let name: String
    /// What readers see it called.
    public let title: String
    public let pages: Int
    /// The size of a page as printers name it: `A4`.
    public let paper: String
    public let bytes: [UInt8]

    public init(name: String, title: String, pages: Int, paper: String, bytes: [UInt8]) {
        self.name = name
        self.title = title
        self.pages = pages
        self.paper = paper
        self.bytes = bytes
    }
}
