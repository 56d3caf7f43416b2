import Guide
import QRCode

/// What stands at the top of a page on paper: how old it is, and where a newer copy is, to type or to point a camera at.
struct PaperNote {
    let material: SiteMaterial
    private let edition: Markup

    init(_ material: SiteMaterial) {
        self.material = material
        edition = EditionWords(material).markup
    }

    /// `nil` where the site has no address, and for pages that nobody should look for.
    func values(for page: PageContent) -> Values? {
        guard let website = material.website, !page.isUnlisted else { return nil }
        let address = website + material.shortAddress(of: page.file, in: material.languages.current)
        guard let code = QRCode(address) else { return nil }
        let words = material.words
        let toRead = LinkAddress.forReading(address)
        let strong = Markup(safe: "<strong>\(Markup(toRead, breakingAfter: "/").isolated.html)</strong>")
        return [
            "edition": edition.html,
            "newer": words.markup("paper-newer", ["address": strong]).html,
            "code-words": words.phrase("paper-code", ["address": toRead]),
            "view-box": code.viewBox,
            "path": code.path,
        ]
    }
}
