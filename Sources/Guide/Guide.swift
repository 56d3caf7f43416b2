/// The whole publication: one folder, read and typed, never changed after.
public struct Guide: Sendable {
    public let settings: GuideSettings
    /// In the order of their titles.
    public let entries: [Entry]
    /// The ordinary pages, in the order of the menu.
    public let pages: [Page]

    public init(settings: GuideSettings, entries: [Entry], pages: [Page]) {
        self.settings = settings
        self.entries = entries
        self.pages = pages
    }

    /// The entries of the crisis box, in its order.
    public var crisisEntries: [Entry] {
        entries.filter { $0.crisisPlace != nil }.sorted { ($0.crisisPlace ?? 0) < ($1.crisisPlace ?? 0) }
    }
}
