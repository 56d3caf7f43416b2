/// A sentence or two of an entry as words in lower case, with the clause and the sentence in which each stands.
///
/// Hyphens part words, and typographic apostrophes are plain ones, so that "drop-in" and "drop in" are the same.
struct TokenizedText {
    struct Word: Equatable {
        let text: String
        let clause: Int
        let sentence: Int
    }

    let words: [Word]

    init(_ text: String) {
        var words: [Word] = []
        var (word, clause, sentence) = ("", 0, 0)
        func finishWord() {
            let endsSentence = word.last == "."
            if endsSentence { word.removeLast() }
            if !word.isEmpty { words.append(Word(text: word, clause: clause, sentence: sentence)) }
            if endsSentence { (clause, sentence) = (clause + 1, sentence + 1) }
            word = ""
        }
        for character in text.lowercased() {
            switch character {
            case "’", "'": word.append("'")
            case "£", "$", "€":
                finishWord()
                words.append(Word(text: String(character), clause: clause, sentence: sentence))
            case ",", ";", ":", "(", ")", "–", "—", "/":
                finishWord()
                clause += 1
            // "£2.50" is one price; a full stop behind a number is found when the word is finished.
            case "." where word.last?.isNumber == true: word.append(character)
            case ".", "!", "?", "\n":
                finishWord()
                (clause, sentence) = (clause + 1, sentence + 1)
            case _ where character.isLetter || character.isNumber: word.append(character)
            default: finishWord()
            }
        }
        finishWord()
        self.words = words
    }

    /// The words before a place in the same clause.
    func before(_ index: Int) -> ArraySlice<Word> {
        let start = words[..<index].lastIndex { $0.clause != words[index].clause }
        return words[(start.map { $0 + 1 } ?? 0)..<index]
    }

    /// The words after a place in the same clause.
    func restOfClause(after range: Range<Int>) -> ArraySlice<Word> {
        words[range.upperBound...].prefix { $0.clause == words[range.lowerBound].clause }
    }

    /// The first word of the next clause, where the sentence goes on.
    func nextClause(after range: Range<Int>) -> Word? {
        let next = words[range.upperBound...].first { $0.clause != words[range.lowerBound].clause }
        return next?.sentence == words[range.lowerBound].sentence ? next : nil
    }
}

/// Phrases to look for, each as its words.
public struct PhraseMatcher: Sendable {
    private let byFirstWord: [String: [[String]]]

    public init(_ phrases: [String]) {
        byFirstWord = Dictionary(grouping: phrases.map { TokenizedText($0).words.map(\.text) }) { $0.first ?? "" }
    }

    /// Where the phrases stand, the longest where several begin with the same word.
    func places(in said: TokenizedText) -> [Range<Int>] {
        said.words.indices.compactMap { start in length(at: start, of: said).map { start..<(start + $0) } }
    }

    /// Whether the phrase is the whole of a text.
    func isWhole(_ said: TokenizedText) -> Bool {
        !said.words.isEmpty && length(at: 0, of: said) == said.words.count
    }

    /// How many words the longest phrase has that begins at a place; `nil` where none does. A phrase stays inside a clause.
    func length(at start: Int, of said: TokenizedText) -> Int? {
        guard start < said.words.count, let phrases = byFirstWord[said.words[start].text] else { return nil }
        let rest = said.words[start...].prefix { $0.clause == said.words[start].clause }.map(\.text)
        return phrases.filter { rest.starts(with: $0) }.map(\.count).max()
    }
}
