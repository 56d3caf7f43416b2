import Guide
import Testing

@testable import Site

@Suite("Finding by day, and by what suits")
struct FindingPagesTests {
    private static let site = Fixture.site(
        of: Guide(
            settings: Fixture.settings(),
            entries: [
                Fixture.entry(
                    "art",
                    title: "Art",
                    prose: [.cost: "Free", .joining: "Ring to book."],
                    times: Fixture.times("Monday 2pm to 4pm")
                ),
                Fixture.entry(
                    "beds",
                    title: "Beds",
                    prose: [.cost: "Free for members", .joining: "Just turn up."],
                    topics: ["crisis"],
                    areas: ["phone"],
                    times: Fixture.times("first Monday of the month, 10am to noon")
                ),
                Fixture.entry("line", title: "Line", times: Fixture.times("24 hours a day, every day")),
                Fixture.entry("office", title: "Office", times: Fixture.times("Monday to Friday, 9am to 5pm")),
                Fixture.entry(
                    "shut",
                    title: "Shut",
                    prose: [.cost: "Free", .joining: "Just turn up."],
                    times: Fixture.times("Monday 9am to 5pm"),
                    status: .closed
                ),
            ],
            pages: []
        )
    )

    private func main(_ name: String) -> String { PageReading(Self.site[name] ?? "").main }

    private func names(_ name: String) -> [String] {
        PageReading(Self.site[name] ?? "").texts(of: "p class=\"name\"")
    }

    @Test(
        "a day has its sessions in order of time with what to book, then what is open most days, then what never closes"
    )
    func day() {
        #expect(
            main("on-monday.html") == "What is on: Monday In order of time. Ring first if you are not sure. "
                + "Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
                + "First Monday of the month, 10am to noon Beds Grow vegetables together. 01632 960 101 "
                + "First Monday of the month, 10am to noon By phone "
                + "2pm to 4pm Book first Art Grow vegetables together. 01632 960 101 Monday, 2pm to 4pm Millbrook "
                + "Open most days of the week 9am to 5pm: Office At any hour, every day Line"
        )
        #expect(main("on-sunday.html").contains("No group or club of this guide meets on this day."))
    }

    @Test("a list holds what is certain, by topic, and nothing that has closed")
    func lists() {
        let found = FindingList.allCases.map { list in
            let html = Self.site[SiteAddresses.finding(list)] ?? ""
            let names = html.matches(of: /<p class="name"><a href="([a-z]+)\.html"/).map { String($0.output.1) }
            return "\(list.rawValue): \(names.joined(separator: " "))"
        }
        #expect(
            found == ["evening-weekend: line", "free: art", "no-referral: beds", "phone-online: beds", "carers: "]
        )
        #expect(main("find-free.html").contains("Getting outdoors Art"))
        #expect(main("find-carers.html").contains("Nothing is listed here yet."))
    }

    @Test("the home page leads to days and lists that have something")
    func home() {
        let links = PageReading(Self.site["index.html"] ?? "").values(of: "href")
        #expect(links.contains("on-sunday.html") && links.contains("find-free.html"))
        #expect(!links.contains("find-carers.html"))
    }
}

@Suite("What the scripts read")
struct SiteScriptsTests {
    private static let site = Fixture.site(
        of: Fixture.guide(
            Fixture.entry(
                title: "Allotment \"A\" </script>",
                summary: "Grow vegetables\twith others, at your own pace and for as long as you like, whatever. More.",
                prose: [.provider: "Green Shoots"],
                topics: ["outdoors", "crisis"],
                alsoKnownAs: ["Garden club"]
            ),
            Fixture.entry("shut", title: "Shut", status: .closed, review: Fixture.review("2026-11-01")),
            Fixture.entry("line", title: "Line", topics: ["crisis"], areas: ["phone"], crisisPlace: 1)
        )
    )

    @Test("the index has the names of topics and the like, and a line for each entry")
    func index() {
        #expect(
            Self.site["search-index.js"]
                == #"const searchIndex = "In a crisis\tGetting outdoors\nMillbrook\tBy phone\nCarers\nStep-free entrance\n\n"#
                + #"allotment\tAllotment \"A\" \u003c/script>\tGrow vegetables with others, at your own…"#
                + #"\tGarden club\tGreen Shoots\t10\t0\t\t\t\twhatever\t\n"#
                + #"\tShut\tGrow vegetables together.\t\t\t1\t0\t\t\t\t\t!Closed\n"#
                + "\\tLine\\tGrow vegetables together.\\t\\t\\t0\\t1\\t\\t\\t\\t\\t*1\";\n"
        )
    }

    @Test("the search knows the synonyms of the guide and ours, and the words of danger")
    func searchWords() {
        let words = Self.site["search.js"]?.prefix { $0 != "\n" } ?? ""
        #expect(words.contains(#""synonyms":"grow,garden:veg,plot\ncrisis!:suicide,kill myself\ndanger!:hits me""#))
        #expect(words.contains(#""page":"*.html""#))
    }

    @Test("one's own list has each entry as finished HTML, in which nothing that was typed is a tag")
    func listData() {
        let data = Self.site["list-data.js"] ?? ""
        #expect(
            data.hasPrefix("const listEntries = {\n\"allotment\":\"\\u003ch2>\\u003ca href=\\\"allotment.html\\\">")
        )
        #expect(data.contains("Allotment &quot;A&quot; &lt;/script&gt;"))
        #expect(!data.contains("</script"))
    }

    @Test("every script that a page asks for is there, without its remarks")
    func scripts() {
        for name in ["guide.js", "search.js", "my-list.js"] {
            let script = Self.site[name] ?? ""
            #expect(script.hasPrefix("const "))
            #expect(!script.contains("\n//"))
        }
        let asked = Self.site.values.flatMap { text in
            PageReading(text).values(of: "data-scripts").flatMap { $0.split(separator: " ").map(String.init) }
        }
        #expect(Set(asked) == ["search-index.js", "search.js", "list-data.js", "my-list.js"])
        for name in asked { #expect(Self.site[name] != nil) }
    }

    @Test("what could put its reader in danger is on no list: no button, no facts, and no room in an address")
    func apart() {
        let safety = Term(id: "safety", name: "Staying safe", about: nil, isAtRisk: true)
        let entries = [Fixture.entry(), Fixture.entry("refuge", title: "Refuge", topics: ["safety"])]
        let settings = Fixture.settings(topics: Fixture.topics + [safety])
        let site = Fixture.site(of: Guide(settings: settings, entries: entries, pages: []))
        #expect(site["allotment.html"]?.contains("<p data-entry=\"allotment\">") == true)
        #expect(site["refuge.html"]?.contains("<p data-entry") == false)
        #expect(site["list-data.js"]?.contains("refuge") == false)
        #expect(site["guide.js"]?.contains("\"apart\":\"refuge\"") == true)
        #expect(PageReading(site["my-list.html"] ?? "").main.contains("cannot be on a list"))
        #expect(Self.site["my-list.html"]?.contains("cannot be on a list") == false)
    }
}
