import Guide

/// Every name in the guide in the order of the alphabet, with the other names that people look for.
struct AToZPage {
    let material: SiteMaterial
    let titles: PageTitles
    let entries: [PreparedEntry]

    func content() -> PageContent {
        let title = material.words["a-to-z"]
        return PageContent(
            file: SiteAddresses.aToZ,
            title: titles.title(title),
            description: material.words["a-to-z-about"],
            breadcrumb: Breadcrumb(here: Markup(title)),
            main: material.render(.aToZ, ["letters": letters()])
        )
    }

    private struct Line {
        let key: AlphabeticalKey
        let markup: Markup
    }

    private func letters() -> [Values] {
        let lines = entries.flatMap(lines(for:)).sorted { $0.key < $1.key }
        var letters: [(heading: AlphabeticalKey.Heading, names: [String])] = []
        for line in lines {
            if letters.last?.heading != line.key.heading { letters.append((line.key.heading, [])) }
            letters[letters.count - 1].names.append(line.markup.html)
        }
        return letters.map { ["id": $0.heading.id, "letter": $0.heading.text, "names": $0.names] }
    }

    private func lines(for prepared: PreparedEntry) -> [Line] {
        let entry = prepared.entry
        let link = material.title(of: entry).linked(to: prepared.file)
        let flag = prepared.presented.warnings.first.flatMap(\.flag).map {
            Markup(" (") + material.markup($0) + Markup(")")
        }
        let ownLine = Line(key: key(entry.title), markup: link + (flag ?? Markup("")))
        return [ownLine] + entry.alsoKnownAs.map { otherName($0, of: prepared) }
    }

    private func key(_ name: String) -> AlphabeticalKey {
        AlphabeticalKey(name, language: material.settings.language)
    }

    /// "Ambulance: see 999 in an emergency", all of it a link.
    private func otherName(_ name: String, of prepared: PreparedEntry) -> Line {
        let isUntranslated = prepared.entry.untranslated.facts.contains(.alsoKnownAs)
        let values = [
            "name": material.marked(name, whereUntranslated: isUntranslated),
            "entry": material.title(of: prepared.entry),
        ]
        let markup = material.words.markup("a-to-z-see", values).linked(to: prepared.file)
        return Line(key: key(name), markup: markup)
    }
}
