import Guide
import Presentation

/// The page of what is open now: everything whose times are told to the minute, in the order of the A to Z. A script puts what
/// is open before the rest; without one, the times stand as they were written.
struct NowPage {
    let material: SiteMaterial
    let titles: PageTitles
    private let entries: [PreparedEntry]

    /// `nil` where there is nothing of which it can be told that it is open now.
    init?(material: SiteMaterial, titles: PageTitles, entries: [PreparedEntry]) {
        let times = OpenTimes(material: material)
        self.entries = entries.filter(times.areCertain)
        guard !self.entries.isEmpty else { return nil }
        self.material = material
        self.titles = titles
    }

    func content() -> PageContent {
        let title = material.words["now"]
        return PageContent(
            file: SiteAddresses.now,
            title: titles.title(title),
            description: material.words["now-about"],
            breadcrumb: Breadcrumb(here: Markup(title)),
            main: material.render(.now, ["entries": entries.map(line), "days": days]),
            isAtRisk: entries.contains { material.isAtRisk($0.entry) }
        )
    }

    private func line(_ prepared: PreparedEntry) -> Values {
        [
            "file": prepared.file,
            "title": prepared.entry.title,
            "language": material.attributes(whereUntranslated: prepared.entry.untranslated.isEverything),
            "times": prepared.presented.times.lines.map { material.markupWithoutLinks($0).html }
                .joined(separator: "<br>"),
        ]
    }

    private var days: [Values] {
        Weekday.allCases.map { ["file": SiteAddresses.day($0), "name": $0.name(in: material.words)] }
    }
}
