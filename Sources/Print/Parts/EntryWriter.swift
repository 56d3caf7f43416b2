import Guide

/// Chooses what of an entry goes on the leaflet.
struct EntryWriter {
    let areas: [Term]
    /// The first day on which somebody reads it.
    let day: CalendarDate
    let words: Words

    func entry(_ entry: Entry) -> PrintedEntry {
        let contacts = [PrintedContact](of: entry.contacts, words: words)
        let place = place(of: entry)
        var printed = PrintedEntry(
            id: entry.slug,
            name: PrintedText.tidied(entry.title),
            line: PrintedText.tidied(line(of: entry)),
            note: note(on: entry),
            notice: notice(on: entry),
            contacts: contacts,
            when: when(entry.times),
            place: place
        )
        if contacts.isEmpty, let place {
            // With no other way to reach it, the place is what a reader needs at every level of detail.
            printed.contacts = [PrintedContact(text: place, isNumber: false)]
            printed.place = nil
        }
        return printed
    }

    /// The same for the crisis box, with every number to ring or to text.
    func crisisEntry(_ entry: Entry) -> PrintedEntry {
        var printed = self.entry(entry)
        printed.contacts = [PrintedContact](inCrisis: entry.contacts, words: words)
        return printed
    }

    private func line(of entry: Entry) -> String {
        switch entry.leaflet {
        case .shorter(let line): line
        case .summary, .leftOut: entry.summary
        }
    }

    /// Why somebody cannot go there, or not at once.
    private func note(on entry: Entry) -> String? {
        switch EntryStanding(entry, on: day) {
        case .open, .ended, .closed: nil
        case .paused: PrintedText.tidied(words["status-paused"])
        case .waitingList: PrintedText.tidied(words["status-waiting-list"])
        case .starting(let date): PrintedText.tidied(words.phrase("status-starting", ["date": words.date(date)]))
        }
    }

    private func notice(on entry: Entry) -> String? {
        guard let notice = entry.notice, notice.isShown(on: day) else { return nil }
        let until = notice.until.map { words.phrase("notice-until", ["date": words.date($0)]) }
        return PrintedText.tidied([notice.text, until].compactMap { $0 }.joined(separator: " "))
    }

    /// All in one where every phrase could be read for certain, else a phrase at a time.
    private func when(_ times: OpeningTimes) -> [String] {
        let writer = OpeningTimesWriter(words: words)
        let isCertain = times.phrases.allSatisfy { !$0.rules.isEmpty }
        let phrases = isCertain ? [writer.text(for: times.rules)] : times.phrases.map { writer.text(for: $0) }
        return phrases.map(PrintedText.tidied).filter { !$0.isEmpty }
    }

    /// Its addresses, or else its areas: those are on the site too, even where the address is withheld.
    private func place(of entry: Entry) -> String? {
        let addresses = entry.contacts.whereabouts.addresses.map { address in
            let line = PrintedText.address(address.lines)
            return address.label.map { "\($0): \(line)" } ?? line
        }
        guard addresses.isEmpty else { return addresses.joined(separator: "; ") }
        let names = areas.filter { entry.areas.contains($0.id) }.map(\.name)
        return names.isEmpty ? nil : PrintedText.tidied(names.joined(separator: ", "))
    }
}
