/// One file of the published site, ready to be written.
public struct OutputFile: Sendable, Hashable {
    /// Where it stands in the output folder, with `/` between folders: `topic-money.html`, `images/farm.png`.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
