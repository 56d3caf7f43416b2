import Guide
import Presentation

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
            main: main(["heading": heading("not-found").html], about: "not-found-about", root: root),
            isUnlisted: true,
            hasOtherLanguages: false
        )
    }

    /// What stands where a page of ours was that is no longer in the guide, so that no printed code leads to nothing.
    func content(inPlaceOf file: String) -> PageContent {
        PageContent(
            file: file,
            title: titles.title(materials.map { $0.words["gone"] }.joined(separator: " – ")),
            description: nil,
            breadcrumb: nil,
            main: main(["heading": heading("gone").html, "is-gone": true], about: "gone-about", root: ""),
            isUnlisted: true,
            hasOtherLanguages: false
        )
    }

    /// How such a page is known again.
    static let goneMark = "<h1 id=\"site_gone\""

    private func main(_ heading: Values, about: String, root: String) -> Markup {
        materials.map { words($0, heading, about: about, root: root) }.joined(separator: "\n")
    }

    private static let linked: Set = [SiteAddresses.home, SiteAddresses.aToZ, SiteAddresses.everything]

    /// The heading stands once, in all languages.
    private func heading(_ key: String) -> Markup {
        let lines = materials.map { material in
            mark(material).map { $0.marked(Markup(material.words[key])) } ?? Markup(material.words[key])
        }
        return Markup(safe: lines.map(\.html).joined(separator: "<br>\n"))
    }

    private func words(_ material: SiteMaterial, _ heading: Values, about: String, root: String) -> Markup {
        let links = LanguageLinks(material.languages, files: Self.linked, root: root)
        let values: Values = material.languages.isMain ? heading : ["heading": false]
        let words = links.led(
            material.render(.notFound, values.merging(["about": material.words[about]]) { $1 }, root: root)
        )
        return mark(material)?.markedBlock(words) ?? words
    }

    /// `nil` in the language of the page.
    private func mark(_ material: SiteMaterial) -> LanguageMark? {
        let languages = material.languages
        return languages.isMain ? nil : LanguageMark(languages.current, on: languages.main, languages)
    }
}
