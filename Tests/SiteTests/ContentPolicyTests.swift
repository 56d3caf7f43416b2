import Guide
import Testing

@testable import Site

@Suite("What a page may load")
struct ContentPolicyTests {
    private static let guide = Fixture.guide(Fixture.entry(formerSlugs: ["old-name"]), pages: [Fixture.page()])

    private func policy(_ page: String) -> String? {
        PageReading(page).text(from: "<meta http-equiv=\"Content-Security-Policy\" content=\"", to: "\">")
    }

    private func pages(_ changed: [String: String]) throws -> [String: String] {
        let templates = try SiteTemplates(Fixture.templateTexts.merging(changed) { $1 })
        return Fixture.site(of: Self.guide, templates: templates).filter { $0.key.hasSuffix(".html") }
    }

    @Test(
        "every page names what it may load: its own style sheet by its fingerprint, the rest from the same place only"
    )
    func policy() throws {
        let further = ["site/exit.css": "", "site/lists.css": "", "site/booklet.css": ""]
        for (name, page) in try pages(further.merging(["site/style.css": "body { margin: auto }"]) { $1 }) {
            #expect(
                policy(page) == "default-src 'none'; base-uri 'none'; form-action 'self'; "
                    + "style-src 'sha256-cZ0+lZnivggJVyqvCPnMHzdRE3jMdth+1SvGUOsqgUo='; script-src 'self'; "
                    + "img-src 'self' data:; manifest-src 'self'; worker-src 'self'; connect-src 'self'",
                "\(name)"
            )
            #expect(page.contains("<meta name=\"referrer\" content=\"no-referrer\">"), "\(name)")
        }
    }

    @Test("a guide's own layout may hold style sheets of its own")
    func ownLayout() throws {
        let layout =
            "<head>{{#style-hashes}}{{{.}}} {{/style-hashes}}<style>{{{style}}}</style><style media=\"print\">a{}</style>"
        let page = try pages(["site/layout.mustache": layout, "site/style.css": "abc"])["about.html"]
        #expect(
            page?.hasPrefix(
                "<head>sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0= "
                    + "sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk= <style>"
            ) == true
        )
    }

    @Test("nothing on a page would be refused: no style or script stands inside a tag, and no link opens a window")
    func nothingInline() throws {
        for (name, page) in try pages([:]) {
            let page = PageReading(page)
            for attribute in ["style", "onclick", "onload", "target"] {
                #expect(page.values(of: attribute).isEmpty, "\(name)")
            }
            #expect(!page.html.contains("<script>"), "\(name)")
        }
    }
}
