import Guide
import Testing

@testable import Site

@Suite("The crisis box")
struct CrisisBoxTests {
    private static let samaritans = Fixture.entry(
        "samaritans",
        title: "Samaritans",
        topics: ["crisis"],
        contacts: Fixture.contacts(phones: [Fixture.phone("116123")]),
        crisisPlace: 1
    )

    private func lines(_ entries: [Entry]) -> [String] {
        let guide = Guide(settings: Fixture.settings(), entries: entries, pages: [])
        let page = PageReading(Fixture.site(of: guide)["index.html"] ?? "")
        return PageReading(box(page)).texts(of: "li")
    }

    private func box(_ page: PageReading) -> String {
        let start = page.html.firstRange(of: "<aside")!
        return String(page.html[start.lowerBound..<page.html.firstRange(of: "</aside>")!.upperBound])
    }

    @Test("it is on every page, before the page's own text")
    func onEveryPage() {
        let entry = Fixture.entry(formerSlugs: ["old-name"])
        let guide = Fixture.guide(entry, Self.samaritans, pages: [Fixture.page()])
        let pages = Fixture.site(of: guide).filter { $0.key.hasSuffix(".html") }
        #expect(pages.count == 30)
        for (name, html) in pages {
            let box = html.firstRange(of: "<aside class=\"crisis\"")
            let main = html.firstRange(of: "<main")
            #expect(box != nil && main != nil && box!.lowerBound < main!.lowerBound, "\(name)")
            #expect(html.contains("href=\"tel:116123\""), "\(name)")
        }
    }

    @Test("it gives the emergency number even where the guide has no crisis entries")
    func emergencyNumber() {
        #expect(lines([Fixture.entry()]) == ["Life in danger 999"])
    }

    @Test("it does not give the emergency number twice")
    func emergencyNumberOnce() {
        let emergency = Fixture.entry(
            title: "Emergency services",
            contacts: Fixture.contacts(phones: [Fixture.phone("999")]),
            crisisPlace: 1
        )
        #expect(lines([emergency]) == ["Emergency services 999"])
    }

    @Test("its lines stand in the guide's order, with what to dial, what to text and what to press")
    func order() {
        let shout = Fixture.entry(
            "shout",
            title: "Shout",
            contacts: Fixture.contacts(texts: [Fixture.text("text SHOUT to 85258")]),
            crisisPlace: 3
        )
        let nhs = Fixture.entry(
            "nhs",
            title: "NHS",
            contacts: Fixture.contacts(phones: [Fixture.phone("111, choose option 2")]),
            crisisPlace: 2
        )
        #expect(
            lines([shout, nhs, Self.samaritans]) == [
                "Life in danger 999", "Samaritans 116 123", "NHS 111 choose option 2", "Shout Text SHOUT to 85258",
            ]
        )
    }

    @Test("a line that can be rung and texted is there twice")
    func phoneAndText() {
        let both = Fixture.entry(
            title: "Childline",
            contacts: Fixture.contacts(phones: [Fixture.phone("0800 1111")], texts: [Fixture.text("07700900123")]),
            crisisPlace: 1
        )
        #expect(lines([both]).dropFirst() == ["Childline 0800 1111", "Childline 07700 900 123"])
    }

    @Test("a number that is for some people alone says for whom, and stands beside the others")
    func labels() {
        let team = Fixture.entry(
            title: "Crisis team",
            contacts: Fixture.contacts(
                phones: [
                    Fixture.phone("01632 960 101", label: "Adults"), Fixture.phone("01632 960 102", label: "Under 18s"),
                ]
            ),
            notice: Notice(text: "New numbers.", until: nil),
            crisisPlace: 1
        )
        #expect(
            lines([team]).dropFirst() == [
                "Crisis team Adults: 01632 960 101 New numbers.", "Crisis team Under 18s: 01632 960 102 New numbers.",
            ]
        )
    }

    @Test("a line that is not always answered says when it is")
    func times() {
        func entry(_ slug: String, _ times: String) -> Entry {
            Fixture.entry(slug, title: slug, times: Fixture.times(times), crisisPlace: 1)
        }
        let always = entry("always", "24 hours a day, every day")
        let evenings = entry("evenings", "every day 6pm to midnight")
        let (number, hours) = ("01632 960 101", "Every day, 6pm to midnight")
        #expect(lines([always, evenings]).dropFirst() == ["always \(number)", "evenings \(number) \(hours)"])
    }

    @Test("an entry without a number leads to its page")
    func withoutNumber() {
        let cafe = Fixture.entry(
            "cafe",
            title: "Lantern Café",
            contacts: Fixture.contacts(whereabouts: .published([Fixture.address("8 Chandler Street")])),
            crisisPlace: 1
        )
        let page = Fixture.page("index.html", of: cafe)
        #expect(lines([cafe]).last == "Lantern Café How to reach them")
        #expect(box(PageReading(page)).contains("href=\"cafe.html\""))
    }

    @Test(
        "nobody is sent to a service that has closed, stopped or not begun",
        arguments: ["closed", "paused", "ended", "later"]
    )
    func notOpen(kind: String) {
        let entry = Fixture.entry(
            title: "Gone",
            status: Status(rawValue: kind) ?? .open,
            dates: kind == "ended"
                ? Fixture.dates(ends: "2026-11-20")
                : kind == "later" ? Fixture.dates(starts: "2026-11-22") : Fixture.dates(),
            crisisPlace: 1
        )
        #expect(lines([entry]) == ["Life in danger 999"])
    }

    @Test("its heading leads to the topic of its first entry")
    func heading() {
        let page = PageReading(Fixture.page("index.html", of: Self.samaritans))
        #expect(
            box(page).contains("<h2 id=\"site_crisis\"><a href=\"topic-crisis.html\">Need help right now?</a></h2>")
        )
    }
}
