/// What is on by day, and which entries suit whom, read once from what the entries say in the guide's main language: phrases
/// are known in that one only, and in every language the answers must be the same.
public struct FindingAnswers: Sendable {
    /// From Monday on.
    public let days: [WeekdayProgramme]
    /// The ids of areas that are no place: “Phone or online”.
    public let farAreas: Set<String>
    private let lists: [FindingList: Set<String>]

    public init(_ guide: Guide, _ phrases: FindingPhrases, today: CalendarDate) {
        let reader = QualityClassifier(phrases, guide.settings)
        farAreas = reader.farAreas
        let booked = Set(guide.entries.filter { reader.booking($0.prose[.joining]) == .yes }.map(\.slug))
        days = WeekdayProgramme.week(guide.entries, booked: booked, today: today)
        var lists: [FindingList: Set<String>] = [:]
        // What is paused or over is in no list.
        for entry in guide.entries where EntryStanding(entry, on: today).isListed {
            for list in FindingList.allCases where list.suits(entry, reader) {
                lists[list, default: []].insert(entry.slug)
            }
        }
        self.lists = lists
    }

    /// The entries of a list.
    public func slugs(of list: FindingList) -> Set<String> { lists[list] ?? [] }
}

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

    /// Whether an entry has what the list asks, be it open or not.
    fileprivate func suits(_ entry: Entry, _ reader: QualityClassifier) -> Bool {
        qualities.contains { reader.answer($0, entry) == .yes }
    }
}
