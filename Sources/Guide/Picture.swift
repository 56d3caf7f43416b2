/// A picture in `content/images/`, as far as an editor must know it.
public struct Picture: Sendable, Hashable {
    /// Its address on the site: `images/garden.jpg`.
    public let path: String
    public let bytes: Int
    /// Whether its metadata tells where it was taken.
    public let tellsLocation: Bool

    public init(path: String, bytes: Int, tellsLocation: Bool) {
        self.path = path
        self.bytes = bytes
        self.tellsLocation = tellsLocation
    }
}
