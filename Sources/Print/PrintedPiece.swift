/// A finished PDF, ready to be written beside the site.
public struct PrintedPiece: Sendable, Hashable {
    /// Its file name: `leaflet.pdf`.
    public let name: String
    public let pages: Int
    public let bytes: [UInt8]

    public init(name: String, pages: Int, bytes: [UInt8]) {
        self.name = name
        self.pages = pages
        self.bytes = bytes
    }
}
