import Content
import Diagnostics
import Guide

/// What the commands do to entries, as changes of files that nobody has written yet.
public struct EntryEdits: Sendable {
    private let files: EntryFiles
    private let today: CalendarDate

    public init(_ files: EntryFiles, today: CalendarDate) {
        (self.files, self.today) = (files, today)
    }

    // MARK: Checked

    /// Says of entries that somebody checked their facts on a day.
    ///
    /// - Parameters:
    ///   - by: the group or role that checked them; what the file says stays without it
    ///   - with: who at the service confirmed them
    public func confirm(
        _ entries: [String],
        on day: CalendarDate,
        by: String?,
        with: String?
    ) throws(EditRefusal) -> [FileChange] {
        guard day <= today else {
            throw EditRefusal("\(day.iso) has not come yet.", help: "Give the day on which somebody checked the facts.")
        }
        var edits = [FactEdit.set(key: EntryKey.reviewed.rawValue, .words(day.iso))]
        if let by { edits.append(.set(key: EntryKey.reviewedBy.rawValue, .words(by))) }
        if let with { edits.append(.set(key: EntryKey.confirmedWith.rawValue, .words(with))) }
        var (named, paths): ([EntryFiles.Entry], Set<String>) = ([], [])
        for typed in entries {
            let entry = try files.entry(typed)
            if paths.insert(entry.file.path).inserted { named.append(entry) }
        }
        // A whole guide is confirmed at once, and each file is read three times: as it was, as it is to be, and to be sure.
        let changes = named.onAllProcessors { [edits] entry in
            Result { () throws(EditRefusal) in
                try requireNotLater(entry, than: day)
                return try EntryFacts.change(entry.file, edits)
            }
        }
        return try changes.map { change throws(EditRefusal) in try change.get() }
    }

    private func requireNotLater(_ entry: EntryFiles.Entry, than day: CalendarDate) throws(EditRefusal) {
        guard case .read(let facts) = EntryFacts.read(entry.file), let fact = facts[EntryKey.reviewed.rawValue],
            case .words(let typed)? = fact.value, let reviewed = CalendarDate(iso: typed), reviewed > day
        else { return }
        throw EditRefusal(
            "Its facts were checked later than that, on \(reviewed.iso).",
            help: "Leave it as it is, or change “reviewed” with: hopeguide set \(entry.slug) reviewed \(day.iso)",
            at: Place(file: entry.file.path, line: fact.lines.lowerBound + 1)
        )
    }

    // MARK: One fact

    public enum Manner: Sendable {
        case set, add, take
    }

    /// Changes one fact of an entry. Without values it is taken away; several values become a list.
    public func change(_ typed: String, _ key: String, _ values: [String], _ manner: Manner) throws(EditRefusal)
        -> FileChange
    {
        let entry = try files.entry(typed)
        guard EntryKey(rawValue: key) != nil else {
            let near = Spelling.closest(to: key.lowercased(), among: EntryFacts.order)
            throw EditRefusal(
                "An entry has no fact called “\(key)”.",
                help: near.map { "Did you mean “\($0)”?" } ?? "docs/writing-entries.md lists them all."
            )
        }
        let edits: [FactEdit]
        switch manner {
        case .set where values.allSatisfy(\.isEmpty): edits = [.remove(key: key)]
        case .set: edits = [.set(key: key, values.count == 1 ? .words(values[0]) : .list(values.map { .words($0) }))]
        case .add: edits = values.map { .add(key: key, .words($0)) }
        case .take: edits = values.map { .take(key: key, .words($0)) }
        }
        let change = try EntryFacts.change(entry.file, edits)
        if manner == .take, change.isNothing {
            throw EditRefusal(
                "“\(key)” does not say “\(values.joined(separator: ", "))”.",
                help: "Write the value as it stands in the file.",
                at: Place(file: entry.file.path)
            )
        }
        return change
    }

    /// Puts another text below an entry's facts.
    public func text(_ typed: String, _ text: String) throws(EditRefusal) -> FileChange {
        try EntryFacts.change(files.entry(typed).file, [.text(text)])
    }

    // MARK: Open or not

    /// Says that a service has closed or stopped for a while, and why: the reason becomes its notice.
    ///
    /// - Parameter instead: entries to go to in its place
    public func stop(_ typed: String, as status: Status, reason: String, instead: [String]) throws(EditRefusal)
        -> FileChange
    {
        let entry = try files.entry(typed)
        var others: [String] = []
        for other in instead {
            let slug = try files.entry(other).slug
            guard slug != entry.slug else {
                throw EditRefusal("An entry cannot stand in its own place.", help: "Name another entry.")
            }
            others.append(slug)
        }
        var edits: [FactEdit] = [
            .set(key: EntryKey.status.rawValue, .words(status.rawValue)),
            .set(key: EntryKey.notice.rawValue, .words(reason)),
        ]
        if !others.isEmpty {
            let value = others.count == 1 ? FactEdit.Value.words(others[0]) : .list(others.map { .words($0) })
            edits.append(.set(key: EntryKey.instead.rawValue, value))
        }
        return try EntryFacts.change(entry.file, edits)
    }

    /// Says that a service is open again: what was said of its closing goes.
    public func reopen(_ typed: String, reason: String?) throws(EditRefusal) -> FileChange {
        let entry = try files.entry(typed)
        let notice = EntryKey.notice.rawValue
        return try EntryFacts.change(
            entry.file,
            [
                .remove(key: EntryKey.status.rawValue),
                reason.map { .set(key: notice, .words($0)) } ?? .remove(key: notice),
                .remove(key: EntryKey.instead.rawValue),
            ]
        )
    }
}
