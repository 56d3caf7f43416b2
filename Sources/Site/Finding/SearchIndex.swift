import Guide

/// What the search looks through: a line for each entry, in one string, which compresses best.
///
/// The first two lines name the topics and the areas. Then each entry has its address, title, a short text, other names, who
/// runs it, the letters of its topics and of its areas (0 for the first, 1 for the second …) and how it stands, with tabs
/// between them. An exclamation mark before the standing says that nobody can go there any more, a star that the entry is
/// in the crisis box.
struct SearchIndex {
    let material: SiteMaterial

    /// A phone loads the whole index, so an entry may take about 60 bytes of it, compressed.
    static let longestText = 65
    static let shortestText = 30

    func script(_ entries: [PreparedEntry]) -> String {
        let settings = material.settings
        let names = [settings.topics, settings.areas].map { $0.map { plain($0.name) }.joined(separator: "\t") }
        let titles = Dictionary(material.original.entries.map { ($0.slug, $0.title) }) { first, _ in first }
        let lines = names + entries.map { line($0, original: titles[$0.entry.slug]) }
        return "const searchIndex = \(ScriptText.string(lines.joined(separator: "\n")));\n"
    }

    /// - Parameter original: its title in the main language. People ask for what they have heard of, whatever language that
    ///   was in.
    private func line(_ prepared: PreparedEntry, original: String?) -> String {
        let entry = prepared.entry
        let settings = material.settings
        let otherTitle = original.flatMap { $0 == entry.title ? nil : $0 }
        let others = entry.alsoKnownAs + [otherTitle].compactMap { $0 }
        let fields = [
            entry.slug, entry.title, shortText(entry.summary, besides: otherTitle), others.joined(separator: ", "),
            provider(of: entry),
            letters(entry.topics, of: settings.topics), letters(entry.areas, of: settings.areas),
            standing(of: prepared),
        ]
        return fields.map(plain).joined(separator: "\t")
    }

    /// Who runs it, where the title does not say so.
    private func provider(of entry: Entry) -> String {
        entry.prose[.provider].flatMap { entry.title.contains($0) ? nil : $0 } ?? ""
    }

    private func letters(_ ids: [String], of terms: [Term]) -> String {
        let places = ids.compactMap { id in terms.firstIndex { $0.id == id } }
        return String(String.UnicodeScalarView(places.compactMap { Unicode.Scalar(48 + UInt32($0)) }))
    }

    /// The first sentence, cut between words where it is long. A second title takes room from it.
    private func shortText(_ summary: String, besides title: String?) -> String {
        let longest = max(Self.shortestText, Self.longestText - (title?.count ?? 0))
        let first = summary.firstRange(of: ". ").map { String(summary[..<$0.lowerBound]) + "." } ?? summary
        guard first.count > longest else { return first }
        let cut = first.prefix(longest)
        return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) + "…"
    }

    private func standing(of prepared: PreparedEntry) -> String {
        let sign = prepared.standing.isOver ? "!" : prepared.entry.crisisPlace == nil ? "" : "*"
        return sign + (prepared.standing.plainFlag(in: material.words) ?? "")
    }

    /// On one line and without the signs that part fields.
    private func plain(_ text: String) -> String {
        text.split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ")
    }
}
