import Guide

/// The files of a guide that a reader may keep: a contact card for each entry that can be reached, and a calendar for each
/// whose times can be put into one.
///
/// Pure: the same guide, day and words give the same files. Nothing is made of an entry that is over, nor of one that could
/// put its reader in danger: a card or a calendar stays on a phone that others may open.
public struct EntryFiles: Sendable {
    private let guide: Guide
    private let today: CalendarDate
    private let words: Words

    public init(_ guide: Guide, today: CalendarDate, words: Words) {
        self.guide = guide
        self.today = today
        self.words = words
    }

    /// In the order of the entries. In a language that is not the guide's main one, only entries that somebody has translated
    /// have files of their own.
    public func files() -> [ExchangeFile] { guide.entries.flatMap(files) }

    /// Those of one entry.
    public func files(of entry: Entry) -> [ExchangeFile] {
        entry.untranslated.isEverything ? [] : [contactCard(of: entry), calendar(of: entry)].compactMap { $0 }
    }

    /// The entry as a contact card; `nil` where it says no way to get in touch that a card could hold.
    public func contactCard(of entry: Entry) -> ExchangeFile? {
        guard !EntryStanding(entry, on: today).isOver, !guide.settings.isAtRisk(entry) else { return nil }
        return ContactCard(entry, description(of: entry)).text.map {
            ExchangeFile(path: guide.settings.file(SiteAddresses.contactCard(slug: entry.slug)), text: $0)
        }
    }

    /// The entry's sessions as a calendar; `nil` where it has none that a calendar can hold.
    public func calendar(of entry: Entry) -> ExchangeFile? {
        guard !guide.settings.isAtRisk(entry) else { return nil }
        switch EntryStanding(entry, on: today) {
        case .paused, .ended, .closed: return nil
        case .open, .waitingList, .starting: break
        }
        return EntryCalendar(entry, description(of: entry), today: today).text.map {
            ExchangeFile(path: guide.settings.file(SiteAddresses.calendar(slug: entry.slug)), text: $0)
        }
    }

    private func description(of entry: Entry) -> EntryDescription {
        EntryDescription(entry, guide.settings, today: today, words: words)
    }
}
