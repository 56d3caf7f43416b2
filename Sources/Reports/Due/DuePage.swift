/// Writes who must be asked as one page to print: a sheet to tick off.
public enum DuePage {
    public static func text(_ due: DueList) -> String {
        HTMLText.page(due.title, "<p>\(due.sentence)</p>\n\(HTMLText(due.groups.map { group($0, due) }))")
    }

    private static func group(_ group: DueList.Group, _ due: DueList) -> HTMLText {
        let rows = group.items.map { item -> [HTMLText] in
            [
                "\(item.entry.title)", "\(item.deadline(due.today))",
                lines(item.questions.map(\.words) + [item.websiteNote].compactMap { $0 }),
                lines(item.waysToAsk), "\(item.entry.review.confirmedWith ?? "")", "☐",
            ]
        }
        let table = HTMLText.table(
            group.name,
            columns: ["Entry", "When", "Ask", "How to reach them", "Last time we asked", "Done"],
            rows: rows
        )
        return "<section>\n<h2>\(group.name)</h2>\n\(table)</section>\n"
    }

    private static func lines(_ lines: [String]) -> HTMLText {
        HTMLText(lines.map { "\($0)" }, separator: "<br>")
    }
}
