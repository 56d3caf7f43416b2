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
        /// How many of plain text.
        public let texts: Int
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
            return withheld(checked.guide, checked.diagnostics, stopwatch)
        }
        let templates = try stopwatch.time("templates") { try SiteMaking.templates(checked) }
        let paper = try stopwatch.time("typesetting") {
            try PrintMaking.run(guide.settings.print.orders, guide, checked, request)
        }
        let told = checked.diagnostics + Judgement(guide).judged(paper.diagnostics)
        // The last good files for the printer stay where they are.
        guard !paper.isUnfit else { return withheld(guide, told, stopwatch) }
        let pictures = stopwatch.time("making pictures") { PictureMaking.run(checked.files, guide) }
        let site = try FinishedSite.make(
            guide,
            checked,
            request,
            templates,
            pictures,
            linking: paper.pieces,
            paper: paper.files,
            &stopwatch
        )
        guard let files = site.files else { return withheld(guide, told + site.diagnostics, stopwatch) }
        let report = try stopwatch.time("writing") { try output.publish(files) }
        let made = Made(
            pages: site.pages,
            pieces: paper.pieces,
            texts: paper.texts.count,
            edition: guide.settings.edition
        )
        return Build(
            outcome: .published(report, made),
            guide: guide,
            diagnostics: (told + site.diagnostics).sorted(),
            stopwatch: stopwatch
        )
    }

    private static func withheld(_ guide: Guide?, _ diagnostics: [Diagnostic], _ stopwatch: Stopwatch) -> Build {
        Build(outcome: .withheld, guide: guide, diagnostics: diagnostics.sorted(), stopwatch: stopwatch)
    }

    /// Says all that `run` would say, and writes nothing.
    public static func check(_ request: GuideRequest, progress: @escaping @Sendable (String) -> Void) throws -> Build {
        var stopwatch = Stopwatch(progress: progress)
        let checked = try CheckedGuide.load(request, &stopwatch)
        _ = try stopwatch.time("templates") { try SiteMaking.templates(checked) }
        let sound = checked.diagnostics.stopTheBuild(strict: false) ? nil : checked.guide
        let printing = try sound.map { guide in
            let paper = try stopwatch.time("typesetting") {
                try PrintMaking.run(guide.settings.print.orders, guide, checked, request)
            }
            return Judgement(guide).judged(paper.diagnostics)
        }
        let pictures = checked.guide.map { guide in
            stopwatch.time("making pictures") { PictureMaking.run(checked.files, guide).diagnostics }
        }
        return withheld(checked.guide, checked.diagnostics + (printing ?? []) + (pictures ?? []), stopwatch)
    }

    /// A misspelt guide is named for what it is, before the output folder that would stand in it.
    static func requireGuide(_ folder: String) throws(FolderError) {
        var status = stat()
        guard stat(folder, &status) == 0 else { throw .notAFolder(folder) }
    }

    static func publisher(_ request: GuideRequest) -> Publisher {
        Publisher(
            output: request.output,
            guide: request.folder,
            sources: [request.folder + "/content", request.folder + "/templates"],
            home: request.home
        )
    }
}
