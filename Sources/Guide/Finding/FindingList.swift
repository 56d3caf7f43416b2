/// The lists by which people find what suits them, besides topics, places and days.
public enum FindingList: String, Sendable, CaseIterable {
    case eveningOrWeekend = "evening-weekend"
    case free
    case noReferral = "no-referral"
    case phoneOrOnline = "phone-online"
    case carers

    /// An entry belongs in the list if it has one of these for certain.
    private var qualities: [EntryQuality] {
        switch self {
        case .eveningOrWeekend: [.evening, .weekend]
        case .free: [.free]
        case .noReferral: [.noReferral]
        case .phoneOrOnline: [.phoneOrOnline]
        case .carers: [.carers]
        }
    }

    /// Whether an entry belongs in the list. What is paused or over never does.
    public func holds(_ entry: Entry, _ reader: QualityReader, today: CalendarDate) -> Bool {
        EntryStanding(entry, on: today).isListed && qualities.contains { reader.answer($0, entry) == .yes }
    }
}
