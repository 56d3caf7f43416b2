import Guide

/// What one's own list shows of each entry, as finished HTML by the entry's slug: what somebody needs on paper who goes
/// there for the first time. Entries that could put their reader in danger are on no list.
struct ListData: Sendable {
    let material: SiteMaterial
    let links: LanguageLinks

    func script(_ entries: [PreparedEntry]) -> String {
        // A list that somebody was given may hold a name that an entry had before.
        let moves = entries.filter { !material.isAtRisk($0.entry) }
            .flatMap { prepared in prepared.entry.formerSlugs.map { ($0, prepared.entry.slug) } }
        let lines = entries.filter { !material.isAtRisk($0.entry) }.onAllProcessors {
            "\(ScriptText.string($0.entry.slug)):\(ScriptText.string(markup($0).html))"
        }
        return "const listEntries = {\n\(lines.joined(separator: ",\n"))\n};\n"
            + "const listMoves = \(ScriptText.object(Dictionary(moves) { first, _ in first }));\n"
    }

    private func markup(_ prepared: PreparedEntry) -> Markup {
        let listed = material.render(
            .listed,
            [
                "file": prepared.file,
                "title": prepared.entry.title,
                "language": material.attributes(whereUntranslated: prepared.entry.untranslated.isEverything),
                "alerts": prepared.alerts?.html ?? false,
                "summary": prepared.entry.summary,
                "facts": prepared.factsForVisit(material).html,
                "review": prepared.reviewLine.html,
            ]
        )
        return links.led(listed)
    }
}
