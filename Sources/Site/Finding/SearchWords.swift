import Guide

/// The words that the search says, and those by which it understands what people type.
struct SearchWords {
    let material: SiteMaterial

    var values: [String: String] {
        let said = ["search-one", "search-many", "search-none", "search-crisis", "a-to-z"]
        var values = Dictionary(uniqueKeysWithValues: said.map { ($0, material.words[$0]) })
        values["page"] = material.languages.file(SiteAddresses.page(slug: "*"))
        values["ignored"] = material.finding.ignored.joined(separator: ",")
        values["crisis"] = material.finding.crisis.joined(separator: ",")
        values["danger"] = material.finding.danger.joined(separator: ",")
        values["synonyms"] = synonyms
        return values
    }

    /// A line for each group: "debt,money:skint,broke". A guide's own come first.
    private var synonyms: String {
        var order: [[String]] = []
        var typed: [[String]: [String]] = [:]
        for synonym in material.guide.synonyms + material.finding.synonyms {
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
