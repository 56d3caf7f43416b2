/// All that the typesetter reads: what a piece says, and beside it, in which language a sentence is that is not in the
/// piece's own.
struct SheetOfPaper: Encodable {
    let manuscript: Manuscript

    private enum Keys: String, CodingKey { case spoken }

    func encode(to encoder: any Encoder) throws {
        try manuscript.content.encode(to: encoder)
        guard !manuscript.spoken.isEmpty else { return }
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(manuscript.spoken, forKey: .spoken)
    }
}
