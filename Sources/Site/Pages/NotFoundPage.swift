import Guide

/// What a host shows in place of a page that is not there, in all of the guide's languages: nobody knows which one the
/// page was in.
///
/// A host shows it under the address that was asked for, however deep in folders that is, where relative links would
/// lead astray. So this page alone links to the website's full address.
struct NotFoundPage {
    /// Those of each language, the main one first.
    let materials: [SiteMaterial]
    let titles: PageTitles

    var root: String { materials.first?.website ?? "" }

    func content() -> PageContent {
        PageContent(
            file: SiteAddresses.notFound,
            title: titles.title(materials.map { $0.words["not-found"] }.joined(separator: " – ")),
            description: nil,
            breadcrumb: nil,
            main: materials.map(words).joined(separator: "\n"),
            isUnlisted: true,
            hasOtherLanguages: false
        )
    }

    private static let linked: Set = [SiteAddresses.home, SiteAddresses.aToZ, SiteAddresses.everything]

    /// The heading stands once, in all languages.
    private var heading: Markup {
        let lines = materials.map { material in
            mark(material).map { $0.marked(Markup(material.words["not-found"])) } ?? Markup(material.words["not-found"])
        }
        return Markup(safe: lines.map(\.html).joined(separator: "<br>\n"))
    }

    private func words(_ material: SiteMaterial) -> Markup {
        let links = LanguageLinks(material.languages, files: Self.linked, root: root)
        let isFirst = material.languages.isMain
        let words = links.led(material.render(.notFound, ["heading": isFirst ? heading.html : false], root: root))
        return mark(material)?.markedBlock(words) ?? words
    }

    /// `nil` in the language of the page.
    private func mark(_ material: SiteMaterial) -> LanguageMark? {
        let languages = material.languages
        return languages.isMain ? nil : LanguageMark(languages.current, on: languages.main, languages)
    }
}
