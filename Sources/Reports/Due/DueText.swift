/// Writes who must be asked, for a terminal or a plain letter.
public enum DueText {
    public static func text(_ due: DueList) -> String {
        ([due.sentence] + due.groups.map { group($0, due) }).joined(separator: "\n\n") + "\n"
    }

    private static func group(_ group: DueList.Group, _ due: DueList) -> String {
        ([group.name] + group.items.flatMap { item($0, due) }).joined(separator: "\n")
    }

    private static func item(_ item: DueList.Item, _ due: DueList) -> [String] {
        let asked = item.entry.review.confirmedWith.map { ["Last time we asked: \($0)"] } ?? []
        let details =
            item.questions.map(\.words) + [item.websiteNote].compactMap { $0 } + item.waysToAsk + asked + [
                item.entry.source.file.name
            ]
        return ["  \(item.entry.title), \(item.deadline(due.today))"] + details.map { "    \($0)" }
    }
}
