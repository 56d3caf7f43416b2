import Diagnostics
import Guide

/// Reads what an editor knows of a language's words: `templates/words/editing-en.yml`.
public enum EditingWordsReader {
    public struct Reading: Sendable {
        public let words: EditingWords
        public let diagnostics: [Diagnostic]
    }

    /// - Parameter file: `nil` for a language in which we have no such words.
    public static func read(_ file: GuideFiles.File?) -> Reading {
        guard let file else { return Reading(words: EditingWords(), diagnostics: []) }
        switch FactReader.ofSettings(file, knownKeys: Set(keys)) {
        case .unreadable(let faults): return Reading(words: EditingWords(), diagnostics: faults)
        case .facts(var facts):
            facts.refuseKeys(
                except: keys,
                of: "The list of words"
            )
            let words = EditingWords(
                twins: pairs("plainer", &facts).map { EditingWords.Twin(long: $0.name, plain: $0.value) },
                familiar: names("familiar", &facts),
                meanings: pairs("meanings", &facts).map { GlossaryTerm(short: $0.name, meaning: $0.value) },
                stressed: names("stressed", &facts),
                joining: names("joining", &facts)
            )
            return Reading(words: words, diagnostics: facts.diagnostics)
        }
    }

    private static let keys = ["plainer", "familiar", "meanings", "stressed", "joining"]

    private static func names(_ key: String, _ facts: inout FactReader) -> Set<String> {
        Set(facts.names(key).map(\.text))
    }

    private static func pairs(_ key: String, _ facts: inout FactReader) -> [(name: String, value: String)] {
        guard let value = facts.value(key) else { return [] }
        guard case .named(let pairs, _) = value else {
            facts.noteWrongKind(key, value, wanted: "names with values below it", example: "prior to: before")
            return []
        }
        return pairs.compactMap { pair in pair.value.words.map { (pair.name.text, $0) } }
    }
}
