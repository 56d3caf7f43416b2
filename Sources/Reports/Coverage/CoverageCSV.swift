import Guide

/// Writes what a guide covers as a table for a spreadsheet: a row for each topic, then one for each quality.
public enum CoverageCSV {
    public static func text(_ coverage: Coverage) -> String {
        var table = CSVText(header: ["Topic"] + coverage.areas.map(\.name) + ["All areas", "Not said plainly"])
        for row in coverage.rows { table.add([row.topic.name] + (row.counts + [row.total]).map(String.init) + [""]) }
        let noAreas = coverage.areas.map { _ in "" }
        for quality in Coverage.Quality.allCases {
            let count = coverage.count(quality)
            let unsaid = quality.canBeUnsaid ? "\(count.unsaid)" : ""
            table.add(["Entries that \(quality.words)"] + noAreas + ["\(count.yes)", unsaid])
        }
        for answers in coverage.answers {
            let unsaid = "\(answers.asked - answers.given)"
            table.add(["Entries that say \(answers.question.words)"] + noAreas + ["\(answers.given)", unsaid])
        }
        return table.text
    }
}
