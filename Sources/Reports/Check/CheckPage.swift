import Diagnostics
import Guide

/// Writes everything that was found as one page for the people who publish: by entry, by date and by provider, with
/// who checked an entry, what is due when, and each message below.
public struct CheckPage: Sendable {
    private let guide: Guide?
    private let found: [Diagnostic]
    private let today: CalendarDate
    private let websiteNotes: [String: String]
    private let byFile: [String: [Diagnostic]]
    /// The files of entries whose address is withheld: their lines are not repeated, since pages travel.
    private let withheld: Set<String>

    /// - Parameters:
    ///   - guide: `nil` where `guide.yml` could not be read; then the messages stand alone
    ///   - found: everything to say, in its order
    ///   - websiteNotes: what services' websites say of their entries, by the entry's slug
    public init(
        _ guide: Guide?,
        found: [Diagnostic],
        today: CalendarDate,
        websiteNotes: [String: String] = [:]
    ) {
        self.websiteNotes = websiteNotes
        self.guide = guide
        self.found = found
        self.today = today
        let secret = guide?.entries.filter { $0.contacts.whereabouts == .withheld } ?? []
        withheld = Set(secret.map(\.source.file.name))
        byFile = Dictionary(grouping: found.filter { $0.place != nil }) { $0.place?.file ?? "" }
    }

    public var text: String {
        let name = guide?.settings.name ?? "the guide"
        let lists = guide.map { entryLists($0) } ?? ""
        return HTMLText.page(
            "What \(name) needs",
            """
            <p>As of \(today.inWords). \(Tally(found).sentence)</p>
            \(lists)<section id="messages">
            <h2>Everything that we found</h2>
            \(messages)</section>

            """
        )
    }

    // MARK: Lists of entries

    private func entryLists(_ guide: Guide) -> HTMLText {
        let policy = guide.settings.review
        let rows = guide.entries.map { entry in
            CheckPageRow(
                entry,
                policy,
                today,
                byFile[entry.source.file.name] ?? [],
                websiteNote: websiteNotes[entry.slug]
            )
        }
        let byDate = rows.sorted { ($0.next, $0.entry.slug) < ($1.next, $1.entry.slug) }
        let byProvider =
            rows.filter { $0.entry.prose[.provider] != nil }.sorted {
                ($0.entry.prose[.provider] ?? "", $0.entry.slug) < ($1.entry.prose[.provider] ?? "", $1.entry.slug)
            } + rows.filter { $0.entry.prose[.provider] == nil }
        return """
            <nav aria-label="Ways to sort">
            <ul>
            <li><a href="#by-entry">By entry</a></li>
            <li><a href="#by-date">By date: what is to be checked first</a></li>
            <li><a href="#by-provider">By provider</a></li>
            <li><a href="#messages">Everything that we found</a></li>
            </ul>
            </nav>
            \(list("by-entry", "By entry", rows, columns: CheckPageRow.Column.allCases))\
            \(list("by-date", "By date", byDate, columns: [.next, .entry, .state, .provider, .by, .checked, .found]))\
            \(list("by-provider", "By provider", byProvider, columns: [.provider, .entry, .next, .state, .by, .checked, .found]))
            """
    }

    private func list(
        _ id: String,
        _ title: String,
        _ rows: [CheckPageRow],
        columns: [CheckPageRow.Column]
    ) -> HTMLText {
        let cells = rows.map { row in columns.map { row.cell($0) } }
        let table = HTMLText.table("Entries: \(title.lowercased())", columns: columns.map(\.rawValue), rows: cells)
        return "<section id=\"\(id)\">\n<h2>\(title)</h2>\n\(table)</section>\n"
    }

    // MARK: Messages

    private var messages: HTMLText {
        guard !found.isEmpty else { return "<p>Nothing.</p>\n" }
        let folded = RepeatedDiagnostic.folded(found)
        let single = folded.filter { $0.count == 1 }.map(\.first)
        let whole = single.filter { $0.place == nil }
        let titles = guide.map(Self.titles) ?? [:]
        let singleByFile = Dictionary(grouping: single.filter { $0.place != nil }) { $0.place?.file ?? "" }
        let files = byFile.keys.sorted().map { file in
            section(title: titles[file] ?? file, file: file, singleByFile[file] ?? [])
        }
        return HTMLText(
            [repeatedSection(folded.filter { $0.count > 1 })]
                + (whole.isEmpty ? [] : [section(title: "The guide as a whole", file: nil, whole)]) + files
        )
    }

    private func repeatedSection(_ repeated: [RepeatedDiagnostic]) -> HTMLText {
        guard !repeated.isEmpty else { return "" }
        return """
            <section id="in-many-files">
            <h3>The same in many places</h3>
            <ul>
            \(HTMLText(repeated.map { HTMLText.item($0) }))</ul>
            </section>

            """
    }

    private static func titles(_ guide: Guide) -> [String: String] {
        Dictionary(guide.entries.map { ($0.source.file.name, $0.title) }) { first, _ in first }
    }

    private func section(title: String, file: String?, _ found: [Diagnostic]) -> HTMLText {
        let id = file.map(CheckPageRow.fragment) ?? "guide"
        let name: HTMLText = file.map { "<p>\($0)</p>\n" } ?? ""
        guard !found.isEmpty else {
            return """
                <section id="\(id)">
                <h3>\(title)</h3>
                \(name)<p>See “The same in many places”.</p>
                </section>

                """
        }
        return """
            <section id="\(id)">
            <h3>\(title)</h3>
            \(name)<ul>
            \(HTMLText(found.map(item)))</ul>
            </section>

            """
    }

    private func item(_ diagnostic: Diagnostic) -> HTMLText {
        let line: HTMLText = diagnostic.place?.line.map { ", line \($0)" } ?? ""
        return HTMLText.item(diagnostic, where: line, typed: lineToShow(diagnostic))
    }

    private func lineToShow(_ diagnostic: Diagnostic) -> String? {
        guard let place = diagnostic.place, !withheld.contains(place.file) else { return nil }
        return diagnostic.id.hasPrefix("address-withheld") ? nil : place.lineText
    }
}
