/// A piece in two languages, each with the same room: the same content twice, for a template that lays both out together.
struct TwoLanguages: PieceContent {
    let first: any PieceContent
    let second: any PieceContent

    private enum Keys: String, CodingKey { case languages }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        var languages = container.nestedUnkeyedContainer(forKey: .languages)
        try first.encode(to: languages.superEncoder())
        try second.encode(to: languages.superEncoder())
    }

    /// Those that both could have.
    var sizes: [Double] {
        let shared = first.sizes.filter(second.sizes.contains)
        return shared.isEmpty ? [min(first.sizes.min() ?? 12, second.sizes.min() ?? 12)] : shared
    }
    var mostPages: Int { first.mostPages }
    var extraSeconds: Int { first.extraSeconds + second.extraSeconds }
    var pictures: [String: PrintedPicture] { first.pictures.merging(second.pictures) { own, _ in own } }
}

extension PieceMaterial {
    /// All that a piece says in the languages that it is for.
    /// - Parameter languages: the material in each, the language in front first.
    /// - Returns: `nil` where no entry would stand in it.
    static func content(_ languages: [PieceMaterial]) -> (any PieceContent)? {
        let contents = languages.compactMap { $0.order.format.content($0) }
        guard contents.count == languages.count, let first = contents.first else { return nil }
        return contents.count < 2 ? first : TwoLanguages(first: first, second: contents[1])
    }
}
