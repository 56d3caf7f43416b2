import Content
import Diagnostics
import Exchange
import Guide
import Markdown
import Pictures
import Presentation
import Print
import Publish
import Site
import Weight

/// The steps of every command that makes something of a guide, each written once.
///
/// `build` takes all of them, `check` all but writing, `serve` keeps the files in memory, and `print` makes paper alone. So none
/// of them can say less than another.
struct BuildSteps {
    let request: GuideRequest
    let checked: CheckedGuide
    private(set) var stopwatch: Stopwatch
    /// `nil` where `guide.yml` could not be read, and before they are made.
    private(set) var pictures: PictureMaking?

    /// Reads and checks the guide. Throws where its folder cannot be read.
    ///
    /// - Parameter earlier: entries as they were read before
    init(
        _ request: GuideRequest,
        earlier: ReadEntries? = nil,
        progress: @escaping @Sendable (String) -> Void = { _ in }
    ) throws(FolderError) {
        self.request = request
        var stopwatch = Stopwatch(progress: progress)
        checked = try CheckedGuide.load(request, &stopwatch, earlier: earlier)
        self.stopwatch = stopwatch
    }

    /// The guide, where nothing in it must be put right before anything is made of it.
    var soundGuide: Guide? { checked.diagnostics.stopTheBuild(strict: request.isStrict) ? nil : checked.guide }

    /// Reads the templates of the pages. Throws where the guide's own cannot be used.
    mutating func templates() throws(BrokenTemplate) -> SiteTemplates {
        try stopwatch.time("templates") { () throws(BrokenTemplate) in
            try SiteTemplates(checked.templates.mapValues { String(decoding: $0, as: UTF8.self) })
        }
    }

    /// Makes the site's pictures. Answers what is wrong with the guide's.
    mutating func makePictures(earlier: PictureMaking? = nil) -> [Diagnostic] {
        guard let guide = checked.guide else { return [] }
        let made = stopwatch.time("making pictures") { PictureMaking.run(checked.files, guide, earlier: earlier) }
        pictures = made
        return made.diagnostics
    }

    /// Makes these printed pieces.
    mutating func print(_ orders: [PrintOrder], of guide: Guide) throws(TypesettingError) -> PrintMaking {
        try stopwatch.time("typesetting") { () throws(TypesettingError) in
            try PrintMaking.run(orders, guide, checked, request)
        }
    }

    /// What was found of the site while it was made, beside what the guide's checks have found.
    struct SiteFindings {
        let pages: Int
        let diagnostics: [Diagnostic]
        /// Whether it may go out.
        let isSound: Bool
    }

    /// Makes every file of the site, looks through each and hands it on.
    ///
    /// - Parameters:
    ///   - links: the printed pieces that the pages speak of
    ///   - paper: those of them that go out with the pages, and are looked through with them
    ///   - standing: the site that this one takes the place of, where there is one
    ///   - keep: takes each file and answers its fingerprint, from several threads at once; `nil` where none is wanted
    /// - Throws: what `keep` throws, and where no temporary file can be written.
    mutating func makeSite(
        of guide: Guide,
        _ templates: SiteTemplates,
        linking links: [PrintedPiece],
        paper: [OutputFile],
        before standing: StandingSite? = nil,
        keep: SiteInspection.Keep?
    ) throws -> SiteFindings {
        let steps = self
        let (main, others) = stopwatch.time("presenting") {
            (steps.presented(guide, checked.words), checked.translatedWords.map { steps.presented(guide, $0) })
        }
        let guides = [main] + others
        let inspection = SiteInspection(main, checked.files, request, keep: keep)
        let gone = stopwatch.time("making pages") {
            for file in steps.pictures?.files ?? [] { inspection.take(file) }
            if let picture = SharedPicture.png() {
                inspection.take(OutputFile(path: SiteAddresses.sharedPicture, bytes: picture))
            }
            let toKeep = steps.filesToKeep(of: guides, inspection)
            let pictureBytes = (steps.pictures?.files ?? []).reduce(0) { $0 + $1.bytes.count }
            let builder = steps.builder(guides, templates, links, toKeep)
            builder.each(bytesBeside: pictureBytes) { file in
                inspection.take(OutputFile(path: file.path, bytes: Array(file.text.utf8)), isPage: true)
            }
            _ = paper.onAllProcessors { inspection.take($0) }
            inspection.takeHostFiles()
            return standing.map { Self.keepAddresses(of: $0, guide, builder, inspection) }
        }
        if keep != nil, let worker = OfflineWorker(templates)?.file(keeping: inspection.fingerprints) {
            inspection.take(OutputFile(path: worker.path, bytes: Array(worker.text.utf8)))
        }
        let found = try inspection.end()
        let broken = pictures?.diagnostics ?? []
        // No choice of the guide's is asked about a leak or a clash.
        let all =
            broken + Judgement(guide).judged(found.heavy + (gone?.diagnostics ?? [])) + found.clashes + found.leaks
            + found.unfinished
        return SiteFindings(
            pages: found.pages,
            diagnostics: all,
            isSound: broken.isEmpty && !all.stopTheBuild(strict: request.isStrict)
        )
    }

