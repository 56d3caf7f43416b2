import Content
import Diagnostics
import Guide
import Print
import Publish
import Synchronization

/// The whole site as files in memory, for those who show it and write nothing.
public struct SiteInMemory: Sendable {
    /// Printed pieces, which take longer than pages and so are made apart from them.
    public struct Paper: Sendable {
        let pieces: [PrintedPiece]
        let files: [OutputFile]
        let diagnostics: [Diagnostic]

        /// The names of the pieces in the site's folder.
        public var names: [String] { files.map(\.path) }
    }

    /// Every file, pages and pictures and paper; `nil` where something must be put right first.
    public let files: [OutputFile]?
    /// `nil` where `guide.yml` could not be read.
    public var guide: Guide? { steps.checked.guide }
    /// Sorted.
    public let diagnostics: [Diagnostic]

    private let steps: BuildSteps

    /// Throws where there is no guide to read, in the words of every other command.
    public static func requireGuide(in folder: String) throws(FolderError) { _ = try FolderLoader.load(folder) }

    /// Reads a guide and makes its site, without setting anything in type.
    ///
    /// - Parameters:
    ///   - paper: from an earlier reading. The pages link to it, and what it has told is told again, but it is no part of
    ///     the site: it may say what the guide no longer says.
    ///   - last: the last reading, good or not; entries and pictures that are as they were then are not read again
    /// - Throws: where a folder cannot be read, or a template of the guide's cannot be used.
    public static func read(_ request: GuideRequest, linking paper: Paper?, after last: SiteInMemory?) throws
        -> SiteInMemory
    {
        var steps = try BuildSteps(request, earlier: last?.steps.checked.entries)
        _ = steps.makePictures(earlier: last?.steps.pictures)
        return try make(steps, linking: paper, paper: [])
    }

    /// The printed pieces of this guide; `nil` where something in it must be put right first.
    ///
    /// - Throws: where no temporary files can be written.
    public func paper() throws -> Paper? {
        guard files != nil, let guide else { return nil }
        let made = try PrintMaking.run(
            guide.settings.print.orders.map(\.forReaders),
            guide,
            steps.checked,
            steps.request
        )
        return Paper(
            pieces: made.pieces,
            files: made.files,
            diagnostics: Judgement(guide).judged(made.diagnostics)
        )
    }

    /// The same site with its own paper.
    public func with(_ paper: Paper) throws -> SiteInMemory {
        try Self.make(steps, linking: paper, paper: paper.files)
    }

    private static func make(_ steps: BuildSteps, linking links: Paper?, paper: [OutputFile]) throws -> SiteInMemory {
        var steps = steps
        let templates = try steps.templates()
        guard let guide = steps.soundGuide else {
            let broken = steps.pictures?.diagnostics ?? []
            return SiteInMemory(files: nil, diagnostics: (steps.checked.diagnostics + broken).sorted(), steps: steps)
        }
        let files = Mutex<[OutputFile]>([])
        let site = try steps.makeSite(of: guide, templates, linking: links?.pieces ?? [], paper: paper) { file in
            files.withLock { $0.append(file) }
            return file.fingerprint
        }
        let found = steps.checked.diagnostics + (links?.diagnostics ?? []) + site.diagnostics
        return SiteInMemory(
            files: site.isSound ? files.withLock { $0.sorted { $0.path < $1.path } } : nil,
            diagnostics: found.sorted(),
            steps: steps
        )
    }
}
