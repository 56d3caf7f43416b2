import Guide
import Testing

@testable import Links

@Suite("What a service's own website says of it")
struct AgreementTests {
    private static let padding = String(repeating: "Everybody is welcome, and tea is included. ", count: 8)

    private static func page(_ more: String) -> PageContents {
        PageReader.read(Array("<title>Green Shoots</title><p>\(padding)</p>\(more)".utf8), contentType: "text/html")
    }

    private static func facts(_ more: String, _ guide: LinkedGuide, isWhole: Bool = true) -> PageFacts {
        let known = LinkedAddress.numbers(in: guide.guide)
        return PageFacts.read(page(more), isWhole: isWhole, for: guide.addresses[0], known: known)
    }

    @Test(
        "a number, in any spelling",
        arguments: [
            "01632 960 101", "01632960101", "(01632) 960101", "01632-960-101", "01632 960&nbsp;101", "+44 1632 960101",
            "+44 (0)1632 960 101", "0044 1632 960101", "01632.960.101", "<b>01632</b> 960<span>101</span>",
            "01632\u{2011}960\u{2011}101", "01632\u{2009}960\u{2009}101", "<a href='tel:+441632960101'>Ring us</a>",
            "Ring 01632 960101/102", "Monday 10-12 01632 960101", "0\u{200B}1632 960101",
        ]
    )
    func phone(text: String) throws {
        let facts = Self.facts("<p>\(text)</p>", try LinkedGuide())
        #expect(facts.found.contains(PageFact(.phone, "01632960101")))
    }

    @Test(
        "but not another one",
        arguments: ["01632 960 102", "1632 960101", "960101", "01632 96010", "01632 960 | 101 people"]
    )
    func otherPhone(text: String) throws {
        let facts = Self.facts("<p>\(text)</p>", try LinkedGuide())
        #expect(facts.missing.contains(PageFact(.phone, "01632960101")))
    }

    @Test(
        "an e-mail address",
        arguments: [
            "hello@greenshoots.internal", "Hello@GreenShoots.internal", "hello (at) greenshoots.internal",
            "hello [at] greenshoots.internal", "<a href='mailto:hello@greenshoots.internal?subject=x'>Write</a>",
            "<a data-cfemail='422a272e2e2d02253027272c312a2d2d36316c2b2c3627302c232e'>[email protected]</a>",
            "<a href='/cdn-cgi/l/email-protection#422a272e2e2d02253027272c312a2d2d36316c2b2c3627302c232e'>x</a>",
        ]
    )
    func email(text: String) throws {
        let facts = Self.facts("<p>\(text)</p>", try LinkedGuide())
        #expect(facts.found.contains(PageFact(.email, "hello@greenshoots.internal")))
    }

    @Test("a postcode", arguments: ["ZZ3 1AA", "zz31aa", "ZZ3&nbsp;1AA", "Millbrook<br>ZZ3 1AA."])
    func postcode(text: String) throws {
        let facts = Self.facts("<p>\(text)</p>", try LinkedGuide())
        #expect(facts.found.contains(PageFact(.postcode, "ZZ31AA")))
    }

    @Test("of half a page, or one that scripts fill, nothing is said to be missing")
    func half() throws {
        let guide = try LinkedGuide()
        #expect(Self.facts("", guide, isWhole: false).missing == [])
        let thin = PageReader.read(Array("<p>Loading</p><script>x</script>".utf8), contentType: nil)
        #expect(PageFacts.read(thin, isWhole: true, for: guide.addresses[0], known: []).missing == [])
        #expect(Self.facts("", guide).missing.count == 3)
    }

    @Test("of a withheld address no postcode is looked for")
    func withheld() throws {
        let guide = try LinkedGuide(
            "email: a@b.internal\nwebsite: https://refuge.internal/\naddress: withheld\nreviewed: 2026-10-02"
        )
        #expect(guide.addresses[0].facts == [PageFact(.email, "a@b.internal")])
    }

