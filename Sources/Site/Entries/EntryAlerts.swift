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
        let isNotRunning = standing.isOver || standing == .paused
        let sentences = [standing.advice(in: material.words), isNotRunning ? elsewhere(for: entry) : nil]
        let text = sentences.compactMap { $0 }
        return alert(sentence, text.isEmpty ? nil : text.joined(separator: " "))
    }

    /// Where else to go: what is most like it and open, then the lists of its topics.
    private func elsewhere(for entry: Entry) -> Markup? {
        let entries = Alternatives(material: material).entries(to: entry).map {
            material.title(of: $0).linked(to: SiteAddresses.page(slug: $0.slug))
        }
        let topics = material.index.terms(of: entry, .topic).map {
            material.name(of: $0).linked(to: SiteAddresses.topic($0.id))
        }
        let links = entries + topics
        return links.isEmpty
            ? nil : material.words.markup("status-elsewhere", ["places": links.joined(separator: ", ")])
    }

    private func notice(of entry: Entry) -> Values? {
        guard let notice = entry.notice, notice.isShown(on: material.today) else { return nil }
        let words = material.words
        let end = notice.until.map { Markup(" ") + words.markup("notice-until", ["date": words.markup($0)]) }
        let isUntranslated = entry.untranslated.facts.contains(.notice)
        let text = material.marked(Markup(writing: notice.text), whereUntranslated: isUntranslated)
        return alert(words.markup("notice"), text + (end ?? Markup("")))
    }

    private func alert(_ heading: Markup, _ text: Markup?) -> Values {
        ["heading": heading.html, "text": text?.html ?? false]
    }
}
