/// A picture in `content/images/`, as far as an editor must know it.
public struct Picture: Sendable, Hashable {
    /// Its address on the site: `images/garden.jpg`.
    public let path: String
    /// Whether its metadata tells where it was taken.
    public let tellsLocation: Bool
    /// How the camera was held, 1 to 8 (Exif 2.32, 4.6.4); 1 is upright.
    public let orientation: Int

    public init(path: String, tellsLocation: Bool, orientation: Int = 1) {
        self.path = path
        self.tellsLocation = tellsLocation
        self.orientation = orientation
    }
}
