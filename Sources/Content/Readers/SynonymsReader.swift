import Diagnostics
import Guide

/// Reads what the guide calls things, and what people type in the search for them: `content/synonyms.yml`, and our own list.
enum SynonymsReader {
    static let path = "content/synonyms.yml"

    /// A phone loads them all with the first search; ours are under 2,000, in 8 KB compressed.
    static let most = 2_500

    struct Reading: Sendable {
        let synonyms: [Synonym]
        let diagnostics: [Diagnostic]
    }

    static func read(_ file: GuideFiles.File?) -> Reading {
        guard let file else { return Reading(synonyms: [], diagnostics: []) }
        switch FactReader.ofSettings(file) {
        case .unreadable(let faults): return Reading(synonyms: [], diagnostics: faults)
        case .facts(var facts):
            let synonyms = facts.frontMatter.keys.flatMap { key in Self.synonyms(key, &facts) }
            if synonyms.count > most { facts.note(tooMany(facts.file)) }
            return Reading(synonyms: Array(synonyms.prefix(most)), diagnostics: facts.diagnostics)
        }
    }

    /// Several words may stand on either side, with commas between them: “money, debt: skint, broke”.
    private static func synonyms(_ key: LocatedText, _ facts: inout FactReader) -> [Synonym] {
        let typed = facts.names(key.text)
        let meant = key.text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
        for name in typed where name.text.split(separator: " ").count > 5 {
            facts.note(
                ContentRules.synonymTooLong,
                at: name.position,
                "“\(name.text)” is too long for somebody to type in a search.",
                help: "Write a word or a short phrase, such as: homeless: nowhere to live"
            )
        }
        return typed.map { Synonym(typed: $0.text, meant: meant) }
    }

    private static func tooMany(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            ContentRules.synonymsTooMany,
            at: file.whole,
            "There are more than \(most) synonyms here. We took the first \(most).",
            help: "Keep those that people really type. Slips of the pen and plurals need none."
        )
    }
}
