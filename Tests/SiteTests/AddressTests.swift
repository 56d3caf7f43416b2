import Guide
import Testing

@Suite("The names of the site's files")
struct AddressTests {
    @Test("each kind of page has names of its own")
    func names() {
        #expect(SiteAddresses.page(slug: "food-hub") == "food-hub.html")
        #expect(SiteAddresses.topic("arts") == "topic-arts.html")
        #expect(SiteAddresses.area("saltby") == "area-saltby.html")
        #expect(SiteAddresses.audience("carers") == "for-carers.html")
    }

    @Test(
        "the site keeps the slugs of its own pages, and those that Windows cannot write",
        arguments: ["index", "a-to-z", "everything", "404", "offline", "con", "aux", "com1", "lpt9"]
    )
    func reserved(slug: String) { #expect(SiteAddresses.isReserved(slug)) }

    @Test(
        "others are free",
        arguments: [
            "food-hub", "topic-arts", "for-carers", "topical", "areas", "forum", "company", "com10", "comb", "console",
            "405",
        ]
    )
    func free(slug: String) { #expect(!SiteAddresses.isReserved(slug)) }
}

@Suite("Links to headings")
struct HeadingLinkTests {
    private static let bring =
        "See [what to bring](beta.html#what-to-bring), [Beta](beta.html) and [more](beta.html#:~:text=cup)."
    private static let entries = [
        Fixture.entry("alpha", title: "Alpha", body: Fixture.body(bring)),
        Fixture.entry("beta", title: "Beta", body: Fixture.body("## What to bring\n\nA cup.")),
    ]

    @Test("stay on the page of everything, where the heading stands too")
    func everything() {
        let page = Fixture.site(of: Guide(settings: Fixture.settings(), entries: Self.entries, pages: []))[
            "everything.html"
        ]
        let links = PageReading(page ?? "").values(of: "href").filter { $0.contains("beta") }
        #expect(links == ["#entry-beta_what-to-bring", "#entry-beta", "#entry-beta"])
        #expect(page?.contains("id=\"entry-beta_what-to-bring\"") == true)
    }

    @Test(
        "lead to the heading at the same place of a translation, from a text that has none",
        arguments: [
            ("## Beth i ddod\n\nCwpan.", "beta.cy.html#beth-i-ddod"),
            ("## Un\n\nA.\n\n## Dau\n\nB.", "beta.cy.html"),
        ]
    )
    func translation(text: String, link: String) {
        let guide = Guide(
            settings: Fixture.settings(otherLanguages: ["cy"]),
            entries: Self.entries,
            pages: [],
            translations: [
                GuideTranslation(
                    language: "cy",
                    settings: nil,
                    entries: [
                        "beta": EntryTranslation(
                            slug: "beta",
                            title: "Clwb Beta",
                            summary: "Llinell fer.",
                            body: Fixture.body(text),
                            source: EntrySource(file: Fixture.file, positions: [:])
                        )
                    ],
                    pages: [:]
                )
            ]
        )
        let site = Bilingual.site(of: guide)
        #expect(site["alpha.cy.html"]?.contains("<a href=\"\(link)\">what to bring</a>") == true)
    }
}
