import Guide

/// What must be read before anything else of an entry: that it has closed, a notice, that nobody has checked it.
struct EntryAlerts {
    let material: SiteMaterial

    func markup(for entry: Entry, standing: EntryStanding, review: ReviewWords) -> Markup? {
        let missedCheck = review.warning(for: standing).map { alert($0.heading, $0.text) }
        let alerts = [self.standing(standing, of: entry), notice(of: entry), missedCheck].compactMap { $0 }
        return alerts.isEmpty ? nil : material.render(.alerts, ["alerts": alerts])
    }

    private func standing(_ standing: EntryStanding, of entry: Entry) -> Values? {
        guard let sentence = standing.sentence(in: material.words) else { return nil }
        return alert(sentence, standing.isOver ? elsewhere(for: entry) : standing.advice(in: material.words))
    }

    /// Where to look instead of an entry that is over.
    private func elsewhere(for entry: Entry) -> Markup? {
        let topics = material.index.terms(of: entry, .topic)
        guard !topics.isEmpty else { return nil }
        let links = topics.map { Markup($0.name).linked(to: SiteAddresses.topic($0.id)) }
        return material.words.markup("status-over-elsewhere", ["topics": links.joined(separator: ", ")])
    }

    private func notice(of entry: Entry) -> Values? {
        guard let notice = entry.notice, notice.isShown(on: material.today) else { return nil }
        let words = material.words
        let end = notice.until.map { Markup(" ") + words.markup("notice-until", ["date": words.markup($0)]) }
        return alert(words.markup("notice"), Markup(writing: notice.text) + (end ?? Markup("")))
    }

    private func alert(_ heading: Markup, _ text: Markup?) -> Values {
        ["heading": heading.html, "text": text?.html ?? false]
    }
}
