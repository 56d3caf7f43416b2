import Guide

/// Writes all that there is to say of an entry.
struct FullEntryWriter {
    let material: PieceMaterial
    /// The slugs of all entries in the piece: only these have a page that a text can point to.
    let printed: Set<String>

    init(material: PieceMaterial, entries: [Entry]) {
        self.material = material
        printed = Set(entries.map(\.slug))
    }

    private var words: Words { material.words }
    private var settings: GuideSettings { material.settings }

    func entry(_ entry: Entry) -> FullEntry {
        FullEntry(
            id: entry.slug,
            name: PrintedText.tidied(entry.title),
            summary: PrintedText.tidied(entry.summary),
            alerts: alerts(on: entry),
            contacts: [PrintedContact](allOf: entry.contacts, words: words),
            facts: facts(of: entry),
            body: body(of: entry),
            review: words.phrase("review-checked", ["date": words.date(entry.review.date)])
        )
    }

    private func body(of entry: Entry) -> [PrintedBlock] {
        [PrintedBlock](entry.body).map { block in
            var block = block
            block.spans = block.spans.map { span in
                var span = span
                if let slug = span.entry, !printed.contains(slug) { span.entry = nil }
                return span
            }
            return block
        }
    }

    private func alerts(on entry: Entry) -> [String] {
        let short = material.entryWriter.entry(entry)
        return [short.note, short.notice, missedReview(of: entry)].compactMap { $0 }
    }

    private func missedReview(of entry: Entry) -> String? {
        switch settings.review.state(of: entry, on: material.today) {
        case .fresh, .due: return nil
        case .overdue, .lapsed:
            let next = words.phrase("review-missed", ["date": words.date(settings.review.nextReview(of: entry))])
            let isRung = entry.contacts.phones.contains { $0.dialled != nil }
            return words[isRung ? "advice-ring" : "advice-may-have-changed"] + " " + next
        }
    }

    private func facts(of entry: Entry) -> [PrintedFact] {
        let all: [(String, [String])] = [
            ("where", places(of: entry)),
            ("when", OpeningTimesWriter(words: words).lines(for: entry.times)),
            ("dates", dates(of: entry)),
            ("cost", [entry.prose[.cost]].compactMap { $0 }),
            ("joining", [entry.prose[.joining]].compactMap { $0 }),
            ("first-visit", [entry.prose[.firstVisit]].compactMap { $0 }),
            ("getting-there", [entry.prose[.gettingThere]].compactMap { $0 }),
            ("access", inOneLine(names(of: entry.access, among: settings.access))),
            (
                "who",
                inOneLine(
                    names(of: entry.audiences, among: settings.audiences) + [entry.prose[.ages]].compactMap { $0 }
                )
            ),
            ("languages", inOneLine(entry.languages.map { words.phrases["language-\($0)"] ?? $0 })),
            ("provider", [entry.prose[.provider]].compactMap { $0 }),
        ]
        return all.map { PrintedFact(name: words[$0], lines: $1.map(PrintedText.tidied).filter { !$0.isEmpty }) }
            .filter { !$0.lines.isEmpty }
    }

    private func places(of entry: Entry) -> [String] {
        switch entry.contacts.whereabouts {
        case .published(let addresses):
            return addresses.map { address in
                let line = PrintedText.address(address.lines)
                return address.label.map { "\($0): \(line)" } ?? line
            }
        case .withheld: return [words["address-withheld"]]
        case .unsaid: return inOneLine(names(of: entry.areas, among: settings.areas))
        }
    }

    private func dates(of entry: Entry) -> [String] {
        func date(_ date: CalendarDate) -> String { words.date(date) }
        let running: String? =
            switch (entry.dates.starts, entry.dates.ends) {
            case (let starts?, let ends?):
                words.phrase("dates-from-to", ["starts": date(starts), "ends": date(ends)])
            case (let starts?, nil): words.phrase("dates-from", ["starts": date(starts)])
            case (nil, let ends?): words.phrase("dates-to", ["ends": date(ends)])
            case (nil, nil): nil
            }
        let funded = entry.dates.fundedUntil.map { words.phrase("dates-funded", ["date": date($0)]) }
        return [running, funded].compactMap { $0 }
    }

    private func names(of ids: [String], among terms: [Term]) -> [String] {
        terms.filter { ids.contains($0.id) }.map(\.name)
    }

    private func inOneLine(_ items: [String]) -> [String] { items.isEmpty ? [] : [items.joined(separator: ", ")] }
}

extension [PrintedContact] {
    /// Every way to get in touch, each with what it is.
    init(allOf contacts: Contacts, words: Words) {
        self = contacts.phones.map { PrintedContact($0) }
        self += contacts.texts.map { PrintedContact($0, words: words) }
        self += contacts.textphones.map { PrintedContact($0, label: words["textphone"]) }
        self += contacts.emails.map { PrintedContact($0) }
        self += contacts.websites.map { PrintedContact($0) }
    }
}
