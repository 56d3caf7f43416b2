import Text

/// One file of the published site, ready to be written.
public struct OutputFile: Sendable, Hashable {
    /// Where it stands in the output folder, with `/` between folders: `topic-money.html`, `images/farm.png`.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Tells two versions of a file apart: 16 hexadecimal digits (64-bit FNV-1a).
    public var fingerprint: String { Fingerprint(of: bytes).text }
}
