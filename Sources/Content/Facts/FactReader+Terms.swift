import Diagnostics
import Guide

extension FactReader {
    /// The keys of terms of one of the guide's lists.
    ///
    /// A term may be typed by its key or by its name, in capitals or not. `known` is `nil` where the guide's own list
    /// could not be read: then nothing is refused.
    mutating func terms(_ key: String, of taxonomy: Taxonomy, known: [Term]?) -> [String] {
        var found: [String] = []
        let words = names(key)
        var index = 0
        while index < words.count {
            if let (id, length) = nameWithCommas(words[index...], known: known ?? []) {
                if !found.contains(id) { found.append(id) }
                index += length
                continue
            }
            let id = term(words[index], of: taxonomy, known: known)
            if let id, !found.contains(id) { found.append(id) }
            index += 1
        }
        return found
    }

    /// A name that holds commas, which a list takes for several: `[Money, debt and food]`.
    private func nameWithCommas(_ words: ArraySlice<LocatedText>, known: [Term]) -> (id: String, length: Int)? {
        for term in known where term.name.utf8.contains(UInt8(ascii: ",")) {
            let parts = term.name.lowercased().split(separator: ",").map(\.trimmed)
            let typed = words.prefix(parts.count).map { $0.text.lowercased() }
            if typed == parts { return (term.id, parts.count) }
        }
        return nil
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
