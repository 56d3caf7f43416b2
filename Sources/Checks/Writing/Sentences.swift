/// One sentence of running text, measured.
struct Sentence {
    fileprivate let scan: WordScan
    /// Its words among those of the passage.
    fileprivate let range: Range<Int>
    /// “one-to-one” counts as one.
    let words: Int
    let syllables: Int

    var text: String { scan.text(ofWords: range) }

    /// How many years of school it asks for (Flesch–Kincaid grade level; Kincaid and others, 1975).
    var grade: Double { ReadingAge.grade(words: words, sentences: 1, syllables: syllables) }
}

extension WordScan {
    /// The sentences of a passage. What has no words is none.
    var sentences: [Sentence] {
        var sentences: [Sentence] = []
        var first = 0
        for index in words.indices where index == words.count - 1 || endsSentence(index) {
            sentences.append(sentence(first..<(index + 1)))
            first = index + 1
        }
        return sentences
    }

    private func sentence(_ range: Range<Int>) -> Sentence {
        var count = 0
        var syllables = 0
        for index in range {
            let isPart = index > range.lowerBound && isInsideWord(gap(after: index - 1))
            if !isPart { count += 1 }
            syllables += Syllables.count(bytes[words[index].range])
        }
        return Sentence(scan: self, range: range, words: count, syllables: syllables)
    }

    /// What stands in “one-to-one”, “9.30am” and “and/or”.
    private func isInsideWord(_ gap: ArraySlice<UInt8>) -> Bool {
        gap.count == 1 && gap.first.map { "-.:/".utf8.contains($0) } == true
    }

    /// Whether a sentence ends behind a word: at a full stop, a colon or the like with a space after it (Flesch, 1948),
    /// unless the full stop only shortens the word.
    private func endsSentence(_ index: Int) -> Bool {
        let gap = gap(after: index)
        if gap.contains(10) { return true }
        guard let stop = gap.firstIndex(where: { ".!?;:".utf8.contains($0) }) else { return false }
        let hasSpace = gap[stop...].contains(32)
        let isShortened = gap[stop] == UInt8(ascii: ".") && Self.shortened.contains(words[index].key)
        return hasSpace && !isShortened
    }

    private static let shortened = Set(["mr", "mrs", "ms", "dr", "st", "eg", "ie", "g", "e", "no", "vs"].map(key(of:)))
}

/// How old a reader must be to read a text with ease.
struct ReadingAge {
    let words: Int
    let sentences: Int
    let syllables: Int

    init(_ sentences: [Sentence]) {
        words = sentences.reduce(0) { $0 + $1.words }
        self.sentences = sentences.count
        syllables = sentences.reduce(0) { $0 + $1.syllables }
    }

    /// Shorter texts are too few words for a formula made for passages of a hundred.
    static let fewestWords = 100

    /// In years: a school grade of the formula and the five years before school. `nil` for a text that is too short.
    var years: Int? {
        guard words >= Self.fewestWords, sentences > 0 else { return nil }
        return max(5, Int((Self.grade(words: words, sentences: sentences, syllables: syllables) + 5).rounded()))
    }

    /// Flesch–Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom, 1975, Navy Research Branch Report 8-75).
    static func grade(words: Int, sentences: Int, syllables: Int) -> Double {
        guard words > 0, sentences > 0 else { return 0 }
        return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    }
}
