import Foundation
import Guide
import Testing

@testable import Site

@Suite("What other programs read")
struct MachineTests {
    private static func data(_ entry: Entry, website: String = "https://guide.example/") -> String? {
        let page = Fixture.page(of: entry, settings: Fixture.settings(website: website))
        return page.firstMatch(of: /ld\+json">([^<]*)</).map { String($0.output.1) }
    }

    @Test("an entry is a service of schema.org's, with exactly these facts")
    func service() {
        let entry = Fixture.entry(
            prose: [.cost: "Free", .provider: "Green \"Shoots\""],
            audiences: ["carers"],
            languages: ["cy"],
            contacts: Fixture.contacts(
                phones: [Fixture.phone("01632960101"), Fixture.phone("01632960102")],
                texts: [Fixture.text("text SHOUT to 85258")],
                websites: [Fixture.website("https://green.example/")],
                whereabouts: .published([Fixture.address("Mill Lane", "ZZ3 1AA")])
            ),
            times: Fixture.times("Tuesday and Friday 10am to 12.30pm", "first Saturday of the month, 2pm to 4pm")
        )
        let facts = [
            #"{"@context":"https://schema.org","@type":"Service","name":"Allotment Group""#,
            #""description":"Grow vegetables together.","url":"https://guide.example/allotment.html""#,
            #""provider":{"@type":"Organization","name":"Green \"Shoots\""},"areaServed":"Millbrook""#,
            #""audience":{"@type":"Audience","audienceType":"Carers"}"#,
            #""availableChannel":{"@type":"ServiceChannel","servicePhone":[{"@type":"ContactPoint""#,
            #""telephone":"+441632960101"},{"@type":"ContactPoint","telephone":"+441632960102"}]"#,
            #""serviceSmsNumber":{"@type":"ContactPoint","telephone":"85258"},"serviceUrl":"https://green.example/""#,
            #""serviceLocation":{"@type":"Place","address":"Mill Lane, ZZ3 1AA"},"availableLanguage":"cy"}"#,
            #""hoursAvailable":{"@type":"OpeningHoursSpecification","dayOfWeek":["Tuesday","Friday"]"#,
            #""opens":"10:00","closes":"12:30"}}"#,
        ]
        #expect(Self.data(entry) == facts.joined(separator: ","))
    }

    @Test(
        "hours stand there only where they are certain",
        arguments: [
            ("24 hours a day, every day", #""opens":"00:00","closes":"23:59""#),
            ("Friday 8pm to 2am", #""opens":"20:00","closes":"02:00""#), ("every second Tuesday 2pm to 4pm", nil),
            ("Tuesday 2pm to 4pm in term time", nil), ("Tuesday mornings", nil), ("Tuesday from 7pm", nil),
            ("Tuesday 2pm to 4pm; closed in August", nil), ("Tuesday 2pm to 4pm, by appointment", nil),
            ("first Tuesday of the month, 2pm to 4pm", nil),
        ]
    )
    func hours(phrase: String, expected: String?) {
        let data = Self.data(Fixture.entry(times: Fixture.times(phrase))) ?? ""
        #expect(data.contains("hoursAvailable") == (expected != nil))
        if let expected { #expect(data.contains(expected)) }
    }

    @Test("a service that is over, or has stopped for now, is not said to be open")
    func standing() {
        #expect(Self.data(Fixture.entry(times: Fixture.times("Tuesday 2pm to 4pm"), status: .closed)) == nil)
        let paused = Self.data(Fixture.entry(times: Fixture.times("Tuesday 2pm to 4pm"), status: .paused))
        #expect(paused?.contains("hoursAvailable") == false)
    }

    @Test("a withheld address is not among the facts")
    func withheld() {
        let contacts = Fixture.contacts(phones: [Fixture.phone("01632960101")], whereabouts: .withheld)
        #expect(Self.data(Fixture.entry(contacts: contacts))?.contains("Location") == false)
    }

    @Test("the first page says whose guide it is")
    func guide() {
        let page = Fixture.site(of: Fixture.guide())["index.html"] ?? ""
        let expected =
            #"{"@context":"https://schema.org","@type":"WebSite","name":"The Hope Guide","description":"Where to turn.","#
            + #""url":"https://guide.example/","inLanguage":"en","publisher":{"@type":"Organization","#
            + #""name":"Harbourne CVS","email":"guide@harbourne.example","telephone":"+441632960000"}}"#
        #expect(page.contains("<script type=\"application/ld+json\">\(expected)</script>"))
    }

    @Test("a page that is passed on says what it is, but only where the site has a safe address")
    func sharing() {
        let page = Fixture.page(of: Fixture.entry())
        let expected = """
            <meta property="og:url" content="https://guide.example/allotment.html">
            <meta property="og:type" content="website">
            <meta property="og:site_name" content="The Hope Guide">
            <meta property="og:title" content="Allotment Group – The Hope Guide">
            <meta property="og:image" content="https://guide.example/shared.png">
            <meta property="og:description" content="Grow vegetables together.">
            """
        #expect(page.contains(expected))
        let unsafe = Fixture.page(of: Fixture.entry(), settings: Fixture.settings(website: "http://guide.example/"))
        #expect(!unsafe.contains("og:") && !unsafe.contains("\"url\""))
    }

    @Test("only the page that holds everything names the manifest, which costs a request")
    func manifest() throws {
        let site = Fixture.site(of: Fixture.guide(Fixture.entry()))
        let pages = site.filter { $0.value.contains("rel=\"manifest\"") }
        #expect(pages.keys.sorted() == ["everything.html"])
        let json = try JSONSerialization.jsonObject(with: Data((site["site.webmanifest"] ?? "").utf8))
        let manifest = try #require(json as? [String: Any])
        #expect(manifest["name"] as? String == "The Hope Guide: Harbourne")
        #expect(manifest["start_url"] as? String == "index.html")
        #expect(manifest["dir"] as? String == "ltr" && manifest["lang"] as? String == "en")
    }

    @Test("an entry's page links to the files that a reader may keep, where there are any")
    func filesToKeep() {
        func page(_ files: Set<String>) -> String {
            let builder = SiteBuilder(
                guide: Fixture.guide(Fixture.entry()),
                today: Fixture.today,
                words: Fixture.words,
                templates: Fixture.templates,
                paper: [],
                filesToKeep: files
            )
            return builder.files().first { $0.path == "allotment.html" }?.text ?? ""
        }
        let card = "<a href=\"allotment.vcf\">Save to your contacts</a>"
        let calendar = "<a href=\"allotment.ics\">Add to your calendar</a>"
        let both = page(["allotment.vcf", "allotment.ics"])
        #expect(both.contains(card) && both.contains(calendar))
        let one = page(["allotment.vcf", "choir.ics"])
        #expect(one.contains(card) && !one.contains(calendar))
        #expect(!page([]).contains("class=\"keep\""))
    }
}
