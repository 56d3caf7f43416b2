import Guide

/// What stands around every page: its head, the header, the crisis box and the footer. All but the head is the same on
/// every page and made once.
struct Frame: Sendable {
    private let material: SiteMaterial
    /// What stands before the names of the site's files in links; nothing, but for a page that may be shown anywhere.
    private let root: String
    private let links: LanguageLinks
    private let paper: PaperNote
    private let header: Header
    private let headerAtRisk: Header
    private let exit: Markup
    private let crisis: Markup
    private let footer: Markup
    /// Without the offer to keep a copy on the phone, where another person might find it.
    private let footerAtRisk: Markup
    /// Found in the layout as it comes out, so that a guide's own layout may hold a style sheet of its own.
    private let styleHashes: [PageStyle: [String]]

    init(_ material: SiteMaterial, root: String = "", links: LanguageLinks) {
        self.material = material
        self.root = root
        self.links = links
        paper = PaperNote(material)
        header = Header(material: material, root: root, isAtRisk: false)
        headerAtRisk = Header(material: material, root: root, isAtRisk: true)
        exit = material.render(.exit, ["address": material.exitAddress], root: root)
        crisis = links.led(CrisisBox(material: material, root: root).markup())
        footer = links.led(Footer(material: material, root: root, isAtRisk: false).markup())
        footerAtRisk = links.led(Footer(material: material, root: root, isAtRisk: true).markup())
        styleHashes = material.templates.styles.mapValues { style in
            StyleHashes.all(in: material.render(.layout, ["style": style]).html)
        }
    }

    func file(_ page: PageContent) -> SiteFile {
        let html = material.render(
            .layout,
            [
                "language": material.settings.language,
                "direction": material.words["direction"],
                "title": page.title,
                "description": page.description ?? false,
                "moved-to": page.movedTo.map { material.languages.file($0) } ?? false,
                "moved-script": material.languages.file(SiteAddresses.movedScript),
                "is-unlisted": page.isUnlisted,
                "script": page.script.map { material.languages.file($0) } ?? false,
                "canonical": canonical(page) ?? false,
                "shared-picture": sharedPicture ?? false,
                "alternates": alternates(of: page),
                "site-name": material.settings.name,
                "data": page.data.map(StructuredData.script)?.html ?? false,
                "manifest": page.style == .everything ? material.languages.file(SiteAddresses.manifest) : false,
                "paper": paper.values(for: page) ?? false,
                "style-hashes": styleHashes[page.style] ?? [],
                "style": material.templates.styles[page.style] ?? "",
                "exit": page.isAtRisk ? exit.html : false,
                "header": links.led((page.isAtRisk ? headerAtRisk : header).markup(for: page)).html,
                "crisis": crisis.html,
                "breadcrumb": breadcrumb(page) ?? false,
                "main": links.led(page.main).html,
                "footer": (page.isAtRisk ? footerAtRisk : footer).html,
            ],
            root: root
        )
        return SiteFile(path: material.languages.file(page.file), text: html.html + "\n")
    }

    private var sharedPicture: String? {
        let website = material.settings.website
        return website.hasPrefix("https://") ? website + SiteAddresses.sharedPicture : nil
    }

    private func canonical(_ page: PageContent) -> String? {
        if let file = page.movedTo { return material.canonicalAddress(of: file) }
        return page.isUnlisted ? nil : material.canonicalAddress(of: page.file)
    }

    /// The same page for readers of each language, as search engines ask for it: every language names all, its own too.
    private func alternates(of page: PageContent) -> [Values] {
        let languages = material.languages
        guard !page.isUnlisted, !languages.others.isEmpty,
            languages.isTranslated(page.file, into: languages.current)
        else { return [] }
        let all = languages.all.filter { languages.isTranslated(page.file, into: $0) }.map { ($0, $0) }
        // For readers of any other language, the main one.
        return (all + [("x-default", languages.main)]).compactMap { name, language in
            material.canonicalAddress(of: page.file, in: language).map { ["language": name, "address": $0] }
        }
    }

    /// The steps from the home page, then the page itself, which is no link.
    private func breadcrumb(_ page: PageContent) -> String? {
        guard let breadcrumb = page.breadcrumb else { return nil }
        let home = Breadcrumb.Step(file: SiteAddresses.home, name: Markup(material.words["home"]))
        let steps = ([home] + breadcrumb.steps).map { $0.name.linked(to: root + $0.file) }
        let here = "<li aria-current=\"page\">\(breadcrumb.here.html)</li>"
        return "\(links.led(steps.each(in: "li")).html)\n\(here)"
    }
}
