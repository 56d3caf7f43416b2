import Guide
import Markdown
import Presentation
import Synchronization
import Text

/// Turns a guide into the pages of its website. Reads and writes nothing: the same guide, day, words and templates give
/// the same files.
public struct SiteBuilder: Sendable {
    /// What the pages of each language are made from, those of the main one first.
    private let materials: [SiteMaterial]

    /// - Parameters:
    ///   - guides: the guide as it is told in each of its languages, in the main one first. One that is not here gets no pages.
    ///   - paper: the printed pieces to link to; without any, no page speaks of one.
    ///   - filesToKeep: the names of the contact cards and calendars that there are; an entry's page links to its own.
    ///   - pictures: the guide's pictures as they are on the site.
    ///   - finding: by which words things are found; without any, the lists by cost and the like stay empty.
    public init(
        _ guides: [PresentedGuide],
        templates: SiteTemplates,
        paper: [PaperLink],
        filesToKeep: Set<String> = [],
        pictures: HTMLPictures = HTMLPictures(),
        finding: FindingWords = FindingWords()
    ) {
        guard let main = guides.first else {
            materials = []
            return
        }
        let words = guides.map(\.setting.words)
        let answers = FindingAnswers(main.guide, finding.phrases, today: main.setting.today)
        materials = guides.map { presented in
            SiteMaterial(
                presented,
                original: main.guide,
                languages: PageLanguages(main.guide, words: presented.setting.words, all: words),
                templates: templates,
                papers: paper,
                filesToKeep: filesToKeep,
                pictures: pictures,
                finding: finding,
                answers: answers
            )
        }
    }

    /// Every file of the site, each with a name of its own.
    public func files() -> [SiteFile] {
        let files = Mutex<[SiteFile]>([])
        each { file in files.withLock { $0.append(file) } }
        return files.withLock { $0 }.sorted { $0.path < $1.path }
    }

    /// Hands on every file of the site as soon as it is made, and keeps none.
    ///
    /// - Parameters:
    ///   - bytesBeside: of the other files that a copy on a phone holds, such as pictures
    ///   - take: is called from several threads at once. What pages load comes before them.
    public func each(bytesBeside: Int = 0, _ take: @Sendable (SiteFile) -> Void) {
        let sites = materials.onAllProcessors { LanguageSite($0) }
        let plans = sites.onAllProcessors { $0.plan() }
        let beside = plans.flatMap(\.beside) + single(sites)
        beside.forEach(take)
        let sizes = plans.flatMap { plan in
            plan.eachPage { file in
                take(file)
                return file.text.utf8.count
            }
        }
        // The pages that offer a copy say how large it is, so all others are made before them.
        let copyBytes = sizes.reduce(bytesBeside + beside.reduce(0) { $0 + $1.text.utf8.count }, +)
        for plan in plans { plan.lastPages(copyBytes: copyBytes).forEach(take) }
    }

    /// What stands where pages were that are no longer in the guide: each says so, and leads on to those that are.
    public func pages(inPlaceOf files: [String]) -> [SiteFile] {
        guard let main = materials.first, !files.isEmpty else { return [] }
        let page = NotFoundPage(materials: materials, titles: PageTitles(main.presented))
        let frame = Frame(main, links: LanguageLinks(main.languages, files: []))
        return files.map { frame.file(page.content(inPlaceOf: $0)) }
    }

    /// Whether a page of an earlier site is one of ours that says of another that it is gone; `nil` where it is none of ours.
    public static func isInPlaceOfAnother(_ page: [UInt8]) -> Bool? {
        guard page[...].firstRange(of: "id=\"site_main\"") != nil else { return nil }
        return page[...].firstRange(of: NotFoundPage.goneMark) != nil
    }

    /// The files of which there is one for all languages.
    private func single(_ sites: [LanguageSite]) -> [SiteFile] {
        guard let main = sites.first else { return [] }
        let notFound = NotFoundPage(materials: materials, titles: main.titles)
        let links = LanguageLinks(main.material.languages, files: [])
        let page = Frame(main.material, root: notFound.root, links: links).file(notFound.content())
        return [page] + [Sitemap.file(of: sites)].compactMap { $0 } + [Robots(material: main.material).file()]
    }
}
