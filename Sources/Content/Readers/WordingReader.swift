import Diagnostics
import Guide

/// Reads the terms that a group would rather not use: `content/wording.yml`.
enum WordingReader {
    static let path = "content/wording.yml"

    struct Reading: Sendable {
        let terms: [DiscouragedTerm]
        let diagnostics: [Diagnostic]
    }

    static func read(_ file: GuideFiles.File?) -> Reading {
        guard let file else { return Reading(terms: [], diagnostics: []) }
        switch FactReader.ofSettings(file) {
        case .unreadable(let faults): return Reading(terms: [], diagnostics: faults)
        case .facts(var facts):
            let terms = facts.frontMatter.keys.flatMap { Self.terms($0, &facts) }
            return Reading(terms: terms, diagnostics: facts.diagnostics)
        }
    }

    /// One key may name several terms with commas between them.
    private static func terms(_ key: LocatedText, _ facts: inout FactReader) -> [DiscouragedTerm] {
        guard let advice = advice(on: key, &facts) else { return [] }
        let terms = key.text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
        return terms.map {
            DiscouragedTerm(term: $0, preferred: advice.instead, reason: advice.why, source: advice.source)
        }
    }

    private struct Advice {
        let instead: String
        var why: String?
        var source: String?
    }

    private static func advice(on key: LocatedText, _ facts: inout FactReader) -> Advice? {
        guard let value = facts.value(key.text) else { return nil }
        switch value {
        case .text(let text): return Advice(instead: text.text.joinedLines)
        case .named:
            let advice = facts.group(key.text, known: ["instead", "why", "source"], example: "") { inner -> Advice? in
                inner.require(
                    "instead",
                    ContentRules.insteadMissing,
                    help: "Write what you would rather read: “instead: has”."
                )
                let (why, source) = (inner.text("why"), inner.text("source"))
                return inner.text("instead").map { Advice(instead: $0, why: why, source: source) }
            }
            return advice ?? nil
        case .list, .empty:
            facts.noteWrongKind(key.text, value, wanted: "the words to use instead", example: "suffer from: have")
            return nil
        }
    }
}
