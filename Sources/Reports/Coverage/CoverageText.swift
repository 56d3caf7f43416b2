import Guide

/// Writes what a guide covers as a table for a terminal.
public enum CoverageText {
    public static func text(_ coverage: Coverage, of guide: Guide) -> String {
        let head = "What \(guide.settings.name) covers: \(counted(coverage.entries, "entry", "entries"))."
        let qualities = Coverage.Quality.allCases.map { "  " + coverage.sentence($0) }
        let answers = coverage.answers.map { "  " + coverage.sentence($0) }
        let lists = [qualities, answers].map { $0.joined(separator: "\n") }
        return ([head, table(coverage), gaps(coverage)] + lists + [Coverage.remark])
            .filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    /// Areas have a number each above the columns, since their names are longer than a terminal is wide.
    private static func table(_ coverage: Coverage) -> String {
        let key = coverage.areas.enumerated().map { "  \($0 + 1)  \($1.name)" }
        let width = max(5, coverage.rows.map(\.topic.name.count).max() ?? 0)
        let head = line("Topic", coverage.areas.indices.map { "\($0 + 1)" } + ["all"], width)
        let rows = coverage.rows.map { row in
            line(row.topic.name, row.counts.map { $0 == 0 ? "-" : "\($0)" } + ["\(row.total)"], width)
        }
        return (key + ["", head] + rows).joined(separator: "\n")
    }

    private static func line(_ name: String, _ cells: [String], _ width: Int) -> String {
        let padded = name + String(repeating: " ", count: max(0, width - name.count))
        return "  " + padded + cells.map { String(repeating: " ", count: max(1, 5 - $0.count)) + $0 }.joined()
    }

    private static func gaps(_ coverage: Coverage) -> String {
        let lines = coverage.gaps.map { "  \($0.topic.name): \($0.areas.map(\.name).joined(separator: ", "))" }
        return lines.isEmpty
            ? "Every topic has something in every area." : (["Nothing in:"] + lines).joined(separator: "\n")
    }
}
