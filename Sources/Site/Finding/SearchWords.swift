import Guide

/// The words that the search says, and those by which it understands what people type.
struct SearchWords {
    let material: SiteMaterial

    var values: [String: String] {
        let said = ["search-one", "search-many", "search-none", "search-crisis", "a-to-z"]
        var values = Dictionary(uniqueKeysWithValues: said.map { ($0, material.words[$0]) })
        values["page"] = material.languages.file(SiteAddresses.page(slug: "*"))
        values["exit"] = exit
        values["risky"] = riskyTopics
        values["ignored"] = material.finding.ignored.joined(separator: ",")
        values["synonyms"] = synonyms
        values["times"] = [material.words["search-now"], material.words["search-tonight"]].joined(separator: ";")
        return values
    }

    /// The way out, for words that nobody should be seen with; nothing in a guide whose readers are in no such danger.
    private var exit: String {
        riskyTopics.isEmpty ? "" : material.render(.leave, ["address": material.exitAddress]).html
    }

    /// The topics with a way out, by their letters in the index.
    private var riskyTopics: String {
        SearchIndex.letters(material.settings.topics.filter(\.isAtRisk).map(\.id), of: material.settings.topics)
    }

    /// A line for each group: "debt,money:skint,broke". A guide's own come first. An exclamation mark calls the crisis box.
    private var synonyms: String {
        var order: [[String]] = []
        var typed: [[String]: [String]] = [:]
        let crisis = material.finding.crisis.map { Synonym(typed: $0, meant: ["crisis!"]) }
        let danger = material.finding.danger.map { Synonym(typed: $0, meant: ["danger!"]) }
        for synonym in material.guide.synonyms + material.finding.synonyms + crisis + danger {
            if typed[synonym.meant] == nil { order.append(synonym.meant) }
            typed[synonym.meant, default: []].append(synonym.typed)
        }
        return order.map { meant in [meant, typed[meant] ?? []].map(list).joined(separator: ":") }
            .joined(separator: "\n")
    }

    /// Without the signs that part words here.
    private func list(_ words: [String]) -> String {
        words.map { $0.split(whereSeparator: { ",:\n".contains($0) }).joined(separator: " ") }.joined(separator: ",")
    }
}
