import Guide
import Presentation

/// An entry in a list: its name, what qualifies it, what it is, how to reach it, when and where.
struct EntryCard {
    let material: SiteMaterial

    /// - Parameters:
    ///   - session: what stands above it on the page of a day: the time, and whether to book.
    ///   - said: what the heading of the list has said of all that stand in it.
    func markup(for presented: PresentedEntry, session: Values? = nil, besides said: EntryWarning.Kind? = nil) -> Markup
    {
        let entry = presented.entry
        let warnings = presented.warnings.filter { $0.kind != said }
        var values: Values = [
            "file": SiteAddresses.page(slug: entry.slug),
            "title": entry.title,
            "summary": entry.summary,
            "language": material.attributes(whereUntranslated: entry.untranslated.isEverything),
        ]
        values["session"] = session ?? false
        let language = entry.untranslated.isEverything ? material.mainLanguageName : nil
        values["in-language"] = language ?? false
        values["flags"] = warnings.compactMap(\.flag).map { material.markup($0).html }
        values["alerts"] = warnings.filter { $0.flag == nil }.map(alert)
        values["reach"] = presented.bestContacts.first.map { material.markup($0.line).html } ?? false
        values["when"] = lines(presented.times.lines) ?? false
        values["where"] = presented.areas.isEmpty ? false : material.markup(presented.areas.joined(by: ", ")).html
        return material.render(.card, values)
    }

    private func lines(_ lines: [PresentedText]) -> String? {
        lines.isEmpty ? nil : lines.map { material.markupWithoutLinks($0).html }.joined(separator: "<br>")
    }

    private func alert(_ warning: EntryWarning) -> Values {
        [
            "heading": material.markup(warning.heading).html,
            "text": warning.shortText.map { material.markup($0).html } ?? false,
        ]
    }
}

extension SiteMaterial {
    /// What qualifies an entry that is a line in a list: " (Waiting list)", then what needs a sentence.
    func warnings(of presented: PresentedEntry) -> Markup {
        presented.warnings.reduce(Markup("")) { line, warning in
            if let flag = warning.flag { return line + Markup(" (") + markup(flag) + Markup(")") }
            let heading = Markup(safe: " <strong>\(markup(warning.heading).html)</strong>")
            return line + heading + (warning.shortText.map { Markup(" ") + markup($0) } ?? Markup(""))
        }
    }
}
