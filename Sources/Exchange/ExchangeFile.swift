/// A file for other programs, ready to be written.
public struct ExchangeFile: Sendable, Hashable {
    /// Its name in the site's folder: `food-hub.vcf`.
    public let path: String
    public let text: String

    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
