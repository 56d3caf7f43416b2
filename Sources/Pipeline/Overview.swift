import Content
import Diagnostics
import Guide
import Reports

/// Lists made from the whole guide: who must be asked, and what the guide covers.
public struct Overview: Sendable {
    public enum DueFormat: String, Sendable, CaseIterable { case text, csv, ics, html }
    public enum CoverageFormat: String, Sendable, CaseIterable { case text, csv, html }

    private let guide: Guide
    private let today: CalendarDate
    private let websiteNotes: [String: String]
    private let phrases: FindingPhrases
    /// Faults by which entries may be missing from the lists.
    public let faults: [Diagnostic]

    /// What came of reading the guide.
    public enum Reading: Sendable {
        case read(Overview)
        /// `guide.yml` could not be read, so there is nothing to list.
        case unreadable([Diagnostic])
    }

    /// Throws where the folder cannot be read.
    public static func read(_ request: GuideRequest) throws(FolderError) -> Reading {
        var stopwatch = Stopwatch()
        let checked = try CheckedGuide.load(request, &stopwatch)
        let faults = checked.diagnostics.filter { $0.severity == .error }
        guard let guide = checked.guide else { return .unreadable(faults) }
        return .read(
            Overview(
                guide: guide,
                today: request.today,
                websiteNotes: RememberedLinks.notes(guide, request),
                phrases: checked.finding.phrases,
                faults: faults
            )
        )
    }

    /// Who must be asked about what, by a day; see `DueList` for what stands when no day is given.
    public func due(by: CalendarDate?, as format: DueFormat) -> String {
        let due = DueList(guide, today: today, by: by, websiteNotes: websiteNotes)
        return switch format {
        case .text: DueText.text(due)
        case .csv: DueCSV.text(due)
        case .ics: DueCalendar.text(due)
        case .html: DuePage.text(due)
        }
    }

    /// Topic by area, and what makes it easier to go.
    public func coverage(as format: CoverageFormat) -> String {
        let coverage = Coverage(guide, today: today, phrases: phrases)
        return switch format {
        case .text: CoverageText.text(coverage, of: guide)
        case .csv: CoverageCSV.text(coverage)
        case .html: CoveragePage.text(coverage, of: guide)
        }
    }
}
