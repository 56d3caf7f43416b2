import Diagnostics

/// One idea in plain words, with a picture of it where there is one: a line of an entry's `easy-read`.
public struct EasyReadSentence: Sendable, Hashable {
    public struct Picture: Sendable, Hashable {
        /// As the guide names it: `images/garden.jpg`.
        public let path: String
        /// What it shows, for those who cannot see it.
        public let words: String

        public init(path: String, words: String) {
            self.path = path
            self.words = words
        }
    }

    public let text: String
    public let picture: Picture?
    public let position: Position

    public init(text: String, picture: Picture?, position: Position) {
        self.text = text
        self.picture = picture
        self.position = position
    }
}
