import Guide
import Testing

@testable import Site

@Suite("The accessibility statement and the privacy page")
struct StatementTests {
    private static let names = ["accessibility.html", "privacy.html"]

    private func footer(_ site: [String: String]) -> String {
        PageReading(site["allotment.html"] ?? "").text(from: "<footer>", to: "</footer>") ?? ""
    }

    @Test("are linked at the foot of every page")
    func footer() {
        for (name, page) in Fixture.site(of: Fixture.guide(Fixture.entry())) where name.hasSuffix(".html") {
            for statement in Self.names { #expect(page.contains("\(statement)\">"), "\(name)") }
        }
    }

    @Test("speak in the name of whoever publishes the guide, and say how to reach them")
    func publisher() {
        let site = Fixture.site(of: Fixture.guide(Fixture.entry()))
        let accessibility = PageReading(site["accessibility.html"] ?? "")
        #expect(accessibility.main.contains("This website is run by Harbourne CVS."))
        #expect(accessibility.main.contains("This page belongs to the edition Winter 2026, 1 December 2026."))
        #expect(accessibility.main.contains("Equality Advisory and Support Service"))
        let privacy = PageReading(site["privacy.html"] ?? "")
        #expect(privacy.main.contains("When you write to us or ring us, Harbourne CVS learns what you tell us."))
        #expect(privacy.main.contains("Information Commissioner's Office"))
        for page in [accessibility, privacy] {
            #expect(page.main.contains("guide@harbourne.example 01632 960 000"))
            #expect(page.values(of: "href").contains("tel:01632960000"))
        }
    }

    @Test("ask nobody to write where there is no address")
    func noContact() {
        let settings = Fixture.settings(contact: PublisherContact(email: nil, phone: nil))
        for name in Self.names {
            let page = Fixture.page(name, of: Fixture.entry(), settings: settings)
            #expect(!page.contains("{contacts}") && !page.contains("Ask us anything"))
        }
    }

    @Test("speak of “Exit this page” and of the leaflet only where there are any")
    func onlyWhatIs() {
        let bare = Fixture.site(of: Fixture.guide(Fixture.entry()))
        #expect(bare["privacy.html"]?.contains("Exit this page") == false)
        #expect(bare["accessibility.html"]?.contains("PDF") == false)
        let safety = Term(id: "safety", name: "Staying safe", about: nil, isAtRisk: true)
        let full = Fixture.site(
            of: Fixture.guide(Fixture.entry(), settings: Fixture.settings(topics: [safety])),
            paper: [PaperLink(file: "leaflet.pdf", title: "Leaflet", pages: 2, paper: "A4", bytes: 1)]
        )
        #expect(full["privacy.html"]?.contains("<h2 id=\"exit-this-page\">Exit this page</h2>") == true)
        #expect(
            full["accessibility.html"]?.contains("What is made for printing (PDF) is also on this website.") == true
        )
    }

    @Test("give way to pages of the guide's own")
    func ownPages() {
        let own = ["accessibility": "Ours is better", "privacy": "We tell nobody"].map { slug, title in
            Fixture.page(slug, title: title, order: 1)
        }
        let site = Fixture.site(of: Fixture.guide(Fixture.entry(), pages: own))
        #expect(PageReading(site["accessibility.html"] ?? "").texts(of: "h1") == ["Ours is better"])
        #expect(PageReading(site["privacy.html"] ?? "").texts(of: "h1") == ["We tell nobody"])
        #expect(!footer(site).contains("Accessibility") && !footer(site).contains("Privacy"))
    }
}
