import Guide

/// Which entries each topic, area and audience has: those of the crisis box first, then in the guide's order.
struct TermLists: Sendable {
    private let lists: [TermKind: [String: [PreparedEntry]]]

    init(_ entries: [PreparedEntry]) {
        let entries = Self.crisisFirst(entries)
        var lists: [TermKind: [String: [PreparedEntry]]] = [:]
        for kind in TermKind.allCases {
            var byID: [String: [PreparedEntry]] = [:]
            for prepared in entries {
                for id in Set(kind.ids(of: prepared.entry)) { byID[id, default: []].append(prepared) }
            }
            lists[kind] = byID
        }
        self.lists = lists
    }

    private static func crisisFirst(_ entries: [PreparedEntry]) -> [PreparedEntry] {
        let crisis = entries.filter { $0.entry.crisisPlace != nil }
        let others = entries.filter { $0.entry.crisisPlace == nil }
        return crisis.sorted { ($0.entry.crisisPlace ?? 0) < ($1.entry.crisisPlace ?? 0) } + others
    }

    func entries(of term: Term, _ kind: TermKind) -> [PreparedEntry] { lists[kind]?[term.id] ?? [] }
}
