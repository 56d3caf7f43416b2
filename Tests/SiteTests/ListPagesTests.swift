import Guide
import Testing

@testable import Site

@Suite("Pages that list entries")
struct ListPagesTests {
    private static let entries = [
        Fixture.entry("arbour", title: "Arbour", topics: ["outdoors", "crisis"], status: .closed),
        Fixture.entry(
            "beds",
            title: "Beds",
            topics: ["crisis", "outdoors"],
            areas: ["phone"],
            audiences: ["carers"],
            times: Fixture.times("Tuesday 10am to noon", "Friday 2pm to 4pm")
        ),
        Fixture.entry("canoes", title: "Canoes", topics: ["outdoors"], crisisPlace: 1),
    ]
    private static let site = Fixture.site(of: Guide(settings: Fixture.settings(), entries: entries, pages: []))

    private func page(_ name: String) -> PageReading { PageReading(Self.site[name] ?? "") }

    private func names(_ file: String) -> [String] { page(file).texts(of: "p class=\"name\"") }

    @Test("a topic lists its entries, those of the crisis box first and closed ones last")
    func topic() {
        let page = page("topic-outdoors.html")
        #expect(
            page.html.matches(of: /<p class="name"><a href="([^"]+)"/).map { String($0.output.1) } == [
                "canoes.html", "beds.html", "arbour.html",
            ]
        )
        let closed = page.html.firstRange(of: "<h2>Closed</h2>")!.lowerBound
        #expect(page.html.firstRange(of: "beds.html")!.lowerBound < closed)
        #expect(page.html.firstRange(of: "arbour.html")!.lowerBound > closed)
        #expect(page.text(from: "<p class=\"lead\">", to: "</p>") == "Walking and growing.")
    }

    @Test("an entry in a list shows its name, what it is, how to reach it and where it is")
    func card() {
        let card = page("for-carers.html").text(from: "<ul class=\"entries\">", to: "</ul>")
        #expect(
            card == "Beds Grow vegetables together. 01632 960 101 "
                + "Tuesday, 10am to noon Friday, 2pm to 4pm By phone"
        )
    }

    @Test("a page that lists nothing says so, and where to look")
    func empty() {
        let page = PageReading(Fixture.page("for-carers.html", of: Fixture.entry()))
        #expect(page.main == "Carers Nothing is listed here yet. To find something else: A to Z")
    }

    @Test("the home page leads to every topic, area and audience that has entries")
    func home() {
        let links = page("index.html").values(of: "href")
        for link in [
            "topic-crisis.html", "topic-outdoors.html", "area-millbrook.html", "area-phone.html", "for-carers.html",
        ] {
            #expect(links.contains(link))
        }
        let few = PageReading(Fixture.page("index.html", of: Fixture.entry())).values(of: "href")
        #expect(!few.contains("for-carers.html") && !few.contains("topic-crisis.html"))
    }

    @Test("the home page says what the guide is, for whom, and gives its edition and who makes it")
    func homeFacts() {
        let text = PageReading.words(of: page("index.html").html[...])
        for words in [
            "Find support in Harbourne", "Where to turn.",
            "Edition: Winter 2026, 1 December 2026. Next edition: 1 March 2027.",
            "Made by Harbourne CVS.", "guide@harbourne.example", "01632 960 000",
        ] {
            #expect(text.contains(words))
        }
    }

    @Test("everything holds each entry once, under its first topic, and points to it from its others")
    func everything() {
        let page = page("everything.html")
        let ids = page.values(of: "id").filter { $0.hasPrefix("entry-") || $0.hasPrefix("topic-") }
        #expect(ids == ["topic-crisis", "entry-beds", "topic-outdoors", "entry-canoes", "entry-arbour"])
        #expect(page.html.contains("<p>See also: <a href=\"#entry-arbour\">Arbour</a></p>"))
        #expect(page.html.contains("<p>See also: <a href=\"#entry-beds\">Beds</a></p>"))
    }

    @Test("everything loses no entry, not even one whose topic is unknown")
    func unknownTopic() {
        let page = Fixture.page("everything.html", of: Fixture.entry(topics: ["lost"]))
        #expect(PageReading(page).text(from: "<section", to: "</section>")?.contains("Allotment Group") == true)
    }
}

@Suite("The A to Z")
struct AToZTests {
    private func letters(_ entries: Entry...) -> [String] {
        let guide = Guide(settings: Fixture.settings(), entries: entries, pages: [])
        let page = Fixture.site(of: guide)["a-to-z.html"] ?? ""
        return page.matches(of: /(?s)<h2 id="(letter-[^"]+)">(.*?)<\/h2>\n<ul class="names">(.*?)<\/ul>/).map { match in
            let names = PageReading(String(match.output.3)).texts(of: "li").joined(separator: ", ")
            return "\(match.output.1) \(match.output.2): \(names)"
        }
    }

    @Test("names stand under their letters, whatever their capitals, accents and quotation marks")
    func order() {
        #expect(
            letters(
                Fixture.entry("a", title: "zumba"),
                Fixture.entry("b", title: "Émile’s club"),
                Fixture.entry("c", title: "“Eagle” café"),
                Fixture.entry("d", title: "4 Paws"),
                Fixture.entry("e", title: "Ελπίδα"),
                Fixture.entry("f", title: "…")
            ) == [
                "letter-other #: …", "letter-0 0–9: 4 Paws", "letter-e E: “Eagle” café, Émile’s club",
                "letter-z Z: zumba",
                "letter-u3b5 Ε: Ελπίδα",
            ]
        )
    }

    @Test("other names lead to the entry, and what has changed is marked")
    func otherNames() {
        #expect(
            letters(Fixture.entry(title: "Shed", status: .paused, alsoKnownAs: ["Men’s group"])) == [
                "letter-m M: Men’s group: see Shed", "letter-s S: Shed (Stopped for now)",
            ]
        )
    }
}
