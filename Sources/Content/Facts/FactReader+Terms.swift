import Diagnostics
import Guide

extension FactReader {
    /// The keys of terms that the guide knows, for `topics`, `areas`, `for` and `access`.
    ///
    /// A term may be typed by its key or by its name, in capitals or not. `known` is `nil` where the guide's own list
    /// could not be read: then nothing is refused.
    mutating func terms(_ key: String, known: [Term]?) -> [String] {
        var found: [String] = []
        for typed in names(key) {
            let id = term(typed, key: key, known: known)
            if let id, !found.contains(id) { found.append(id) }
        }
        return found
    }

    private mutating func term(_ typed: LocatedText, key: String, known: [Term]?) -> String? {
        guard let known else { return typed.text }
        let word = typed.text.lowercased()
        if let term = known.first(where: { $0.id == typed.text }) { return term.id }
        if let term = known.first(where: { $0.id == word || $0.name.lowercased() == word }) { return term.id }
        let kind = Self.kind(key)
        note(
            kind.unknown,
            at: typed.position,
            "The guide has no \(kind.name) called “\(typed.text)”.",
            help: help(word, known, key)
        )
        return nil
    }

    private func help(_ word: String, _ known: [Term], _ key: String) -> String {
        let closest =
            Spelling.closest(to: word, among: known.map(\.id))
            ?? Spelling.closest(to: word, among: known.map(\.name))
            .flatMap { name in known.first { $0.name == name }?.id }
        if let closest { return "Did you mean “\(closest)”?" }
        return "Choose from: \(known.map(\.id).joined(separator: ", ")). New ones go into content/guide.yml."
    }

    private static func kind(_ key: String) -> (name: String, unknown: Rule) {
        switch key {
        case "areas": ("area", ContentRules.areaUnknown)
        case "for": ("audience", ContentRules.audienceUnknown)
        case "access": ("access key", ContentRules.accessKeyUnknown)
        default: ("topic", ContentRules.topicUnknown)
        }
    }
}
