import Foundation

/// The pictures that a page may show, as they are on the site.
public struct HTMLPictures: Sendable {
    public struct Picture: Sendable, Hashable {
        /// Where it is on the site, which need not be where the writer found it.
        public let address: String
        /// In pixels, so that a browser leaves room for it before it arrives.
        public let width: Int
        public let height: Int

        public init(address: String, width: Int, height: Int) {
            self.address = address
            self.width = width
            self.height = height
        }
    }

    private let pictures: [String: Picture]

    /// - Parameter pictures: by their places in the guide: `images/garden.jpg`.
    public init(_ pictures: [String: Picture] = [:]) {
        self.pictures = Dictionary(pictures.map { ($0.precomposedStringWithCanonicalMapping, $1) }) { first, _ in first
        }
    }

    /// The picture that a text names, with or without percent signs: `./images/my%20garden.jpg`.
    subscript(source: String) -> Picture? {
        guard !pictures.isEmpty else { return nil }
        return FileAddress.names(in: source).lazy.compactMap { pictures[$0] }.first
    }
}