    @Test("the same facts are noted, with the day")
    func agrees() throws {
        var guide = try LinkedGuide()
        var finding = Finding(.works)
        finding.facts = [PageFact(.phone, "01632960101"), PageFact(.postcode, "ZZ31AA")]
        finding.missingFacts = [PageFact(.email, "hello@greenshoots.internal")]
        guide.visit("2026-11-07", finding)
        #expect(
            Agreement.notes(guide.guide, guide.memory)
                == ["allotment": "The website gives the same number and postcode (seen on 2026-11-07)."]
        )
        #expect(guide.report("2026-11-21") == "", "what was never there is not missed")
    }

    @Test("a number that was there and has gone is a question for a person, until one has checked the entry")
    func lost() throws {
        let phone = PageFact(.phone, "01632960101")
        var guide = try LinkedGuide()
        var finding = Finding(.works)
        finding.facts = [phone]
        guide.visit("2026-11-01", finding)
        finding.facts = []
        finding.missingFacts = [phone]
        guide.visit("2026-11-15", finding)
        let prompt = """
            warning: The website no longer shows 01632 960 101. It did on 2026-11-01. [website-disagrees]
              --> content/entries/allotment.md, line 7
              7 | phone: 01632 960 101
                |        ^^^^^^^^^^^^^
              help: Ask the service. Put the entry right; or, if it is right, write today's date behind “reviewed:”.


            """
        #expect(guide.report("2026-11-15") == prompt)
        guide.visit("2026-11-29", finding)
        #expect(guide.report("2026-11-29") == prompt, "and it stays one")
        #expect(Agreement.notes(guide.guide, guide.memory) == [:])

        var checked = try LinkedGuide(LinkedGuide.entry.replacing("2026-10-02", with: "2026-11-29"))
        checked.memory = guide.memory
        #expect(checked.report("2026-11-29") == "")

        finding.facts = [phone]
        finding.missingFacts = []
        guide.visit("2026-12-13", finding)
        #expect(guide.report("2026-12-13") == "", "it is there again")
    }

    @Test("a page that fails says nothing of its facts")
    func failing() throws {
        let phone = PageFact(.phone, "01632960101")
        var guide = try LinkedGuide()
        var finding = Finding(.works)
        finding.facts = [phone]
        guide.visit("2026-11-01", finding)
        guide.visit("2026-11-15", .tooSlow)
        #expect(guide.memory["https://greenshoots.internal/"]?.seen == [phone: .of("2026-11-01")])
        #expect(guide.memory["https://greenshoots.internal/"]?.lost == [:])
    }

    @Test("an unchanged page still says what it said")
    func unchanged() throws {
        let phone = PageFact(.phone, "01632960101")
        var guide = try LinkedGuide()
        var finding = Finding(.movedForNow(to: "https://greenshoots.internal/now"))
        finding.facts = [phone]
        finding.entityTag = "\"a\""
        guide.visit("2026-11-01", finding)
        var same = Finding(.works)
        same.isUnchanged = true
        guide.visit("2026-11-15", same)
        let record = try #require(guide.memory["https://greenshoots.internal/"])
        #expect(record.verdict == finding.verdict)
        #expect(record.seen == [phone: .of("2026-11-15")])
        #expect(record.entityTag == "\"a\"")
    }

    @Test(
        "another number close behind the provider's name is one too",
        arguments: [
            ("<p>Green Shoots: ring 01632 960 155.</p>", ["Green Shoots": "01632960155"]),
            ("<p>GREEN SHOOTS 01632 960155</p>", ["Green Shoots": "01632960155"]),
            ("<p>Green Shoots fax 01632 960 155.</p>", [:]),
            ("<p>Green Shoots: 01632 960 155 or 01632 960 156.</p>", [:]),
            ("<p>Green Shoots: 01632 960 155. Old number: 01632 960 101</p>", [:]),
            ("<p>Green Shoots. \(padding) 01632 960 155.</p>", [:]),
            ("<p>The council: 01632 960 155.</p>", [:]),
        ]
    )
    func other(text: String, others: [String: String]) throws {
        #expect(Self.facts(text, try LinkedGuide()).otherNumbers == others)
    }

    @Test("and a person is asked about it")
    func otherPrompt() throws {
        var guide = try LinkedGuide()
        var finding = Finding(.works)
        finding.otherNumbers = ["Green Shoots": "01632960155"]
        guide.visit("2026-11-15", finding)
        #expect(
            guide.report("2026-11-15").hasPrefix(
                """
                warning: The website shows 01632 960 155 beside “Green Shoots” (seen from 2026-11-15), and not the number of \
                this entry. [website-disagrees]
                  --> content/entries/allotment.md, line 7
                """
            )
        )
    }

    @Test("real pages are compared as they come over the network")
    func real() async throws {
        let address = LinkedAddress(
            "https://contacts.links.internal/",
            facts: [
                PageFact(.phone, "01632960101"), PageFact(.email, "hello@greenshoots.internal"),
                PageFact(.postcode, "ZZ31AA"), PageFact(.phone, "01632960999"),
            ]
        )
        let other = LinkedAddress(
            "https://changed-number.links.internal/",
            providers: ["Green Shoots": ["01632960101"]]
        )
        let found = try await Servers.shared().visit([address, other])
        #expect(found[address.address]?.facts.count == 3)
        #expect(found[address.address]?.missingFacts == [PageFact(.phone, "01632960999")])
        #expect(found[address.address]?.certificateEnds == .of("2099-12-31"))
        #expect(found[other.address]?.otherNumbers == ["Green Shoots": "01632960155"])
    }
}
