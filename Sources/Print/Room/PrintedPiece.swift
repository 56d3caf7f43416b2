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
    /// In which language its title is; `nil` for the guide's main one.
    public var language: String?
    /// The same for a print shop, where somebody asked for it.
    public var press: PressFile?
    /// The same on sheets for an office printer, where somebody asked for it.
    public var imposed: ImposedFile?
    /// What kept one of them from being made.
    public var pressFault: String?

    public init(name: String, title: String, pages: Int, paper: String, bytes: [UInt8]) {
        self.name = name
        self.title = title
        self.pages = pages
        self.paper = paper
        self.bytes = bytes
    }
}
