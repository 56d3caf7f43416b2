import Testing

@testable import Links

/// One visit of all, each to a server that behaves in its own way.
@Suite("A visit to a real server")
struct VerdictTests {
    private struct Case {
        let name: String
        let address: String
        let verdict: Verdict

        init(_ name: String, _ address: String, _ verdict: Verdict) {
            (self.name, self.address, self.verdict) = (name, address, verdict)
        }
    }

    private static let works = "http://works.links.internal"

    private static let cases = [
        Case("a page that works", "https://works.links.internal/", .works),
        Case("a page with a place", "https://works.links.internal/#who", .works),
        Case("a page without the place", "https://works.links.internal/#when", .placeMissing(fragment: "when")),
        Case("a place that a script makes", "https://works.links.internal/#/when", .works),
        Case(
            "the same page over TLS",
            "http://open-and-safe.links.internal/",
            .worksSecured(at: "https://open-and-safe.links.internal/")
        ),
        Case("no TLS", "http://open-only.links.internal/", .works),
        Case("moved for good", "https://moved.links.internal/new", .movedForGood(to: works + "/new")),
        Case("moved, with a place", "https://moved.links.internal/new#who", .movedForGood(to: works + "/new#who")),
        Case(
            "moved with a question",
            "https://moved-safe.links.internal/a",
            .movedForGood(to: works + "/new?day=tuesday&x=1")
        ),
        Case("moved for now", "https://for-now.links.internal/", .movedForNow(to: works + "/for-now")),
        Case("gone", "https://gone.links.internal/", .gone(status: 404)),
        Case("gone for good", "https://gone-for-good.links.internal/", .gone(status: 410)),
        Case("moved to what is gone", "https://moved-to-gone.links.internal/", .gone(status: 404)),
        Case("a name that is not there", "http://unknown.links.internal/", .nameUnknown),
        Case("led to a name that is not there", "https://to-unknown.links.internal/", .nameUnknown),
        Case("refused", "http://refused.links.internal/", .refused),
        Case("an expired certificate", "https://expired.links.internal/", .certificateExpired),
        Case("the same host without TLS", "http://expired.links.internal/", .works),
        Case("a certificate for another name", "https://other-name.links.internal/", .certificateOfOtherName),
        Case("a certificate of its own making", "https://self-signed.links.internal/", .certificateSelfSigned),
        Case("a stranger's certificate", "https://stranger.links.internal/", .certificateIssuerUnknown),
        Case("broken TLS", "https://broken-tls.links.internal/", .notSecure),
        Case("a log-in", "https://log-in.links.internal/page", .asksForLogIn),
        Case("a page that asks for a log-in", "https://log-in-page.links.internal/", .asksForLogIn),
        Case("a log-in beside the text", "https://log-in-beside.links.internal/", .works),
        Case("401", "https://unauthorised.links.internal/", .closedToRobots(status: 401)),
        Case("403", "https://forbidden.links.internal/", .closedToRobots(status: 403)),
        Case("429 for a day", "https://busy.links.internal/", .closedToRobots(status: 429)),
        Case("999", "https://linkedin.links.internal/", .closedToRobots(status: 999)),
        Case("418", "https://teapot.links.internal/", .closedToRobots(status: 418)),
        Case("a riddle for browsers", "https://challenge.links.internal/", .closedToRobots(status: 503)),
        Case("a page for robots", "https://robot-page.links.internal/", .closedToRobots(status: 200)),
        Case("500", "https://broken.links.internal/", .serverFault(status: 500)),
        Case("429 for a second", "https://patient.links.internal/", .works),
        Case("503 twice", "https://recovers.links.internal/", .works),
        Case("never an answer", "https://never.links.internal/", .tooSlow),
        Case("a byte a second", "https://drip.links.internal/", .tooSlow),
        Case("a page without an end", "https://endless.links.internal/", .works),
        Case("a bomb of gzip", "https://bomb.links.internal/", .works),
        Case("no gzip", "https://damaged-gzip.links.internal/", .brokenAnswer),
        Case("10,000 headers", "https://headers.links.internal/", .tooManyHeaders),
        Case("a header of 10 MB", "https://long-header.links.internal/", .brokenAnswer),
        Case("closed at once", "https://closes.links.internal/", .brokenAnswer),
        Case("nonsense", "https://nonsense.links.internal/", .brokenAnswer),
        Case("a length too long", "https://long-length.links.internal/", .works),
        Case("a length too short", "https://short-length.links.internal/", .works),
        Case("in a circle", "https://circle.links.internal/", .tooManyRedirects),
        Case("on and on", "https://onward.links.internal/", .tooManyRedirects),
        Case("a circle with a cookie", "https://cookie-circle.links.internal/", .closedToRobots(status: 302)),
        Case("out of the web", "https://out.links.internal/", .leadsNowhere),
        Case("to a sample", "https://to-sample.links.internal/", .leadsNowhere),
        Case("to a password", "https://to-password.links.internal/", .leadsNowhere),
        Case("says not found", "https://soft.links.internal/", .saysNotFound(words: "Page not found | Green Shoots")),
        Case("says 404", "https://soft-heading.links.internal/", .saysNotFound(words: "404")),
        Case(
            "says it in Welsh",
            "https://soft-welsh.links.internal/",
            .saysNotFound(words: "Heb ddod o hyd i’r dudalen - Green Shoots")
        ),
        Case("speaks of 404", "https://looks-soft.links.internal/", .works),
        Case("parked", "https://parked.links.internal/", .forSale),
        Case("something else for sale", "https://sells-cars.links.internal/", .works),
        Case("empty", "https://empty.links.internal/", .empty),
        Case("nothing", "https://nothing.links.internal/", .empty),
        Case("made by a script", "https://script-made.links.internal/", .works),
        Case("a document", "https://document.links.internal/", .works),
        Case(
            "led to the front page",
            "https://front.links.internal/groups",
            .ledToFrontPage(to: "https://front.links.internal/")
        ),
        Case(
            "led from one front page to another",
            "https://front-index.links.internal/index.html",
            .movedForGood(to: "http://front-index.links.internal/")
        ),
        Case("nested without end", "https://deep-nesting.links.internal/", .works),
    ]

    /// The limit is far above what it takes, since the computer may be slow.
    @Test("comes to the right verdict, and whoever misbehaves harms nobody else", .timeLimit(.minutes(20)))
    func verdicts() async throws {
        let servers = try Servers.shared()
        let found = await servers.visit(Self.cases.map(\.address))
        for one in Self.cases {
            #expect(found[one.address]?.verdict == one.verdict, "\(one.name)")
        }
        #expect(found.count == Self.cases.count)
        let asked = servers.requests(to: "cookie-circle") + servers.requests(to: "works")
        #expect(asked.allSatisfy { $0.hasSuffix("hopeguide/test (someone@hope.internal) no-cookie") })
    }
}
