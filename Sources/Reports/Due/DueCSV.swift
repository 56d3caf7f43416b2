/// Writes who must be asked as a table for a spreadsheet, a line for each entry.
public enum DueCSV {
    public static func text(_ due: DueList) -> String {
        var table = CSVText(header: [
            "Ask by", "Overdue", "Provider", "Entry", "Questions", "Last checked", "Checked by", "Last time we asked",
            "Phone", "Text", "E-mail", "Website", "What the website says", "File",
        ])
        for group in due.groups {
            for item in group.items { table.add(row(item, group, due)) }
        }
        return table.text
    }

    private static func row(_ item: DueList.Item, _ group: DueList.Group, _ due: DueList) -> [String] {
        let (entry, contacts) = (item.entry, item.entry.contacts)
        return [
            item.by.iso, item.by < due.today ? "yes" : "no", group.name, entry.title,
            item.questions.map(\.words).joined(separator: " "), entry.review.date.iso, entry.review.by ?? "",
            entry.review.confirmedWith ?? "", joined(contacts.phones.map(\.grouped)),
            joined(contacts.texts.map(\.typed)), joined(contacts.emails.map(\.address)),
            joined(contacts.websites.map(\.address)), item.websiteNote ?? "", entry.source.file.name,
        ]
    }

    private static func joined(_ values: [String]) -> String { values.joined(separator: "; ") }
}
