import Diagnostics
import Guide
import Markdown

/// Reads `easy-read`: a list of sentences, each with a picture before or after it if somebody has one:
/// `![Two people digging](images/garden.jpg) We grow food together.`
enum EasyReadReader {
    static func read(_ facts: inout FactReader) -> [EasyReadSentence] {
        let key = EntryKey.easyRead.rawValue
        return facts.texts(key).compactMap { typed in
            var rest = typed.text
            let pictures = pictures(&rest)
            let sentence = EasyReadSentence(text: rest.trimmed, picture: pictures.first, position: typed.position)
            let isClear = isClear(sentence, pictures.count, &facts) && hasWords(sentence, &facts)
            return isClear ? sentence : nil
        }
    }

    private static let example = "Write it like this: ![Two people digging](images/garden.jpg) We grow food together."

    /// Takes the pictures out of a text.
    private static func pictures(_ text: inout String) -> [EasyReadSentence.Picture] {
        guard text.contains("![") else { return [] }
        let mark = /!\[([^\]]*)\]\(([^()\s]*)\)/
        let found = text.matches(of: mark).map {
            EasyReadSentence.Picture(
                path: FileAddress.names(in: String($0.output.2))[2],
                words: String($0.output.1).trimmed
            )
        }
        text = text.replacing(mark, with: " ")
        return found
    }

    private static func isClear(_ sentence: EasyReadSentence, _ pictures: Int, _ facts: inout FactReader) -> Bool {
        let isInside = sentence.picture.map { $0.path.hasPrefix("images/") && !$0.path.contains("..") } ?? true
        let isOne = pictures <= 1 && !sentence.text.contains("![") && !sentence.text.isEmpty
        if isInside, isOne { return true }
        facts.note(
            ContentRules.easyReadUnclear,
            at: sentence.position,
            isOne
                ? "A picture for “easy-read” stands in content/images."
                : "A line of “easy-read” takes one sentence, and one picture at most.",
            help: example
        )
        return false
    }

    private static func hasWords(_ sentence: EasyReadSentence, _ facts: inout FactReader) -> Bool {
        guard let picture = sentence.picture, picture.words.isEmpty else { return true }
        facts.note(
            ContentRules.easyReadWordsMissing,
            at: sentence.position,
            "This picture has no words for people who cannot see it.",
            help: example
        )
        return false
    }
}
