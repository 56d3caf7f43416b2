import Diagnostics
import Guide

extension FactReader {
    /// The keys of terms of one of the guide's lists.
    ///
    /// A term may be typed by its key or by its name, in capitals or not. `known` is `nil` where the guide's own list
    /// could not be read: then nothing is refused.
    mutating func terms(_ key: String, of taxonomy: Taxonomy, known: [Term]?) -> [String] {
        var found: [String] = []
        for typed in names(key) {
            let id = term(typed, of: taxonomy, known: known)
            if let id, !found.contains(id) { found.append(id) }
        }
        return found
    }

    private mutating func term(_ typed: LocatedText, of taxonomy: Taxonomy, known: [Term]?) -> String? {
        guard let known else { return typed.text }
        let word = typed.text.lowercased()
        if let term = known.first(where: { $0.id == typed.text }) { return term.id }
        if let term = known.first(where: { $0.id == word || $0.name.lowercased() == word }) { return term.id }
        let kind = Self.kind(taxonomy)
        note(
            kind.unknown,
            at: typed.position,
            "The guide has no \(kind.name) called “\(typed.text)”.",
            help: help(word, known)
        )
        return nil
    }

    private func help(_ word: String, _ known: [Term]) -> String {
        let closest =
            Spelling.closest(to: word, among: known.map(\.id))
            ?? Spelling.closest(to: word, among: known.map(\.name))
            .flatMap { name in known.first { $0.name == name }?.id }
        if let closest { return "Did you mean “\(closest)”?" }
        return "Choose from: \(known.map(\.id).joined(separator: ", ")). New ones go into content/guide.yml."
    }

    private static func kind(_ taxonomy: Taxonomy) -> (name: String, unknown: Rule) {
        switch taxonomy {
        case .topics: ("topic", ContentRules.topicUnknown)
        case .areas: ("area", ContentRules.areaUnknown)
        case .audiences: ("audience", ContentRules.audienceUnknown)
        case .access: ("access key", ContentRules.accessKeyUnknown)
        }
    }
}
