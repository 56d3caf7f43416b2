import Guide

/// Where else to go when an entry has closed or stopped.
struct Alternatives {
    let material: SiteMaterial

    /// More would be a list, and there are pages for that.
    private static let most = 3

    /// Entries that are open and share a topic, those most like it first: by topics, then by areas, then by audiences.
    func entries(to entry: Entry) -> [Entry] {
        let candidates = material.guide.entries.filter { other in
            other.slug != entry.slug && shared(entry.topics, other.topics) > 0
                && EntryStanding(other, on: material.today).isOpen
        }
        // Those that are alike keep the order of the guide.
        let ranked = candidates.enumerated().sorted { first, second in
            (likeness(second.element, entry), first.offset) < (likeness(first.element, entry), second.offset)
        }
        return ranked.prefix(Self.most).map(\.element)
    }

    private func likeness(_ one: Entry, _ other: Entry) -> Int {
        4 * shared(one.topics, other.topics) + 2 * shared(one.areas, other.areas)
            + shared(one.audiences, other.audiences)
    }

    private func shared(_ some: [String], _ others: [String]) -> Int { Set(some).intersection(others).count }
}
