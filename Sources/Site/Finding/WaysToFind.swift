import Guide

/// What is on by day, and which entries suit whom, as the pages of one language show it.
struct WaysToFind: Sendable {
    private let answers: FindingAnswers
    private let entries: [PreparedEntry]
    private let byFile: [String: PreparedEntry]

    init(_ entries: [PreparedEntry], _ answers: FindingAnswers) {
        self.answers = answers
        self.entries = entries
        byFile = Dictionary(entries.map { ($0.file, $0) }) { first, _ in first }
    }

    /// Their entries are those of the main language.
    var days: [WeekdayProgramme] { answers.days }

    func entries(of list: FindingList) -> [PreparedEntry] {
        let held = answers.slugs(of: list)
        return entries.filter { held.contains($0.entry.slug) }
    }

    func prepared(_ entry: Entry) -> PreparedEntry? { byFile[SiteAddresses.page(slug: entry.slug)] }
}

extension Weekday {
    func name(in words: Words) -> String {
        let name = words["weekday-\(rawValue)"]
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}
