import Content
import Diagnostics
import Glibc
import Guide
import Print
import Publish

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

    /// Whether the site stands, and something that was to go with it does not: a printed piece that could not be made.
    public var isIncomplete: Bool {
        guard case .published = outcome else { return false }
        return diagnostics.stopTheBuild(strict: false)
    }

    /// Builds a guide. Throws where a folder cannot be read or written; faults in the content are diagnostics.
    ///
    /// `progress` is told the name of each stage as it begins.
    public static func run(_ request: GuideRequest, progress: @escaping @Sendable (String) -> Void) throws -> Build {
        try requireGuide(request.folder)
        let output = try publisher(request).lock()
        return try output.stage { try make(request, progress, into: $0) }
    }

    /// Says all that `run` would say, and writes nothing.
    public static func check(_ request: GuideRequest, progress: @escaping @Sendable (String) -> Void) throws -> Build {
        try make(request, progress, into: nil)
    }

    /// - Parameter staged: takes the files as they are made, and is published where nothing keeps them from going out
    private static func make(
        _ request: GuideRequest,
        _ progress: @escaping @Sendable (String) -> Void,
        into staged: StagedSite?
    ) throws -> Build {
        var steps = try BuildSteps(request, progress: progress)
        let templates = try steps.templates()
        let broken = steps.makePictures()
        guard let guide = steps.soundGuide else { return withheld(steps, broken) }
        let paper = try steps.print(guide.settings.print.orders, of: guide)
        let told = Judgement(guide).judged(paper.diagnostics)
        // The last good files for the printer stay where they are.
        guard !paper.isUnfit else { return withheld(steps, broken + told) }
        var keep: SiteInspection.Keep?
        if let staged { keep = { file in try staged.add(file) } }
        let site = try steps.makeSite(
            of: guide,
            templates,
            linking: paper.pieces,
            paper: paper.files,
            before: publisher(request).standing,
            keep: keep
        )
        let found = told + site.diagnostics
        // A piece that could not be made keeps nothing else back, unless somebody is strict.
        let mayGoOut = site.isSound && !(request.isStrict && told.stopTheBuild(strict: true))
        guard mayGoOut, let staged else { return withheld(steps, found) }
        let report = try steps.publish(staged)
        let made = Made(
            pages: site.pages,
            pieces: paper.pieces,
            texts: paper.texts.count,
            edition: guide.settings.edition
        )
        return Build(
            outcome: .published(report, made),
            guide: guide,
            diagnostics: (steps.checked.diagnostics + found).sorted(),
            stopwatch: steps.stopwatch
        )
    }

    private static func withheld(_ steps: BuildSteps, _ found: [Diagnostic]) -> Build {
        Build(
            outcome: .withheld,
            guide: steps.checked.guide,
            diagnostics: (steps.checked.diagnostics + found).sorted(),
            stopwatch: steps.stopwatch
        )
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
