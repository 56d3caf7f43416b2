import Content
import Diagnostics
import Editing
import Guide

/// The order of the work of every command that changes a guide's files: read, work out the changes, see that they bring no
/// new fault, write, and record when facts changed.
public struct GuideEditing: Sendable {
    /// What a command would write.
    public struct Plan: Sendable {
        public let changes: [FileChange]
        /// Errors that these changes would bring into the guide. Where there are any, nothing is to be written.
        public let faults: [Diagnostic]
        fileprivate let records: [FileChange]

        public var isEmpty: Bool { changes.allSatisfy(\.isNothing) && records.isEmpty }
        /// Every change, in the form of a unified diff. What is kept for the program alone is not shown.
        public var diff: String { changes.filter { !$0.isNothing }.map(\.diff).joined() }

        /// “We changed 2 files: …”
        public var sentence: String {
            let paths = changes.filter { !$0.isNothing }.map(\.path)
            guard !paths.isEmpty else { return records.isEmpty ? "Nothing was to be changed." : "Recorded." }
            let most = 10
            let named = paths.prefix(most).joined(separator: ", ")
            let more = paths.count > most ? " and \(paths.count - most) more" : ""
            return "We changed \(paths.count == 1 ? "1 file" : "\(paths.count) files"): \(named)\(more)."
        }
    }

    private let folder: String
    private let today: CalendarDate
    private let files: EntryFiles
    private let recorded: RecordedFolder

    /// Reads the guide's folder. Throws where it cannot be read.
    public init(_ folder: String, today: CalendarDate) throws(FolderError) {
        (self.folder, self.today) = (folder, today)
        let loaded = try FolderLoader.load(folder)
        files = EntryFiles(loaded)
        recorded = RecordedFolder.of(folder, loaded)
    }

    // MARK: What the commands ask for

    public func confirm(_ entries: [String], on day: CalendarDate?, by: String?, with: String?) throws(EditRefusal)
        -> Plan
    {
        plan(try edits.confirm(entries, on: day ?? today, by: by, with: with))
    }

    public func change(
        _ entry: String,
        _ key: String,
        _ values: [String],
        _ manner: EntryEdits.Manner
    ) throws(EditRefusal) -> Plan {
        plan([try edits.change(entry, key, values, manner)])
    }

    public func text(_ entry: String, _ text: String) throws(EditRefusal) -> Plan {
        plan([try edits.text(entry, text)])
    }

    public func stop(
        _ entry: String,
        as status: Status,
        reason: String,
        instead: [String]
    ) throws(EditRefusal) -> Plan {
        plan([try edits.stop(entry, as: status, reason: reason, instead: instead)])
    }

    public func reopen(_ entry: String, reason: String?) throws(EditRefusal) -> Plan {
        plan([try edits.reopen(entry, reason: reason)])
    }

    public func rename(_ old: String, to new: String) throws(EditRefusal) -> Plan {
        plan(try EntryRename(files, guideID: recorded.id).changes(from: old, to: new))
    }

    /// Records every fact as it is now.
    public func record() -> Plan {
        let after = recorded.records.recording(FactState.all(files, guide: recorded.id), on: today)
        return Plan(changes: [], faults: [], records: recorded.writing(after))
    }

    /// Writes what was planned. Throws where a file cannot be written; none before it is left half-written.
    public func write(_ plan: Plan) throws {
        let guide = GuideFolder(folder)
        try guide.write(plan.changes)
        guard !plan.records.isEmpty else { return }
        try recorded.makeFolder()
        try guide.write(plan.records)
    }

    // MARK: How it is planned

    private var edits: EntryEdits { EntryEdits(files, today: today) }

    private func plan(_ changes: [FileChange]) -> Plan {
        let after = EntryFiles(files.files.applying(changes))
        return Plan(changes: changes, faults: newFaults(changes, after), records: records(changes, after))
    }

    /// Errors in the files that change and that were not there before, as far as reading them finds any.
    private func newFaults(_ changes: [FileChange], _ after: EntryFiles) -> [Diagnostic] {
        let paths = Set(changes.filter { !$0.isNothing }.map(\.path))
        func errors(_ files: GuideFiles) -> [Diagnostic] {
            let few = files.files.filter { paths.contains($0.path) || $0.path.hasPrefix("content/guide.") }
            return GuideReader.read(GuideFiles(files: few)).diagnostics.filter { diagnostic in
                diagnostic.severity == .error && diagnostic.place.map { paths.contains($0.file) } == true
            }
        }
        var known: [String: Int] = [:]
        for error in errors(files.files) { known[error.message, default: 0] += 1 }
        return errors(after.files).filter { error in
            guard let count = known[error.message], count > 0 else { return true }
            known[error.message] = count - 1
            return false
        }
    }

    /// Records of entries whose facts change; that they were checked again is no change.
    private func records(_ changes: [FileChange], _ after: EntryFiles) -> [FileChange] {
        let paths = Set(changes.filter { !$0.isNothing }.map(\.path))
        func states(_ files: EntryFiles) -> [FactState] {
            let touched = files.entries.values.filter { entry in
                ([entry.file] + entry.translations.values).contains { paths.contains($0.path) }
            }
            return touched.sorted { $0.slug < $1.slug }.onAllProcessors { FactState.of($0, guide: recorded.id) }
                .compactMap { $0 }
        }
        let (before, now) = (states(files), states(after))
        let old = Dictionary(before.map { ($0.id, $0.digests) }) { first, _ in first }
        let changed = now.filter { old[$0.id] != $0.digests }
        let ids = Set(changed.map(\.id))
        let isRename = changes.contains { $0.after == nil }
        guard !changed.isEmpty else { return isRename ? recorded.writingID() : [] }
        let known = recorded.records.recording(before.filter { ids.contains($0.id) }, on: today, onlyNew: true)
        return recorded.writing(known.recording(changed, on: today))
    }
}

extension RecordedFolder {
    /// The records of a guide's folder whose files have been loaded.
    static func of(_ folder: String, _ files: GuideFiles) -> RecordedFolder {
        let settings = GuideReader.read(GuideFiles(files: files["content/guide.yml"].map { [$0] } ?? [])).guide?
            .settings
        return RecordedFolder(folder, name: settings?.name ?? "", place: settings?.place ?? "")
    }
}

extension GuideFiles {
    /// The files as they are once changes are written.
    func applying(_ changes: [FileChange]) -> GuideFiles {
        let after = Dictionary(changes.map { ($0.path, $0.after) }) { _, last in last }
        let kept = files.filter { after[$0.path] == nil }
        let changed = after.compactMap { path, bytes in bytes.map { File(path: path, bytes: $0) } }
        return GuideFiles(files: kept + changed, diagnostics: diagnostics)
    }
}
