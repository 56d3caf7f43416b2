import Content
import Diagnostics
import Guide
import Print
import Publish
import Site
import Weight

/// Every file of a site, made and looked through, and written nowhere yet.
struct FinishedSite {
    /// `nil` where something keeps the site from going out.
    let files: [OutputFile]?
    /// How many of them are pages.
    let pages: Int
    /// What was found while making it, beside what the guide's checks have found.
    let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - pictures: the guide's, as they are on the site
    ///   - links: the printed pieces that the pages speak of
    ///   - paper: those of them that go out with the pages, and are looked through with them
    static func make(
        _ guide: Guide,
        _ checked: CheckedGuide,
        _ request: GuideRequest,
        _ templates: SiteTemplates,
        _ pictures: PictureMaking,
        linking links: [PrintedPiece],
        paper: [OutputFile],
        _ stopwatch: inout Stopwatch
    ) throws(TypesettingError) -> FinishedSite {
        let pages = stopwatch.time("making pages") {
            SiteMaking.run(guide, checked, request, templates, links, pictures)
        }
        let count = pages.count { $0.path.hasSuffix(".html") }
        let made = pages + paper + pictures.files
        let clashes = CarriedFiles.clashes(checked.files, with: made)
        let heavy = Judgement(guide).judged(stopwatch.time("weighing pages") { weigh(pages, of: guide) })
        let found = pictures.diagnostics + heavy + clashes
        guard pictures.diagnostics.isEmpty, clashes.isEmpty else {
            return FinishedSite(files: nil, pages: count, diagnostics: found)
        }
        let files = OfflineCopy.files(with: made + CarriedFiles.from(checked.files), templates)
        let leaks = try stopwatch.time("last look") { () throws(TypesettingError) in
            try WithheldSearch(guide: guide, request: request).run(files)
        }
        // No choice of the guide's is asked about a leak.
        let isSound = !leaks.stopTheBuild(strict: request.isStrict)
        return FinishedSite(files: isSound ? files : nil, pages: count, diagnostics: found + leaks)
    }

    private static func weigh(_ pages: [OutputFile], of guide: Guide) -> [Diagnostic] {
        let entries = guide.entries.map { (SiteAddresses.page(slug: $0.slug), $0.source.file.name) }
        return PageWeight.run(
            pages.map { PageWeight.File(name: $0.path, bytes: $0.bytes) },
            entries: Dictionary(entries) { first, _ in first },
            otherLanguages: Array(guide.settings.languages.dropFirst())
        )
    }
}
