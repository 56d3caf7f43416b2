import Guide
import Presentation

/// An entry with the parts of it that several pages show, written once as HTML.
final class PreparedEntry: Sendable {
    let presented: PresentedEntry
    let file: String
    /// What must be read before anything else of it; `nil` for most.
    let alerts: Markup?
    let facts: Markup
    /// "Last checked on …"
    let reviewLine: Markup
    /// As it stands in a list.
    let card: Markup
    private let writtenFacts: [(isForVisit: Bool, values: Values)]

    var entry: Entry { presented.entry }
    var standing: EntryStanding { presented.standing }

    init(_ presented: PresentedEntry, _ material: SiteMaterial) {
        self.presented = presented
        file = SiteAddresses.page(slug: presented.entry.slug)
        alerts = Self.alerts(presented.warnings, material)
        writtenFacts = presented.facts.map { fact in
            let answers = fact.lines.map(material.markup).each(in: "dd")
            return (fact.heading.isForVisit, ["label": fact.label, "answers": answers.html])
        }
        facts = material.render(.facts, ["facts": writtenFacts.map(\.values)])
        reviewLine = material.markup(presented.review.line)
        card = EntryCard(material: material).markup(for: presented)
    }

    /// What somebody needs on paper who goes there for the first time.
    func factsForVisit(_ material: SiteMaterial) -> Markup {
        material.render(.facts, ["facts": writtenFacts.filter(\.isForVisit).map(\.values)])
    }

    /// That something ends soon stands among its dates.
    private static func alerts(_ warnings: [EntryWarning], _ material: SiteMaterial) -> Markup? {
        let alerts = warnings.filter { $0.kind != .endsSoon }.map { warning in
            [
                "heading": material.markup(warning.heading).html,
                "text": warning.text.map { material.markup($0).html } ?? false,
            ] as Values
        }
        return alerts.isEmpty ? nil : material.render(.alerts, ["alerts": alerts])
    }
}
