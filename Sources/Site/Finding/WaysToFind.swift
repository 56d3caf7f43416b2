import Guide

/// What is on by day, and which entries suit whom.
struct WaysToFind: Sendable {
    let days: [WeekdayProgramme]
    private let lists: [FindingList: [PreparedEntry]]
    private let byFile: [String: PreparedEntry]

    init(_ entries: [PreparedEntry], _ material: SiteMaterial) {
        let reader = material.qualities
        days = Weekday.allCases.map {
            WeekdayProgramme($0, entries.map(\.entry), reader, today: material.today)
        }
        lists = Dictionary(
            uniqueKeysWithValues: FindingList.allCases.map { list in
                (list, entries.filter { list.holds($0.entry, reader, today: material.today) })
            }
        )
        byFile = Dictionary(entries.map { ($0.file, $0) }) { first, _ in first }
    }

    func entries(of list: FindingList) -> [PreparedEntry] { lists[list] ?? [] }

    func prepared(_ entry: Entry) -> PreparedEntry? { byFile[SiteAddresses.page(slug: entry.slug)] }
}

extension Weekday {
    func name(in words: Words) -> String {
        let name = words["weekday-\(rawValue)"]
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}
