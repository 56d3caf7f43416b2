import Guide

/// By what somebody can make a long list shorter: only what is free, without steps, or in Saltby. Read by narrow.js.
struct ListTicks {
    let material: SiteMaterial
    let ways: WaysToFind

    /// A list of so few entries is read as fast as it is narrowed.
    private static let mostUnnarrowed = 10
    private static let lists = [FindingList.free, .noReferral, .eveningOrWeekend]
    private static let stepFree = "step-free"

    static func areNeeded(for count: Int) -> Bool { count > mostUnnarrowed }

    private struct Tick {
        let key: String
        let name: String
        let slugs: Set<String>
    }

    /// For each entry the letters of its ticks: 0 for the first, 1 for the second.
    func script(_ entries: [PreparedEntry]) -> String {
        let ticks = ticks(entries)
        let letters = entries.map { prepared in
            let held = ticks.indices.filter { ticks[$0].slugs.contains(prepared.entry.slug) }
            let scalars = held.compactMap { Unicode.Scalar(48 + UInt32($0)) }
            return (prepared.entry.slug, String(String.UnicodeScalarView(scalars)))
        }
        let held = Dictionary(letters.filter { !$0.1.isEmpty }) { first, _ in first }
        let names = ticks.map { "\($0.key)\t\($0.name)" }.joined(separator: "\n")
        return "const narrowTicks = \(ScriptText.string(names));\nconst narrowEntries = \(ScriptText.object(held));\n"
    }

    private func ticks(_ entries: [PreparedEntry]) -> [Tick] {
        let lists = Self.lists.map { list in
            Tick(
                key: list.rawValue,
                name: material.words["find-\(list.rawValue)"],
                slugs: Set(ways.entries(of: list).map(\.entry.slug))
            )
        }
        let access = material.settings.access.filter { $0.id == Self.stepFree }
            .map { term in tick(term.id, term.name, entries.filter { $0.entry.access.contains(term.id) }) }
        let areas = material.settings.areas
            .map { term in tick("area-\(term.id)", term.name, entries.filter { $0.entry.areas.contains(term.id) }) }
        return lists + access + areas
    }

    private func tick(_ key: String, _ name: String, _ entries: [PreparedEntry]) -> Tick {
        Tick(key: key, name: name, slugs: Set(entries.map(\.entry.slug)))
    }
}
