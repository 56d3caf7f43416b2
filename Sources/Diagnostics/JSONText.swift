import FoundationEssentials

/// A value as JSON text, its keys in the order of the alphabet, so that the same report has the same bytes.
public enum JSONText {
    /// Throws only what `JSONEncoder` throws, for which texts and whole numbers give no cause.
    public static func of(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }
}
