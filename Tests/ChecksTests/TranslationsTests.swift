import Content
import Diagnostics
import Guide
import Testing

@testable import Checks

@Suite("What is looked at in translations")
struct TranslationsTests {
    /// An entry and its Welsh.
    private static func findings(
        _ check: any Check.Type,
        _ facts: String,
        welsh: String,
        others: [(path: String, text: String)] = []
    ) throws -> [String] {
        let settings = """
            name: The Hope Guide
            place: Harbourne
            publisher: Harbourne CVS
            website: https://guide.harbourne.example/
            sample: true
            languages: [en, cy]
            contact: {email: guide@harbourne.example}
            edition: {name: Winter 2026, on: 2026-12-01}
            topics: {money: Money}
            areas: {millbrook: Millbrook}
            """
        let usual = "title: Hub\nsummary: Food.\ntopics: [money]\nareas: [millbrook]\nreviewed: 2026-11-02\n"
        let files = [
            ("content/guide.yml", settings), ("content/entries/a.md", "---\n\(usual)\(facts)\n---\nHello.\n"),
            ("content/entries/a.cy.md", "---\ntitle: Hwb\nsummary: Bwyd.\n---\n\(welsh)\n"),
        ]
        let reading = GuideReader.read(
            GuideFiles(files: (files + others).map { GuideFiles.File(path: $0.0, bytes: Array($0.1.utf8)) })
        )
        #expect(reading.diagnostics.filter { $0.severity == .error } == [])
        let guide = try #require(reading.guide)
        let context = CheckContext(today: try Day.of("2026-11-21"), words: ExampleGuide.words)
        return check.run(guide, context).sorted().map { diagnostic in
            let file = diagnostic.place?.file.split(separator: "/").last ?? ""
            return "\(diagnostic.id) \(file)" + (diagnostic.place?.line.map { ":\($0)" } ?? "")
        }
    }

    @Test("a withheld address is found in the translation, in English and in Welsh")
    func withheld() throws {
        let examples = [
            ("14 Rosemary Lane", "address-withheld-leaked"), ("ZZ1 4RL", "address-withheld-leaked"),
            ("14 Lôn Rhosmari", "address-withheld-leaked"),
            ("<!-- 14 Lôn Rhosmari -->", "address-withheld-noted"),
        ]
        for (line, rule) in examples {
            let found = try Self.findings(
                WithheldPlaces.self,
                "phone: 999\naddress: withheld",
                welsh: "Canwch y gloch.\n\n\(line)"
            )
            #expect(found == ["\(rule) a.cy.md:7"], "\(line)")
        }
    }

    @Test("a slip in a number is found in the text of the translation")
    func phones() throws {
        let found = try Self.findings(PhoneAgreement.self, "phone: 01632 960 101", welsh: "Ffoniwch 01632 960 110.")
        #expect(found == ["phone-differs a.cy.md:5"])
    }

    @Test("notes, links and pictures are looked at, each with its place in the translation")
    func texts() throws {
        let phone = "phone: 999"
        #expect(try Self.findings(NotesToSelf.self, phone, welsh: "TODO") == ["note-to-self a.cy.md:5"])
        #expect(try Self.findings(InsideLinks.self, phone, welsh: "[x](b.html)") == ["link-broken a.cy.md:5"])
        #expect(try Self.findings(Pictures.self, phone, welsh: "![x.png](images/x.png)") == ["picture-words a.cy.md:5"])
    }

    @Test("links in a translation may lead to its own headings")
    func headings() throws {
        let welsh = "## Pwy all ddod\n\n[x](#pwy-all-ddod) [y](a.html#pwy-all-ddod) [z](a.html#who)"
        #expect(
            try Self.findings(InsideLinks.self, "phone: 999", welsh: welsh) == ["link-heading-missing a.cy.md:7"]
        )
    }

    @Test("a link may lead to a page in one language, where the guide has that")
    func ownLanguage() throws {
        #expect(try Self.findings(InsideLinks.self, "phone: 999", welsh: "[x](a.cy.html) [y](index.cy.html)") == [])
        #expect(try Self.findings(InsideLinks.self, "phone: 999", welsh: "[x](a.pl.html)") == ["link-broken a.cy.md:5"])
    }

    @Test("English is expected of nobody but the English")
    func plainEnglish() throws {
        let long = String(repeating: "mae pob gair yn cyfri ", count: 20)
        #expect(try Self.findings(PlainEnglish.self, "phone: 999", welsh: long + ".") == [])
    }
}
