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
    public static func read(language: String, builtIn: GuideFiles.File, own: GuideFiles.File?) -> Reading {
        let base = phrases(builtIn, known: nil)
        guard let own else {
            return Reading(words: Words(language: language, phrases: base.phrases), diagnostics: base.diagnostics)
        }
        let changed = phrases(own, known: base.phrases)
        let phrases = base.phrases.merging(changed.phrases) { _, own in own }
        return Reading(
            words: Words(language: language, phrases: phrases),
            diagnostics: base.diagnostics + changed.diagnostics
        )
    }

    private static func phrases(
        _ file: GuideFiles.File,
        known: [String: String]?
    ) -> (phrases: [String: String], diagnostics: [Diagnostic]) {
        let source: SourceFile
        switch FileText.decode(file) {
        case .unreadable(let fault): return ([:], [fault])
        case .text(let text): source = text
        }
        let frontMatter = FrontMatter.read(
            source,
            lines: source.lines.indices,
            comments: .allowed,
            knownKeys: Set((known ?? [:]).keys)
        )
        var facts = FactReader(file: source, frontMatter: frontMatter)
        if let known { facts.refuseKeys(except: known.keys.sorted(), of: "The list of words") }
        var phrases: [String: String] = [:]
        for key in frontMatter.keys {
            if let text = facts.text(key.text) { phrases[key.text] = text }
        }
        return (phrases, facts.diagnostics)
    }
}
