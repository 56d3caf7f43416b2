import Diagnostics
import Guide

/// Reads what abbreviations mean: `content/glossary.yml`.
enum GlossaryReader {
    static let path = "content/glossary.yml"

    struct Reading: Sendable {
        let terms: [GlossaryTerm]
        let diagnostics: [Diagnostic]
    }

    static func read(_ file: GuideFiles.File?) -> Reading {
        guard let file else { return Reading(terms: [], diagnostics: []) }
        switch FactReader.ofSettings(file) {
        case .unreadable(let faults): return Reading(terms: [], diagnostics: faults)
        case .facts(var facts):
            let terms = facts.frontMatter.keys.compactMap { key in
                facts.text(key.text).map { GlossaryTerm(short: key.text, meaning: $0) }
            }
            return Reading(terms: terms, diagnostics: facts.diagnostics)
        }
    }
}
