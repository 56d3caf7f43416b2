/// Finds phrases of a list in texts: whole words, in any of their forms, with nothing but a space or a hyphen between.
struct PhraseFinder {
    struct Match {
        /// The phrase's place in the list.
        let phrase: Int
        /// Which words of the text it takes.
        let words: Range<Int>
    }

    private struct Pattern {
        let phrase: Int
        /// For each word, the keys of its forms.
        let words: [Set<UInt64>]
        /// Whether the phrase begins with “a”, “an” or “the”, and so stands for somebody, as in “the blind”.
        let isNoun: Bool
    }

    private var patterns: [Pattern] = []
    /// The patterns by each form of their first word, the longest first.
    private var byFirstWord: [UInt64: [Int]] = [:]
    private let joining: Set<UInt64>

    /// - Parameter joining: the words before which a noun is at its end.
    init(_ phrases: [String], joining: Set<String>) {
        self.joining = Set(joining.map(WordScan.key))
        for (index, phrase) in phrases.enumerated() {
            let scan = WordScan(phrase)
            guard !scan.words.isEmpty else { continue }
            let words = scan.words.map { scan.text(of: $0.range) }
            let opensNoun = words.count > 1 && ["a", "an", "the"].contains(words[0].lowercased())
            let isNoun = opensNoun && !joining.contains(words[words.count - 1].lowercased())
            let keys = words.map { word in
                Set((isNoun ? [word] : Inflection.forms(of: word)).map(WordScan.key))
            }
            patterns.append(Pattern(phrase: index, words: keys, isNoun: isNoun))
        }
        for (index, pattern) in patterns.enumerated() {
            for key in pattern.words[0] { byFirstWord[key, default: []].append(index) }
        }
        byFirstWord = byFirstWord.mapValues { $0.sorted { patterns[$0].words.count > patterns[$1].words.count } }
    }

    /// The matches in a text from its beginning, none inside another.
    func matches(in scan: WordScan) -> [Match] {
        var matches: [Match] = []
        var next = 0
        for index in scan.words.indices where index >= next {
            guard let candidates = byFirstWord[scan.words[index].key] else { continue }
            guard let found = candidates.first(where: { stands(patterns[$0], in: scan, at: index) }) else { continue }
            next = index + patterns[found].words.count
            matches.append(Match(phrase: patterns[found].phrase, words: index..<next))
        }
        return matches
    }

    /// The matches that are the writer's own words: neither quoted nor part of a name.
    func ownMatches(in scan: WordScan) -> [Match] {
        matches(in: scan).filter { match in
            !scan.words[match.words].contains(where: \.isQuoted) && !isName(match.words, in: scan)
        }
    }

    /// Whether capitals make it a name, such as Alcoholics Anonymous. At the beginning of a sentence one capital says
    /// nothing, so the next word must have one too.
    private func isName(_ words: Range<Int>, in scan: WordScan) -> Bool {
        guard let last = words.last, scan.words[last].isCapitalised else { return false }
        if words.count > 1 || !scan.opensSentence(words.lowerBound) { return true }
        let hasNext = last + 1 < scan.words.count && scan.words[last + 1].isCapitalised
        return hasNext && scan.gap(after: last).elementsEqual([32])
    }

    private func stands(_ pattern: Pattern, in scan: WordScan, at start: Int) -> Bool {
        let end = start + pattern.words.count
        guard end <= scan.words.count else { return false }
        for (index, forms) in zip(start..., pattern.words) {
            guard forms.contains(scan.words[index].key) else { return false }
            if index + 1 < end, !joins(scan.gap(after: index)) { return false }
        }
        return !pattern.isNoun || endsNoun(scan, at: end - 1)
    }

    /// A full stop alone stands inside “e.g.”; with a space it ends a sentence.
    private func joins(_ gap: ArraySlice<UInt8>) -> Bool {
        gap.allSatisfy { $0 == 32 || $0 == 10 || $0 == UInt8(ascii: "-") } || gap.elementsEqual([UInt8(ascii: ".")])
    }

    /// Whether no other noun follows: “the blind, …”, “the blind and …”, and not “the blind corner”.
    private func endsNoun(_ scan: WordScan, at index: Int) -> Bool {
        guard index + 1 < scan.words.count else { return true }
        let gap = scan.gap(after: index)
        if gap.contains(UInt8(ascii: "-")) { return false }
        return gap.contains { $0 != 32 && $0 != 10 } || joining.contains(scan.words[index + 1].key)
    }
}
