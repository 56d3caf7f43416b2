import Guide
import Testing

@testable import Site

@Suite("The way out of pages whose readers may be watched")
struct ExitTests {
    private static let safety = Term(id: "safety", name: "Staying safe", about: nil, isAtRisk: true)
    private static let helpline = Fixture.entry(
        "helpline",
        title: "Helpline",
        topics: ["crisis", "safety"],
        formerSlugs: ["old-helpline"]
    )

    private static func site(_ entries: [Entry], exitTo: String? = nil) -> [String: String] {
        let settings = Fixture.settings(topics: Fixture.topics + [safety], exitTo: exitTo)
        return Fixture.site(of: Guide(settings: settings, entries: entries, pages: []))
    }

    @Test("stands on the topic's page, on the pages of its entries, and where they stand in full")
    func pages() {
        let site = Self.site([Fixture.entry(), Self.helpline])
        let withExit = site.filter { $0.value.contains("<aside class=\"exit\"") }.keys
        #expect(
            Set(withExit) == [
                "topic-safety.html", "helpline.html", "old-helpline.html", "everything.html", "privacy.html",
            ]
        )
        #expect(site["exit.js"]?.firstRange(of: "function countShift(") != nil)
        #expect(site["helpline.html"]?.contains("<script src=\"exit.js\" defer></script>") == true)
    }

    @Test("a guide without such topics has neither the way out nor its script")
    func nowhere() {
        let site = Self.site([Fixture.entry()])
        #expect(site["everything.html"]?.contains("Exit this page") == false)
        #expect(site["exit.js"] != nil, "the topic's page is there, if empty")
        #expect(site["privacy.html"]?.contains("Exit this page") == true)
        let without = Fixture.site(of: Fixture.guide(Fixture.entry()))
        #expect(without["exit.js"] == nil)
        #expect(!without.values.contains { $0.contains("exit.js") || $0.contains("wayOut") })
    }

    @Test("comes with the search, for words that nobody should be seen with")
    func search() {
        let script = Self.site([Self.helpline])["search.js"] ?? ""
        #expect(script.contains("function wayOut()"))
        #expect(script.contains(#""exit":"\u003ca class=\"leave\""#) && script.contains(#""risky":"2""#))
    }

    @Test("is the second link of the page, and stands again before all that the page says")
    func links() {
        let page = Self.site([Self.helpline])["helpline.html"] ?? ""
        #expect(
            page.contains(
                """
                <body>
                <a class="skip" href="#site_main">Skip to main content</a>
                <header>
                <a class="skip leave" href="https://www.bbc.co.uk/weather" rel="nofollow noreferrer">Exit this page</a>
                <div class="top">
                <p class="brand"><a href="index.html">
                """
            )
        )
        #expect(
            page.contains(
                """
                </header>
                <aside class="exit" aria-label="Leave at once">
                <a class="leave" href="https://www.bbc.co.uk/weather" rel="nofollow noreferrer" \
                data-two-more="Press Shift two more times to leave this page." \
                data-one-more="Press Shift one more time to leave this page." \
                data-expired="You are still on this page." data-leaving="Leaving this page.">Exit this page</a>
                </aside>
                <div class="paper">
                """
            )
        )
        let reading = PageReading(page)
        #expect(reading.nestingFault == nil)
        #expect(reading.strayMarkup == nil)
    }

    @Test("says what it does not hide, with a link to the whole of it")
    func limits() {
        let page = PageReading(Self.site([Self.helpline])["helpline.html"] ?? "")
        #expect(
            page.text(from: "<p class=\"exit-note\">", to: "</p>")
                == "“Exit this page” opens another website. So does pressing Shift three times. "
                + "It does not clear your history or your phone bill. What it hides"
        )
        #expect(page.values(of: "href").contains("privacy.html#exit-this-page"))
    }

    @Test("links to the guide's own privacy page, and to its part on this where it has one")
    func ownPrivacyPage() {
        for (text, link) in [
            ("We keep nothing.", "privacy.html"),
            ("## Exit this page\n\nIt opens the news.", "privacy.html#exit-this-page"),
        ] {
            let settings = Fixture.settings(topics: Fixture.topics + [Self.safety])
            let page = Fixture.page("privacy", title: "Privacy", body: Fixture.body(text))
            let site = Fixture.site(of: Guide(settings: settings, entries: [Self.helpline], pages: [page]))
            let links = PageReading(site["helpline.html"] ?? "").values(of: "href").filter { $0.hasPrefix("privacy") }
            #expect(links == [link, "privacy.html"])
        }
    }

    @Test("leads where the guide says")
    func exitTo() {
        let page = Self.site([Self.helpline], exitTo: "https://news.example/?a&b")["helpline.html"] ?? ""
        #expect(PageReading(page).values(of: "href").count { $0 == "https://news.example/?a&b" } == 2)
        #expect(!page.contains("bbc"))
    }
}
