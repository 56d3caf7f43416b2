import Guide

/// What is on by day, and which entries suit whom.
struct WaysToFind: Sendable {
    /// Its entries are those of the main language.
    let days: [WeekdayProgramme]
    private let lists: [FindingList: [PreparedEntry]]
    private let byFile: [String: PreparedEntry]

    init(_ entries: [PreparedEntry], _ material: SiteMaterial) {
        let reader = material.qualities
        let originals = material.original.entries
        days = Weekday.allCases.map { WeekdayProgramme($0, originals, reader, today: material.today) }
        lists = Dictionary(
            uniqueKeysWithValues: FindingList.allCases.map { list in
                let held = Set(originals.filter { list.holds($0, reader, today: material.today) }.map(\.slug))
                return (list, entries.filter { held.contains($0.entry.slug) })
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
