import Diagnostics
import Guide

/// One entry in the lists of `CheckPage`.
struct CheckPageRow {
    enum Column: String, CaseIterable {
        case entry = "Entry"
        case provider = "Provider"
        case checked = "Last checked"
        case by = "Checked by"
        case next = "Check again by"
        case state = "State"
        case found = "Found"
    }

    let entry: Entry
    /// The day by which to check it again.
    let next: CalendarDate
    private let state: ReviewState
    private let found: [Diagnostic]
    private let websiteNote: String?

    init(
        _ entry: Entry,
        _ policy: ReviewPolicy,
        _ today: CalendarDate,
        _ found: [Diagnostic],
        websiteNote: String? = nil
    ) {
        self.websiteNote = websiteNote
        self.entry = entry
        self.found = found
        next = policy.nextReview(of: entry)
        state = policy.state(of: entry, on: today)
    }

    func cell(_ column: Column) -> HTMLText {
        switch column {
        case .entry: link
        case .provider: "\(entry.prose[.provider] ?? "not said")"
        case .checked: "\(entry.review.date.inWords)\(websiteNote.map { ". \($0)" } ?? "")"
        case .by: "\(entry.review.by ?? "not said")"
        case .next: "\(next.inWords)"
        case .state: "\(stateWords)"
        case .found: found.isEmpty ? "nothing" : "\(foundWords)"
        }
    }

    /// The part of a link that leads to a file's messages on the page: letters and figures, and all else in hexadecimal,
    /// so that no two files share one.
    static func fragment(_ file: String) -> String {
        let parts = file.utf8.map { byte in
            let isPlain = (48...57).contains(byte) || (97...122).contains(byte)
            return isPlain ? String(Unicode.Scalar(byte)) : "_" + String(byte, radix: 16)
        }
        return "file-" + parts.joined()
    }

    private var link: HTMLText {
        found.isEmpty ? "\(entry.title)" : "<a href=\"#\(Self.fragment(entry.source.file.name))\">\(entry.title)</a>"
    }

    private var stateWords: String {
        switch state {
        case .fresh: "checked"
        case .due: "due"
        case .overdue: "overdue"
        case .lapsed: "lapsed"
        }
    }

    private var foundWords: String {
        let tally = Tally(found)
        let parts = [
            tally.errors == 0 ? nil : "\(tally.errors) to put right",
            tally.warnings == 0 ? nil : "\(tally.warnings) to look at",
            tally.notices == 0 ? nil : "\(tally.notices) to know",
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }
}
