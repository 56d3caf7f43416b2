import Guide

/// An entry with the parts of it that several pages show, made once. It stands in the lists of all its topics, areas and
/// audiences, so it is a reference: an entry has so many parts that copying it costs more than writing its page.
final class PreparedEntry: Sendable {
    let entry: Entry
    let file: String
    let standing: EntryStanding
    let alerts: Markup?
    let facts: Markup
    /// "Last checked on …"
    let reviewLine: Markup
    /// Its opening times in words, a line each.
    let times: [String]
    /// As it stands in a list.
    let card: Markup

    init(_ entry: Entry, _ material: SiteMaterial) {
        self.entry = entry
        file = SiteAddresses.page(slug: entry.slug)
        standing = EntryStanding(entry, on: material.today)
        let review = ReviewWords(entry, material)
        alerts = EntryAlerts(material: material).markup(for: entry, standing: standing, review: review)
        times = EntryTimes.lines(of: entry.times, in: material.words)
        facts = EntryFacts(material: material).markup(for: entry)
        reviewLine = review.line(for: standing)
        card = EntryCard(material: material).markup(for: entry, standing: standing, times: times)
    }
}
