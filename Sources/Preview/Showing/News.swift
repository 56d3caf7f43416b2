import Diagnostics
import FoundationEssentials

/// What every open page is told: which version of the pages stands, and what was found.
struct News: Encodable, Equatable, Sendable {
    /// Changes whenever a page would look different.
    let page: String
    /// What was found, counted: “1 thing to put right and 2 to look at, in 3 files.”
    let summary: String
    /// Said where the pages are older than the files.
    let remark: String?
    /// Whether anything must be put right. Then the panel is open from the start.
    let isGrave: Bool
    /// The gravest first.
    let findings: [Finding]
    /// Said where there are more findings than are sent.
    let more: String?
    /// What the panel says of itself.
    let panel = Panel()

    struct Finding: Encodable, Equatable, Sendable {
        let severity: String
        let heading: String
        let place: String?
        let message: String
        let help: String?
    }

    struct Panel: Encodable, Equatable, Sendable {
        let name = "What the preview has found"
        let close = "Close"
        let ended = "The preview has ended. To go on, run “hopeguide serve” again."
    }

    /// Enough for anybody to work through before the next time.
    private static let most = 50

    init(page: String, found: [Diagnostic], remark: String?) {
        // Where severities are equal, they stay in the order of files and lines.
        let ordered = Severity.allCases.reversed().flatMap { severity in found.filter { $0.severity == severity } }
        self.page = page
        self.remark = remark
        summary = Tally(found).sentence
        isGrave = found.contains { $0.severity == .error }
        findings = ordered.prefix(Self.most).map(Finding.init)
        let left = ordered.count - findings.count
        more = left > 0 ? "And \(left) more: “hopeguide check” lists them all." : nil
    }

    /// On one line.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}

extension News.Finding {
    init(_ diagnostic: Diagnostic) {
        severity = diagnostic.severity.word
        heading = diagnostic.severity.heading
        place = diagnostic.place.map { place in place.file + (place.line.map { ", line \($0)" } ?? "") }
        message = diagnostic.message
        help = diagnostic.help
    }
}
