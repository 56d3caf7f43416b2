import Guide

/// What stands around every page: its head, the header, the crisis box and the footer. All but the head is the same on
/// every page and made once.
struct Frame: Sendable {
    private let material: SiteMaterial
    /// What stands before the names of the site's files in links; nothing, but for a page that may be shown anywhere.
    private let root: String
    private let header: Markup
    private let headerAtRisk: Markup
    private let exit: Markup
    private let crisis: Markup
    private let footer: Markup
    /// Without the offer to keep a copy on the phone, where another person might find it.
    private let footerAtRisk: Markup
    /// Found in the layout as it comes out, so that a guide's own layout may hold a style sheet of its own.
    private let styleHashes: [String]
    private let bookletStyleHashes: [String]

    init(_ material: SiteMaterial, root: String = "") {
        self.material = material
        self.root = root
        header = Self.header(material, root: root, isAtRisk: false)
        headerAtRisk = Self.header(material, root: root, isAtRisk: true)
        exit = material.render(.exit, ["address": material.exitAddress], root: root)
        crisis = CrisisBox(material: material, root: root).markup()
        footer = Footer(material: material, root: root, isAtRisk: false).markup()
        footerAtRisk = Footer(material: material, root: root, isAtRisk: true).markup()
        styleHashes = Self.hashes(material.templates.style, material)
        bookletStyleHashes = Self.hashes(material.templates.bookletStyle, material)
    }

    private static func hashes(_ style: String, _ material: SiteMaterial) -> [String] {
        StyleHashes.all(in: material.render(.layout, ["style": style]).html)
    }

    func file(_ page: PageContent) -> SiteFile {
        let html = material.render(
            .layout,
            [
                "language": material.settings.language,
                "direction": material.words["direction"],
                "title": page.title,
                "description": page.description ?? false,
                "moved-to": page.movedTo ?? false,
                "is-unlisted": page.isUnlisted,
                "script": page.script ?? false,
                "canonical": canonical(page) ?? false,
                "site-name": material.settings.name,
                "data": page.data.map(StructuredData.script)?.html ?? false,
                "manifest": page.holdsEverything ? SiteAddresses.manifest : false,
                "paper": PaperNote(material: material).values(for: page) ?? false,
                "style-hashes": page.holdsEverything ? bookletStyleHashes : styleHashes,
                "style": page.holdsEverything ? material.templates.bookletStyle : material.templates.style,
                "exit": page.isAtRisk ? exit.html : false,
                "header": (page.isAtRisk ? headerAtRisk : header).html,
                "crisis": crisis.html,
                "breadcrumb": breadcrumb(page) ?? false,
                "main": page.main.html,
                "footer": (page.isAtRisk ? footerAtRisk : footer).html,
            ],
            root: root
        )
        return SiteFile(path: page.file, text: html.html + "\n")
    }

    private func canonical(_ page: PageContent) -> String? {
        if let file = page.movedTo { return material.canonicalAddress(of: file) }
        return page.isUnlisted ? nil : material.canonicalAddress(of: page.file)
    }

    /// The steps from the home page, then the page itself, which is no link.
    private func breadcrumb(_ page: PageContent) -> String? {
        guard let breadcrumb = page.breadcrumb else { return nil }
        let home = Breadcrumb.Step(file: SiteAddresses.home, name: material.words["home"])
        let links = ([home] + breadcrumb.steps).map { Markup($0.name).linked(to: root + $0.file) }
        return "\(links.each(in: "li").html)\n<li aria-current=\"page\">\(Markup.escaped(breadcrumb.here))</li>"
    }

    private static func header(_ material: SiteMaterial, root: String, isAtRisk: Bool) -> Markup {
        let menu = material.guide.pages.filter { $0.order != nil }.map(\.linkValues)
        return material.render(
            .header,
            [
                "name": material.settings.name,
                "place": material.settings.place,
                "is-sample": material.settings.isSample,
                "exit": isAtRisk ? ["address": material.exitAddress, "limits": material.exitLimits] as Values : false,
                "menu": menu.isEmpty ? false : ["pages": menu] as Values,
            ],
            root: root
        )
    }
}
