import Diagnostics
import Foundation
import Guide
import Testing

@testable import Links

@Suite("What is remembered of visits")
struct MemoryTests {
    private static let address = "https://greenshoots.internal/"

    @Test("one failed visit is no proof, however often it is made on one day")
    func once() throws {
        var guide = try LinkedGuide()
        for _ in 1...5 { guide.visit("2026-11-21", .tooSlow) }
        #expect(
            guide.report("2026-11-21") == """
                notice: The website did not answer in time. (Visited on 2026-11-21.) [website-not-checked]
                  --> content/entries/allotment.md, line 9
                  9 | website: https://greenshoots.internal/
                    |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: Once may be chance: we visit it again, and call it broken if it fails on another day.


                """
        )
    }

    @Test("two failed days are broken, be the failures of one kind or two")
    func twice() throws {
        var guide = try LinkedGuide()
        guide.visit("2026-11-01", .works)
        guide.visit("2026-11-16", .tooSlow)
        guide.visit("2026-11-21", .refused)
        #expect(
            guide.report("2026-11-21") == """
                warning: The server lets nobody connect to it. (Visited on 2 days from 2026-11-16 to 2026-11-21. It last \
                worked on 2026-11-01.) [website-broken]
                  --> content/entries/allotment.md, line 9
                  9 | website: https://greenshoots.internal/
                    |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: Open it yourself. If it does not open for you either, ask the service, or take the address out.


                """
        )
    }

    @Test(
        "what is gone or unknown is broken at once",
        arguments: [Verdict.gone(status: 404), .gone(status: 410), .nameUnknown]
    )
    func atOnce(verdict: Verdict) throws {
        var guide = try LinkedGuide()
        guide.visit("2026-11-21", verdict)
        #expect(guide.memory[Self.address]?.isBroken == true)
        #expect(
            guide.report("2026-11-21").hasPrefix(
                "warning: \(verdict.sentence) (Visited on 2026-11-21.) [website-broken]"
            )
        )
    }

    @Test(
        "whoever lets no program in is never called broken",
        arguments: [
            Verdict.closedToRobots(status: 403), .certificateIssuerUnknown, .privateNetwork, .tooManyHeaders,
        ]
    )
    func robots(verdict: Verdict) throws {
        var guide = try LinkedGuide()
        for day in 10...20 { guide.visit("2026-11-\(day)", verdict) }
        #expect(guide.memory[Self.address]?.isBroken == false)
        #expect(guide.memory[Self.address]?.days == 11)
        #expect(guide.report("2026-11-21").hasPrefix("notice: "))
    }

    @Test("a visit that works ends the count of failures")
    func again() throws {
        var guide = try LinkedGuide()
        guide.visit("2026-11-01", .tooSlow)
        guide.visit("2026-11-02", .works)
        #expect(guide.report("2026-11-02") == "")
        guide.memory.set(LinkRecord(address: Self.address, verdict: .tooSlow, on: .of("2026-11-20")))
        #expect(guide.memory[Self.address]?.isBroken == false)
    }

    @Test("what worked is visited again after 14 days, and what failed each time")
    func plan() throws {
        var guide = try LinkedGuide()
        guide.visit("2026-11-01", .works)
        #expect(guide.plan("2026-11-14").errands.isEmpty)
        #expect(guide.plan("2026-11-14").fresh == 1)
        #expect(guide.plan("2026-11-15").errands.count == 1)
        guide.visit("2026-11-15", .tooSlow)
        #expect(guide.plan("2026-11-15").errands.count == 1)
        guide.visit("2026-11-16", .closedToRobots(status: 403))
        #expect(guide.plan("2026-11-16").errands.count == 1)
    }

    @Test("the guide may say how soon")
    func setting() throws {
        var guide = try LinkedGuide(settings: "links: {again: 2 days}")
        guide.visit("2026-11-01", .works)
        #expect(guide.plan("2026-11-02").errands.isEmpty)
        #expect(guide.plan("2026-11-03").errands.count == 1)
    }

    @Test("a visit from the future, or a certificate that has ended, is no reason to wait")
    func doubtful() throws {
        var guide = try LinkedGuide()
        var finding = Finding(.works)
        finding.certificateEnds = .of("2026-11-05")
        guide.visit("2026-11-01", finding)
        #expect(guide.plan("2026-11-05").errands.isEmpty)
        #expect(guide.plan("2026-11-06").errands.count == 1)
        #expect(guide.plan("2026-10-01").errands.count == 1)
    }

    @Test("addresses that the guide leaves out are neither visited nor spoken of, and the reason is kept")
    func leftOut() throws {
        let settings = """
            links:
              leave-out:
                greenshoots.internal: They let no program in
                https://other.internal/a/*/c: A calendar
            """
        var guide = try LinkedGuide(settings: settings)
        guide.memory.set(LinkRecord(address: Self.address, verdict: .gone(status: 404), on: .of("2026-11-20")))
        #expect(guide.plan("2026-11-21").errands.isEmpty)
        #expect(guide.plan("2026-11-21").leftOut == ["greenshoots.internal": 1])
        #expect(guide.report("2026-11-21") == "")
        #expect(guide.guide.settings.links.exclusions.map(\.reason) == ["They let no program in", "A calendar"])
    }

    @Test(
        "a pattern means",
        arguments: [
            ("facebook.com", "https://www.facebook.com/group", true), ("facebook.com", "https://m.facebook.com/", true),
            ("facebook.com", "https://notfacebook.com/", false), ("facebook.com/a*", "https://facebook.com/abc", true),
            ("facebook.com/a*", "https://facebook.com/b", false), ("*.pdf", "https://x.internal/a.pdf", true),
            ("https://X.internal/*/c", "http://www.x.internal/a/b/c", true),
            (String(repeating: "*a", count: 500) + "b", "https://" + String(repeating: "a", count: 5000), false),
        ]
    )
    func pattern(pattern: String, address: String, isMeant: Bool) throws {
        #expect(try AddressPattern(pattern).matches(WebLocation(address)) == isMeant)
    }

    @Test("the server's mark goes back to it only where all that we look for was looked for")
    func conditional() throws {
        var guide = try LinkedGuide()
        var finding = Finding(.works)
        finding.entityTag = "\"a\""
        guide.visit("2026-11-01", finding)
        #expect(guide.plan("2026-11-20").errands.map(\.entityTag) == ["\"a\""])
        var changed = try LinkedGuide(LinkedGuide.entry.replacing("960 101", with: "960 155"))
        changed.memory = guide.memory
        #expect(changed.plan("2026-11-02").errands.map(\.entityTag) == [nil])
    }

    @Test("the file is sorted, one address a line, and reads back as it was")
    func file() throws {
        var memory = LinkMemory()
        for (index, verdict) in Self.everyVerdict.enumerated() {
            var record = LinkRecord(address: "https://x.internal/\(index)", verdict: verdict, on: .of("2026-11-21"))
            record.since = .of("2026-11-02")
            record.days = 3
            memory.set(record)
        }
        var record = LinkRecord(address: "https://a.internal/“ü”", verdict: .works, on: .of("2026-11-21"))
        record.entityTag = "W/\"x\""
        record.modified = "Sat, 21 Nov 2026 10:00:00 GMT"
        record.certificateEnds = .of("2027-01-01")
        record.seen = [PageFact(.phone, "01632960101"): .of("2026-11-21")]
        record.lost = [PageFact(.email, "a@b.internal"): .of("2026-11-20")]
        record.unseen = [PageFact(.postcode, "ZZ31AA")]
        record.others = ["Green Shoots": LinkRecord.OtherNumber(number: "01632960155", since: .of("2026-11-21"))]
        memory.set(record)
        let reading = LinkMemory.read(memory.bytes)
        #expect(reading.memory == memory)
        #expect(reading.diagnostics == [])
        let lines = String(decoding: memory.bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == Self.everyVerdict.count + 1)
        #expect(lines == lines.sorted())
        #expect(
            lines.first == """
                {"address":"https://a.internal/“ü”","certificate":"2027-01-01","days":1,"etag":"W/\\"x\\"",\
                "lost":{"email a@b.internal":"2026-11-20"},"modified":"Sat, 21 Nov 2026 10:00:00 GMT",\
                "others":{"Green Shoots":{"number":"01632960155","since":"2026-11-21"}},\
                "seen":{"phone 01632960101":"2026-11-21"},"since":"2026-11-21","unseen":["postcode ZZ31AA"],\
                "verdict":"works","visited":"2026-11-21","worked":"2026-11-21"}
                """
        )
    }

    private static let everyVerdict: [Verdict] = [
        .works, .movedForGood(to: "https://b.internal/"), .movedForNow(to: "https://b.internal/"), .gone(status: 404),
        .nameUnknown, .nameUnanswered, .refused, .certificateExpired, .certificateOfOtherName, .certificateSelfSigned,
        .certificateIssuerUnknown, .notSecure, .asksForLogIn, .closedToRobots(status: 999), .tooSlow,
        .serverFault(status: 503), .brokenAnswer, .tooManyHeaders, .tooManyRedirects, .leadsNowhere,
        .saysNotFound(words: "Not “found”"), .forSale, .empty, .ledToFrontPage(to: "https://b.internal/"),
        .worksSecured(at: "https://b.internal/"), .placeMissing(fragment: "x"), .privateNetwork, .holdsPassword,
        .unreadable, .sample,
    ]

    @Test("every verdict says in a sentence what it is, and in another what to do", arguments: everyVerdict)
    func words(verdict: Verdict) {
        for text in [verdict.sentence, verdict.advice] {
            #expect(text.first?.isUppercase == true || text.first == "“", "\(text)")
            #expect(text.hasSuffix(".") || text.hasSuffix("/"), "\(text)")
        }
        #expect(!verdict.brief.isEmpty)
    }

    @Test("of two lines for one address the latest visit counts, in whatever order they stand")
    func duplicates() {
        let older =
            #"{"address":"https://a.internal/","days":1,"since":"2026-11-01","verdict":"works","visited":"2026-11-01"}"#
        let newer =
            #"{"address":"https://a.internal/","days":1,"since":"2026-11-09","verdict":"too-slow","visited":"2026-11-09"}"#
        for text in [older + "\n" + newer, newer + "\n" + older + "\n"] {
            #expect(LinkMemory.read(Array(text.utf8)).memory["https://a.internal/"]?.verdict == .tooSlow)
        }
    }

    @Test(
        "a line that cannot be read is named and left aside, and the others count",
        arguments: [
            "<<<<<<< HEAD", "{", "[1,2]", #"{"address":"https://b.internal/"}"#, "\u{0}\u{1}\u{FFFD}",
            #"{"address":"https://b.internal/","days":0,"since":"2026-11-01","verdict":"works","visited":"2026-11-01"}"#,
            #"{"address":"https://b.internal/","days":1,"since":"2026-13-01","verdict":"works","visited":"2026-11-01"}"#,
            #"{"address":"https://b.internal/","days":1,"since":"2026-11-01","verdict":"better","visited":"2026-11-01"}"#,
            #"{"address":"https://b.internal/","days":1,"since":"2026-11-01","verdict":"gone","visited":"2026-11-01"}"#,
            String(repeating: "[", count: 40_000),
        ]
    )
    func damaged(line: String) {
        let good =
            #"{"address":"https://a.internal/","days":1,"since":"2026-11-01","verdict":"works","visited":"2026-11-01"}"#
        let reading = LinkMemory.read(Array("\(good)\r\n\n\(line)\n".utf8))
        #expect(reading.memory.records.keys.sorted() == ["https://a.internal/"])
        #expect(reading.diagnostics.map(\.id) == ["links-memory-damaged"])
        #expect(reading.diagnostics.first?.place?.line == 3)
    }

    @Test("what somebody wrote into the file cannot become a header of ours")
    func headers() {
        let line =
            #"{"address":"https://a.internal/","days":1,"etag":"x\r\nHost: evil","since":"2026-11-01","verdict":"works","visited":"2026-11-01"}"#
        #expect(LinkMemory.read(Array(line.utf8)).memory["https://a.internal/"]?.entityTag == nil)
    }

    @Test("a certificate that ends within 30 days is told of, and no other")
    func certificate() throws {
        var guide = try LinkedGuide()
        var finding = Finding(.works)
        finding.certificateEnds = .of("2026-12-21")
        guide.visit("2026-11-15", finding)
        #expect(guide.report("2026-11-20") == "")
        #expect(guide.report("2026-11-21").hasPrefix("notice: This website's certificate ends on 2026-12-21."))
        #expect(guide.report("2026-12-21").hasPrefix("notice: "))
        #expect(guide.report("2026-12-22") == "")
    }

    @Test("addresses that the guide no longer holds are forgotten")
    func forgotten() throws {
        var guide = try LinkedGuide()
        guide.memory.set(LinkRecord(address: "https://old.internal/", verdict: .works, on: .of("2026-11-01")))
        guide.visit("2026-11-21", .works)
        #expect(guide.memory.records.keys.sorted() == [Self.address])
    }
}
