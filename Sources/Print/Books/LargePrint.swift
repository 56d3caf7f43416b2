/// The guide in large print, on A4.
public struct LargePrint: PieceContent, Hashable {
    public var book: Book

    /// UKAAF G003: large print is 16 points at least, better 18.
    public var sizes: [Double] { [18] }
}

extension LargePrint {
    init?(_ material: PieceMaterial) {
        guard var book = Book(material) else { return nil }
        book.imprint.title += ", " + material.words["large-print-cover"].lowercased()
        self.book = book
    }
}
