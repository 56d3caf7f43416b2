import Guide
import Presentation

/// The files of a guide that a reader may keep: a contact card for each entry that can be reached, and a calendar for each
/// whose times can be put into one.
///
/// Pure: the same guide, day and words give the same files. Nothing is made of an entry that is over, nor of one that could
/// put its reader in danger: a card or a calendar stays on a phone that others may open.
public struct EntryFiles: Sendable {
    private let presented: PresentedGuide
    private let id: LastingID
    private let history: FactHistory

    /// - Parameters:
    ///   - id: the guide's; without one, that which follows from its name and place
    ///   - history: when its facts last changed; without one, everything counts as changed today
    public init(_ presented: PresentedGuide, id: LastingID? = nil, history: FactHistory = FactHistory()) {
        self.presented = presented
        let settings = presented.guide.settings
        self.id = id ?? .guide(name: settings.name, place: settings.place)
        self.history = history
    }

    /// In the order of the entries. In a language that is not the guide's main one, only entries that somebody has translated
    /// have files of their own.
    public func files() -> [ExchangeFile] { presented.entries.onAllProcessors(files).flatMap { $0 } }

    /// Those of one entry.
    public func files(of entry: PresentedEntry) -> [ExchangeFile] {
        entry.entry.untranslated.isEverything ? [] : [contactCard(of: entry), calendar(of: entry)].compactMap { $0 }
    }

    /// The entry as a contact card; `nil` where it says no way to get in touch that a card could hold.
    public func contactCard(of entry: PresentedEntry) -> ExchangeFile? {
        guard !entry.standing.isOver, !entry.isAtRisk else { return nil }
        return ContactCard(description: description(of: entry)).text.map {
            file(SiteAddresses.contactCard(slug: entry.entry.slug), $0)
        }
    }

    /// The entry's sessions as a calendar; `nil` where it has none that a calendar can hold.
    public func calendar(of entry: PresentedEntry) -> ExchangeFile? {
        guard !entry.isAtRisk else { return nil }
        switch entry.standing {
        case .paused, .ended, .closed: return nil
        case .open, .waitingList, .starting: break
        }
        return EntryCalendar(description: description(of: entry)).text.map {
            file(SiteAddresses.calendar(slug: entry.entry.slug), $0)
        }
    }

    private func file(_ name: String, _ text: String) -> ExchangeFile {
        ExchangeFile(path: presented.guide.settings.file(name), text: text)
    }

    private func description(of entry: PresentedEntry) -> EntryDescription {
        let id = entry.entry.id ?? id.entry(slug: entry.entry.slug)
        return EntryDescription(presented: entry, setting: presented.setting, id: id, change: history[id])
    }
}
