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

    @Test("a card carries what qualifies its times and its number, before them")
    func warnings() {
        let entry = Fixture.entry(
            contacts: Fixture.contacts(
                phones: [Fixture.phone("01632960101")],
                whereabouts: .published([Fixture.address("Mill Lane")])
            ),
            times: Fixture.times("Tuesday 10am to noon"),
            notice: Notice(text: "No group in December.", until: Fixture.day("2026-12-31")),
            dates: Fixture.dates(ends: "2027-02-01"),
            review: Fixture.review("2026-08-01")
        )
        let said =
            "Allotment Group Until 1 February 2027 Please note: No group in December. This notice ends on "
            + "31 December 2026. Please ring before you go. It should have been checked again by 1 November 2026. "
            + "Grow vegetables together. 01632 960 101 Tuesday, 10am to noon Millbrook"
        let list = PageReading(Fixture.page("area-millbrook.html", of: entry))
        #expect(list.text(from: "<ul class=\"entries\">", to: "</ul>") == said)
        let day = PageReading(Fixture.page("on-tuesday.html", of: entry))
        #expect(day.text(from: "<ul class=\"entries\">", to: "</ul>") == "10am to noon " + said)
    }

    @Test("what is open most days, and what never closes, carries it on its line")
    func warningsOnLines() {
        let office = Fixture.entry(
            times: Fixture.times("Monday to Friday 9am to 5pm"),
            status: .waitingList,
            notice: Notice(text: "New hall.", until: nil)
        )
        let line = Fixture.entry(times: Fixture.times("24 hours a day, every day"), notice: office.notice)
        #expect(
            PageReading(Fixture.page("on-monday.html", of: office)).main
                .hasSuffix("9am to 5pm: Allotment Group (Waiting list) Please note: New hall.")
        )
        #expect(
            PageReading(Fixture.page("on-monday.html", of: line)).main
                .hasSuffix("At any hour, every day Allotment Group Please note: New hall.")
        )
    }

    @Test("what has closed gives no number, price or place on a list, and its list says once that it has closed")
    func closed() {
        let entry = Fixture.entry(prose: [.cost: "Free", .provider: "Green Shoots"], status: .closed)
        let page = Fixture.page(of: entry)
        #expect(!page.contains("tel:01632960101") && !page.contains("Free") && !page.contains("data-entry="))
        #expect(PageReading(page).main.components(separatedBy: "closed").count == 2)
        let list = PageReading(Fixture.page("area-millbrook.html", of: entry))
        #expect(
            list.main == "Millbrook Nothing is listed here yet. To find something else: A to Z Closed "
                + "Allotment Group Grow vegetables together. Millbrook"
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
