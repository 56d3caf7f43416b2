/// What a text tells of a place, and how sure that is.
struct Telling {
    enum Kind {
        case street
        case numberedStreet
        case number
        case postcode
        case coordinates
        case mapLink
        case landmark
        case building
        case directions
    }

    let kind: Kind
    /// Whether it leads to one door, so that nothing can answer for it.
    let isCertain: Bool
    /// The words that tell it, as indices.
    let words: Range<Int>
}

/// Reads all that the words of an entry, or of a passage, tell of places. It finds what people write, in any spelling; what
/// is only the name of a town, an area or a kind of place is passed over.
struct PlaceReader {
    let words: [PlaceWord]

    /// - Parameters:
    ///   - texts: paragraphs and facts, in their order
    ///   - known: names that tell nothing: the entry's own, its provider's, those of areas and of other entries
    init(_ texts: [String], known: [[String]]) {
        var reader = PlaceWordReader()
        for text in texts { reader.read(text) }
        var words = reader.words
        words.mark(known)
        self.words = words
    }

    /// In the order of the words; of two that share a word, the more certain one.
    func tellings() -> [Telling] {
        let streets = streets()
        let found =
            streets + postcodes() + houseNumbers(besideStreets: !streets.isEmpty) + units() + dottedWords()
            + landmarks()
            + buildings() + homes() + names() + directions()
        let sorted = found.sorted { first, second in
            (first.isCertain ? 0 : 1, -first.words.count, first.words.lowerBound)
                < (second.isCertain ? 0 : 1, -second.words.count, second.words.lowerBound)
        }
        var taken: [Range<Int>] = []
        let kept = sorted.filter { telling in
            guard !taken.contains(where: { $0.overlaps(telling.words) }) else { return false }
            taken.append(telling.words)
            return true
        }
        return kept.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    /// From the first word of a sentence to its last.
    var sentences: [Range<Int>] {
        let starts = words.indices.filter { $0 == 0 || words[$0].gap >= .stop }
        return zip(starts, starts.dropFirst() + [words.count]).map { $0..<$1 }
    }

    /// Whether a word is a name: a capital, and none of those that only begin a sentence or mean something else.
    func isName(_ index: Int) -> Bool {
        guard let word = words[at: index] else { return false }
        return word.isCapital && !word.hasDigit && !PlaceVocabulary.numberWords.contains(word.text)
            && !PlaceVocabulary.notNames.contains(word.text)
            && !PlaceVocabulary.days.contains(word.text) && !PlaceVocabulary.months.contains(word.text)
    }

    /// Whether a word goes on from the one before without a mark between them.
    func goesOn(_ index: Int) -> Bool { words[at: index].map { $0.gap == .none } ?? false }

    func text(_ index: Int) -> String { words[at: index]?.text ?? "" }

    /// Whether a text or a sentence ends before this index, or a comma stands there.
    func isBreak(before index: Int) -> Bool { words[at: index].map { $0.gap >= .comma } ?? true }
}