    /// Makes a page for each address of the earlier site that would lead to nothing; call it when all other files are made.
    private static func keepAddresses(
        of standing: StandingSite,
        _ guide: Guide,
        _ builder: SiteBuilder,
        _ inspection: SiteInspection
    ) -> GonePages {
        let others = Array(guide.settings.languages.dropFirst())
        let gone = GonePages(standing, besides: inspection.paths, languages: others)
        for page in builder.pages(inPlaceOf: gone.files) {
            inspection.take(OutputFile(path: page.path, bytes: Array(page.text.utf8)), isPage: true)
        }
        return gone
    }

    private func presented(_ guide: Guide, _ words: Words) -> PresentedGuide {
        PresentedGuide(guide.inLanguage(words.language), words: words, today: request.today)
    }

    /// Puts the site that was made in the place of the one that stands.
    mutating func publish(_ staged: StagedSite) throws(PublishError) -> PublishReport {
        try stopwatch.time("writing") { () throws(PublishError) in try staged.publish() }
    }

    /// Makes the contact cards and calendars of every language. Answers their names.
    private func filesToKeep(of guides: [PresentedGuide], _ inspection: SiteInspection) -> Set<String> {
        let names = guides.flatMap { guide in
            let files = EntryFiles(guide, id: checked.recorded.id, history: checked.recorded.history)
            return guide.entries.onAllProcessors { entry in
                files.files(of: entry).map { file in
                    inspection.take(OutputFile(path: file.path, bytes: Array(file.text.utf8)))
                    return file.path
                }
            }
        }
        return Set(names.joined())
    }

    private func builder(
        _ guides: [PresentedGuide],
        _ templates: SiteTemplates,
        _ pieces: [PrintedPiece],
        _ filesToKeep: Set<String>
    ) -> SiteBuilder {
        SiteBuilder(
            guides,
            templates: templates,
            paper: pieces.flatMap { links(to: $0, checked.words) },
            filesToKeep: filesToKeep,
            pictures: HTMLPictures(pictures?.pictures ?? [:]),
            finding: checked.finding
        )
    }

    /// To a piece, and to the same on sheets for an office printer.
    private func links(to piece: PrintedPiece, _ words: Words) -> [PaperLink] {
        let whole = PaperLink(
            file: piece.name,
            title: piece.title,
            pages: piece.pages,
            paper: piece.paper,
            bytes: piece.bytes.count,
            ticket: piece.press?.ticketPage,
            language: piece.language
        )
        let imposed = piece.imposed.map { file in
            PaperLink(
                file: file.name,
                title: words.phrase("print-list-imposed", ["title": piece.title]),
                pages: 2 * file.sheets,
                paper: "A4",
                bytes: file.bytes.count,
                isImposed: true
            )
        }
        return [whole] + [imposed].compactMap { $0 }
    }
}
