/// The stapled booklet of A5.
public struct Booklet: PieceContent, Hashable {
    public var book: Book

    /// More sheets than sixteen are too thick to fold and to staple.
    static let mostStapledPages = 64

    public var mostPages: Int { Self.mostStapledPages }

    /// The larger sizes only where the pages could do: setting a long guide several times would be in vain.
    public var sizes: [Double] {
        [14, 13, 12].filter { size in
            // At 12 points a page of A5 holds about 1,100 letters, with what stays empty where entries are kept whole.
            let pages = 12 + Double(book.letters) / 1100 * (size / 12) * (size / 12)
            return size == 12 || pages < Double(Self.mostStapledPages)
        }
    }
}

extension Booklet {
    init?(_ material: PieceMaterial) {
        guard let book = Book(material) else { return nil }
        self.book = book
    }
}
