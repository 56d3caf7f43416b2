/// What one piece says, written as JSON for its template.
public protocol PieceContent: Encodable, Sendable {
    /// The sizes of type in points that the typesetter may use, the largest first. A template whose panels are filled by
    /// itself finds the size by itself, and needs only the smallest.
    var sizes: [Double] { get }
    /// How many pages it may have before a smaller size is tried.
    var mostPages: Int { get }
    /// How many seconds it may take to set beyond what every piece has: for pieces of very many sheets.
    var extraSeconds: Int { get }
    /// The pictures that it shows, by the names that its template finds them by, in `/pictures/`.
    var pictures: [String: PrintedPicture] { get }
}

extension PieceContent {
    /// UKAAF G003: clear print is 12 points at least.
    public var sizes: [Double] { [12] }
    public var mostPages: Int { .max }
    public var extraSeconds: Int { 0 }
    public var pictures: [String: PrintedPicture] { [:] }
}
