import Diagnostics

/// Reads what people write about opening times.
///
/// Either the whole phrase is understood, or nothing: a word left over might be the one that matters ("not", "except
/// the first week"). The work is bounded by the length of the phrase.
public enum OpeningTimesReader {
    /// The longest phrase that is read, in Unicode scalars. Anybody who needs more is writing a text.
    public static let longestPhrase = 200

    /// Every word that the reader knows, in lower case, for whoever suggests a spelling.
    public static var knownWords: [String] { TimeVocabulary.terms.keys.sorted() }

    /// What each clause of a phrase means, or why that is not certain.
    public static func read(_ phrase: String) -> Result<[OpeningReading], OpeningDoubt> {
        guard phrase.unicodeScalars.prefix(longestPhrase + 1).count <= longestPhrase else {
            return .failure(.tooLong(limit: longestPhrase))
        }
        let tokens = TimeTokenizer.tokens(of: phrase)
        for case .unknown(let word) in tokens { return .failure(.unknownWord(word)) }
        var readings: [OpeningReading] = []
        for statement in tokens.split(separator: .statementEnd) {
            switch StatementReader.read(Array(statement)) {
            case .success(let more): readings += more
            case .failure(let doubt): return .failure(doubt)
            }
        }
        return readings.isEmpty ? .failure(.unclear) : .success(readings)
    }
}

extension OpeningPhrase {
    /// Reads a phrase as somebody typed it.
    public init(typed: String, position: Position) {
        switch OpeningTimesReader.read(typed) {
        case .success(let readings): self.init(typed: typed, position: position, readings: readings, doubt: nil)
        case .failure(let doubt): self.init(typed: typed, position: position, readings: [], doubt: doubt)
        }
    }
}
