import Diagnostics
import Guide

/// Looks at sentences for easy read: short ones, with pictures that the guide has.
public enum EasyRead: Check {
    /// From 10 to 15 words are what people with a learning disability ask for (Department of Health, Making written
    /// information easier to understand, 2010).
    private static let mostWords = 15

    public static func run(_ guide: Guide, _ context: CheckContext) -> [Diagnostic] {
        let known = guide.pictures.map(\.path)
        let translations = guide.translations.flatMap { $0.entries.values.sorted { $0.slug < $1.slug } }
        let written =
            guide.entries.map { ($0.easyRead, $0.source.file) }
            + translations.map { ($0.easyRead, $0.source.file) }
        return written.flatMap { sentences, file in
            sentences.flatMap { sentence in
                let place = file.place(sentence.position)
                return [long(sentence, at: place), missing(sentence, known, at: place)].compactMap { $0 }
            }
        }
    }

    private static func long(_ sentence: EasyReadSentence, at place: Place) -> Diagnostic? {
        let sentences = sentence.text.split { ".!?".contains($0) }.map {
            $0.split(whereSeparator: \.isWhitespace).count
        }
        guard let words = sentences.max(), words > mostWords else { return nil }
        return Diagnostic(
            longRule,
            at: place,
            "This sentence for easy read has \(words) words. \(mostWords) are as many as can be taken in at once.",
            help: "Make two of it, one idea each, a line each."
        )
    }

    private static func missing(_ sentence: EasyReadSentence, _ known: [String], at place: Place) -> Diagnostic? {
        guard let picture = sentence.picture, !known.contains(picture.path) else { return nil }
        return Diagnostic(
            missingRule,
            at: place,
            "There is no picture “\(picture.path)” in the guide, so its place stays empty.",
            help: Spelling.closest(to: picture.path, among: known).map { "Did you mean “\($0)”?" }
                ?? "Put the file into content/images, and write its name as it is, capitals and all."
        )
    }

    private static let longRule = Rule(
        "easy-read-long",
        .notice,
        "A sentence for easy read is long.",
        why: "People who need easy read take in one short idea at a time.",
        cure: "Make two sentences of it, a line each.",
        before:
            "easy-read: [We meet on Tuesdays to grow food and then we cook what we have grown and eat it together.]",
        after: "easy-read:\n  - We meet on Tuesdays.\n  - We grow food.\n  - Then we cook and eat it."
    )

    private static let missingRule = Rule(
        "easy-read-picture-missing",
        .warning,
        "A line of easy read names a picture that the guide does not have.",
        why: "Its place stays empty, and the picture says for many what the words cannot.",
        cure: "Put the file into content/images, and write its name as it is.",
        before: "easy-read: [We dig. ![A spade](images/spad.jpg)]",
        after: "easy-read: [We dig. ![A spade](images/spade.jpg)]"
    )

    public static let rules = [longRule, missingRule]
}
