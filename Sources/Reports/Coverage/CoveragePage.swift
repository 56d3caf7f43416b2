import Guide

/// Writes what a guide covers as a page for those who decide what is missing.
public enum CoveragePage {
    public static func text(_ coverage: Coverage, of guide: Guide) -> String {
        let rows = coverage.rows.map { row -> [HTMLText] in
            ["\(row.topic.name)"] + row.counts.map { $0 == 0 ? "none" : "\($0)" } + ["\(row.total)"]
        }
        let table = HTMLText.table(
            "Entries by topic and area",
            columns: ["Topic"] + coverage.areas.map(\.name) + ["All areas"],
            rows: rows
        )
        let gaps = coverage.gaps.map { gap -> HTMLText in
            "<li>\(gap.topic.name): \(gap.areas.map(\.name).joined(separator: ", "))</li>\n"
        }
        let qualities = Coverage.Quality.allCases.map { quality -> HTMLText in
            "<li>\(coverage.sentence(quality))</li>\n"
        }
        let answers = coverage.answers.map { "<li>\(coverage.sentence($0))</li>\n" as HTMLText }
        let missing: HTMLText =
            gaps.isEmpty ? "<p>Every topic has something in every area.</p>\n" : "<ul>\n\(HTMLText(gaps))</ul>\n"
        return HTMLText.page(
            "What \(guide.settings.name) covers",
            """
            <p>\(counted(coverage.entries, "entry", "entries")). \(Coverage.remark)</p>
            \(table)<h2>Where there is nothing</h2>
            \(missing)<h2>What makes it easier to go</h2>
            <ul>
            \(HTMLText(qualities))</ul>
            <h2>What entries say</h2>
            <ul>
            \(HTMLText(answers))</ul>

            """
        )
    }
}
