/// A picture that a piece may show, as it is on the site: small, upright, and with nothing in it but what it shows.
public struct PrintedPicture: Sendable, Hashable {
    public enum Format: String, Sendable { case jpg, png }

    public let bytes: [UInt8]
    public let format: Format

    public init(bytes: [UInt8], format: Format) {
        self.bytes = bytes
        self.format = format
    }
}
