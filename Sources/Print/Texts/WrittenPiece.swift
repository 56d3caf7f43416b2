/// A piece of plain text, for those who set it themselves: a newspaper, a magazine, whoever sends texts.
public struct WrittenPiece: Sendable, Hashable {
    /// Its file name: `listing.txt`.
    public let name: String
    /// How long it is, in words: "198 words".
    public let length: String
    public let text: String
    /// Texts that hold less than they should, or that are missing.
    public let omissions: [Omission]

    public var bytes: [UInt8] { Array(text.utf8) }

    /// What has found no room in a message of its own.
    public enum Omission: Sendable, Hashable {
        /// Its name and number stand in a text, but not when it is open. `places` too many.
        case times(slug: String, places: Int)
        /// It has no text, not even of its name and number. `places` too many.
        case entry(slug: String, places: Int)
        /// It has no text: messages have no such letter.
        case letter(slug: String, Character)
    }
}
