import Diagnostics
import Guide

/// Reads the interface's words: `templates/words/en.yml`, with a guide's own phrases over ours.
public enum WordsReader {
    public struct Reading: Sendable {
        public let words: Words
        public let diagnostics: [Diagnostic]
    }

    /// - Parameters:
    ///   - builtIn: the words that travel with the program
    ///   - own: the guide's own file, where it has one
    ///   - isOtherLanguage: whether the words that travel with the program are in another language, since it has none in
    ///     this one. Each that the guide's own file lacks is then named.
    public static func read(
        language: String,
        builtIn: GuideFiles.File,
        own: GuideFiles.File?,
        isOtherLanguage: Bool = false
    ) -> Reading {
        let base = phrases(builtIn, known: nil)
        guard let own else {
            return Reading(words: Words(language: language, phrases: base.phrases), diagnostics: base.diagnostics)
        }
        let changed = phrases(own, known: base.phrases)
        let phrases = base.phrases.merging(changed.phrases) { _, own in own }
        let missing = isOtherLanguage ? untranslated(own, base.phrases.keys.filter { changed.phrases[$0] == nil }) : nil
        return Reading(
            words: Words(language: language, phrases: phrases),
            diagnostics: base.diagnostics + changed.diagnostics + [missing].compactMap(\.self)
        )
    }

    /// The languages that people speak are many, and a guide needs the names of few.
    private static func untranslated(_ own: GuideFiles.File, _ keys: [String]) -> Diagnostic? {
        let missing = keys.filter { !$0.hasPrefix("language-") }.sorted()
        guard !missing.isEmpty else { return nil }
        let rest = missing.count > 10 ? " and \(missing.count - 10) more" : ""
        return Diagnostic(
            ContentRules.wordsUntranslated,
            at: Place(file: own.path),
            "\(missing.count == 1 ? "1 phrase is" : "\(missing.count) phrases are") missing here, and stay in English: \(missing.prefix(10).joined(separator: ", "))\(rest).",
            help: "Give each a line. What it says in English stands in words/en.yml of the program."
        )
    }

    /// Says that nobody has given the interface words in one of the guide's languages.
    /// - Parameter settings: `guide.yml`, which lists the language.
    public static func missing(_ language: String, in settings: SourceFile) -> Diagnostic {
        Diagnostic(
            ContentRules.languageWithoutWords,
            at: settings.whole,
            "We have no words for buttons and headings in the language “\(language)”.",
            help:
                "Put a file templates/words/\(language).yml beside the folder content, with the lines of our words/en.yml in that language. Or take “\(language)” out of “languages”."
        )
    }

    /// A language may have more forms for numbers than ours: `paper-size-few` beside `paper-size-one` and `-other`.
    private static func withNumberForms(_ keys: [String]) -> [String] {
        keys
            + keys.filter { $0.hasSuffix("-other") }.flatMap { key in
                PluralCategory.allCases.map { "\(key.dropLast("other".count))\($0.rawValue)" }
            }
    }

    private static func phrases(
        _ file: GuideFiles.File,
        known: [String: String]?
    ) -> (phrases: [String: String], diagnostics: [Diagnostic]) {
        let source: SourceFile
        switch FileText.decode(file) {
        case .unreadable(let faults): return ([:], faults)
        case .text(let text): source = text
        }
        let frontMatter = FrontMatter.read(
            source,
            lines: source.lines.indices,
            comments: .allowed,
            knownKeys: Set((known ?? [:]).keys)
        )
        var facts = FactReader(file: source, frontMatter: frontMatter)
        if let known { facts.refuseKeys(except: withNumberForms(known.keys.sorted()), of: "The list of words") }
        var phrases: [String: String] = [:]
        for key in frontMatter.keys {
            if let text = facts.text(key.text) { phrases[key.text] = text }
        }
        return (phrases, facts.diagnostics)
    }
}
