import Diagnostics

/// What `check` says of the records of changes.
public enum EditingRules {
    public static let all = [changeUnrecorded, recordsDamaged]

    static let changeUnrecorded = Rule(
        "change-unrecorded",
        .notice,
        "An entry's facts have changed, and nobody has noted when.",
        why: "Calendars and feeds that people have taken go by the day on which a fact changed.",
        cure: "Run “hopeguide record”.",
        before: "(a changed file)",
        after: "(the same file, and a new line in content/.hopeguide/facts.jsonl)"
    )

    static let recordsDamaged = Rule(
        "records-damaged",
        .warning,
        "The record of changes holds lines that we cannot read.",
        why: "When those facts changed is lost.",
        cure: "Take the marks of a merge out of the file, keep all other lines, and run “hopeguide record”.",
        before: "<<<<<<< HEAD",
        after: "(no marks)"
    )
}

extension RecordedFolder {
    /// What there is to say of a guide's records; nothing where none are kept.
    public func diagnostics(_ states: [FactState]) -> [Diagnostic] {
        guard isKept else { return [] }
        let unrecorded = records.unrecorded(in: states)
        let changed = states.compactMap { state -> Diagnostic? in
            guard let facts = unrecorded[state.id] else { return nil }
            return Diagnostic(
                EditingRules.changeUnrecorded,
                at: Place(file: state.file),
                "\(facts.joined(separator: ", ")): this has changed, and nobody has noted when.",
                help: "Run “hopeguide record” before you publish. Until then it counts as changed today."
            )
        }
        guard strayLines > 0 else { return changed }
        let damage = Diagnostic(
            EditingRules.recordsDamaged,
            at: Place(file: FactRecords.path),
            "We cannot read \(strayLines == 1 ? "1 line" : "\(strayLines) lines") of this file.",
            help: "If these are the marks of a merge, take them out and keep all other lines."
        )
        return changed + [damage]
    }
}
