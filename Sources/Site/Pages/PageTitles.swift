import Guide
import Presentation

/// The titles of pages, unique in the guide (WCAG 2.2, 2.4.2).
struct PageTitles: Sendable {
    private let guideName: String
    private let titles: [String: String]

    init(_ presented: PresentedGuide) {
        let guide = presented.guide
        guideName = guide.settings.name
        var titles: [String: String] = [:]
        for entries in Dictionary(grouping: guide.entries, by: \.title).values {
            titles.merge(Self.told(apart: entries, presented)) { first, _ in first }
        }
        self.titles = titles
    }

    func title(of entry: Entry) -> String { title(titles[entry.slug] ?? entry.title) }

    /// With the guide's name, as every page but the first has it.
    func title(_ own: String) -> String { "\(own) – \(guideName)" }

    /// Entries of one title are told apart by who runs them, else by where they are, else by their addresses.
    private static func told(apart entries: [Entry], _ presented: PresentedGuide) -> [String: String] {
        guard entries.count > 1 else { return [:] }
        let ways: [(Entry) -> String?] = [
            { $0.prose[.provider] }, { presented.terms(of: $0, .areas).first?.name }, { $0.slug },
        ]
        var titles: [String: String] = [:]
        for way in ways {
            for (difference, alike) in Dictionary(grouping: entries, by: way) {
                guard let difference, let entry = alike.first, alike.count == 1 else { continue }
                if titles[entry.slug] == nil { titles[entry.slug] = "\(entry.title) (\(difference))" }
            }
        }
        return titles
    }
}
