import Content
import Diagnostics
import Glibc
import Guide
import Print
import Publish
import Site

/// The whole of the work in its order: read, check, print, make pages, publish.
public struct Build: Sendable {
    public enum Outcome: Sendable {
        /// The site stands.
        case published(PublishReport, Made)
        /// Nothing was written: there are faults, and the last good site is as it was; or nobody asked for it.
        case withheld
    }

    /// What a build made.
    public struct Made: Sendable {
        public let pages: Int
        public let pieces: [PrintedPiece]
        public let edition: Edition
    }

    public let outcome: Outcome
    /// `nil` where `guide.yml` could not be read.
    public let guide: Guide?
    /// Sorted.
    public let diagnostics: [Diagnostic]
    public let stopwatch: Stopwatch

    /// Whether something must be put right.
    public func hasFaults(strict: Bool) -> Bool { diagnostics.stopTheBuild(strict: strict) }

    /// Builds a guide. Throws where a folder cannot be read or written; faults in the content are diagnostics.
    ///
    /// `progress` is told the name of each stage as it begins.
    public static func run(_ request: GuideRequest, progress: @escaping @Sendable (String) -> Void) throws -> Build {
        var stopwatch = Stopwatch(progress: progress)
        try requireGuide(request.folder)
        let output = try publisher(request).lock()
        let checked = try CheckedGuide.load(request, &stopwatch)
        guard let guide = checked.guide, !checked.diagnostics.stopTheBuild(strict: request.isStrict) else {
            return Build(
                outcome: .withheld,
                guide: checked.guide,
                diagnostics: checked.diagnostics,
                stopwatch: stopwatch
            )
        }
        let templates = try stopwatch.time("templates") { try SiteMaking.templates(checked) }
        let paper = try stopwatch.time("typesetting") { try LeafletMaking.run(guide, checked, request) }
        let pages = stopwatch.time("making pages") {
            SiteMaking.run(guide, checked, request, templates, paper.pieces)
        }
        let clashes = CarriedFiles.clashes(checked.files, with: pages + paper.files)
        guard clashes.isEmpty else {
            return Build(
                outcome: .withheld,
                guide: guide,
                diagnostics: (checked.diagnostics + Judgement(guide).judged(paper.diagnostics) + clashes).sorted(),
                stopwatch: stopwatch
            )
        }
        let files = pages + paper.files + CarriedFiles.from(checked.files)
        let search = WithheldSearch(guide: guide, pdfText: request.pdfText)
        let leaks =
            try search.isNeeded ? stopwatch.time("looking for withheld addresses") { try search.run(files) } : []
        let diagnostics = (checked.diagnostics + paper.diagnostics + leaks).sorted()
        guard !leaks.stopTheBuild(strict: request.isStrict) else {
            return Build(outcome: .withheld, diagnostics: diagnostics, stopwatch: stopwatch)
        }
        let report = try stopwatch.time("writing") { try output.publish(files) }
        let made = Made(
            pages: pages.count { $0.path.hasSuffix(".html") },
            pieces: paper.pieces,
            edition: guide.settings.edition
        )
        return Build(
            outcome: .published(report, made),
            guide: guide,
            diagnostics: diagnostics,
            stopwatch: stopwatch
        )
    }

    /// Says all that `run` would say, and writes nothing.
    public static func check(_ request: GuideRequest, progress: @escaping @Sendable (String) -> Void) throws -> Build {
        var stopwatch = Stopwatch(progress: progress)
        let checked = try CheckedGuide.load(request, &stopwatch)
        _ = try stopwatch.time("templates") { try SiteMaking.templates(checked) }
        let sound = checked.diagnostics.stopTheBuild(strict: false) ? nil : checked.guide
        let leaflet = try sound.map { guide in
            let leaflet = try stopwatch.time("typesetting") { try LeafletMaking.run(guide, checked, request) }
            return Judgement(guide).judged(leaflet.diagnostics)
        }
        return Build(
            outcome: .withheld,
            guide: checked.guide,
            diagnostics: (checked.diagnostics + (leaflet ?? [])).sorted(),
            stopwatch: stopwatch
        )
    }

    /// A misspelt guide is named for what it is, before the output folder that would stand in it.
    private static func requireGuide(_ folder: String) throws(FolderError) {
        var status = stat()
        guard stat(folder, &status) == 0 else { throw .notAFolder(folder) }
    }

    private static func publisher(_ request: GuideRequest) -> Publisher {
        Publisher(
            output: request.output,
            guide: request.folder,
            sources: [request.folder + "/content", request.folder + "/templates"],
            home: request.home
        )
    }
}
