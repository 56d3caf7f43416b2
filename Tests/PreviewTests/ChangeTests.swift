import Foundation
import Testing

@testable import Preview

@Suite("A guide that is being written")
struct ChangeTests {
    private static let hub = "content/entries/food-hub.md"

    /// A page that listens to the news.
    private func listen(_ running: RunningPreview) throws -> (page: Line, first: String) {
        let line = try Line(running.port)
        line.send("GET /.preview/news HTTP/1.1\r\nHost: localhost:\(running.port)\r\n\r\n")
        return (line, try line.until("\"summary\""))
    }

    @Test("is shown anew when a file changes, and every open page is told", arguments: [true, false])
    func change(asksSystem: Bool) throws {
        let running = try RunningPreview(WorkingGuide(), asksSystem: asksSystem)
        let page = try listen(running).page
        // That there is no typesetter is said a moment after the pages are there, and then with each reading.
        _ = try running.lines.wait { $0.hasPrefix("Nothing was printed.") }
        try running.guide.replace("recipe cards and", with: "seeds and", in: Self.hub)
        let line = try running.lines.wait { $0.hasPrefix("Built again") }
        let news = /Built again in \d+\.\d s: food-hub\.md changed\. Ready to publish\. 1 thing is worth a look\./
        #expect(line.wholeMatch(of: news) != nil, "\(line)")
        let shown = try running.get("/food-hub.html").text
        #expect(shown.contains("seeds and a friendly word"))
        let version = try #require(shown.firstMatch(of: /data-page="([^"]*)"/)?.1)
        _ = try page.until("\"page\":\"\(version)\"")
    }

    @Test("keeps its last good pages while a file is broken, says what is wrong, and goes on when it is repaired")
    func broken() throws {
        let running = try RunningPreview(WorkingGuide())
        let (good, page) = (try running.get("/food-hub.html").text, try listen(running).page)
        try running.guide.replace("topics: [money]", with: "topics: [<mony>]", in: Self.hub)
        let news = try page.until("To put right")
        #expect(news.contains("\"place\":\"content/entries/food-hub.md, line 5\""))
        #expect(news.contains("\"message\":\"The guide has no topic called “<mony>”.\""))
        #expect(news.contains("\"remark\":\"\(WorkWords.remark)\""))
        #expect(try running.get("/food-hub.html").text == good)

        try running.guide.replace("topics: [<mony>]", with: "topics: [money]", in: Self.hub)
        _ = try running.lines.wait { $0.hasPrefix("Built again") }
        let after = try listen(running).first
        #expect(!after.contains("To put right") && !after.contains("remark"))
        #expect(try running.get("/food-hub.html").text == good)
    }

    @Test("that was broken from the start says so at every address, until it is whole")
    func brokenFirst() throws {
        let guide = try WorkingGuide()
        try guide.replace("topics: [money]", with: "topics: [<mony>]", in: Self.hub)
        let running = try RunningPreview(guide)
        for target in ["/", "/food-hub.html", "/nothing"] {
            let reply = try running.get(target)
            #expect(reply.status == 200)
            #expect(reply.text.contains("<h1>This guide cannot be shown yet</h1>"))
            #expect(
                reply.text.contains(
                    "<strong>To put right, content/entries/food-hub.md, line 5:</strong> "
                        + "The guide has no topic called “&lt;mony&gt;”."
                )
            )
        }
        let page = try listen(running).page
        try guide.replace("topics: [<mony>]", with: "topics: [money]", in: Self.hub)
        _ = try running.lines.wait { $0.hasPrefix("Built again") }
        let version = try #require(running.get("/").text.firstMatch(of: /data-page="([^"]*)"/)?.1)
        _ = try page.until("\"page\":\"\(version)\"")
        #expect(try running.get("/food-hub.html").text.contains("<h1>Food hub</h1>"))
    }

    @Test("that is taken away and put back goes on where it was")
    func away() throws {
        let running = try RunningPreview(WorkingGuide())
        try running.guide.rename("content", to: "elsewhere")
        let line = try running.lines.wait { $0.hasPrefix("Not built") }
        #expect(line.contains("holds no guide: it has no folder called content."))
        #expect(try running.get("/food-hub.html").status == 200)
        try running.guide.rename("elsewhere", to: "content")
        _ = try running.lines.wait { $0.hasPrefix("Built again") }
    }

    @Test("may have a template that cannot be used, which is said like everything else")
    func template() throws {
        let running = try RunningPreview(WorkingGuide())
        try running.guide.write("{{#words}}", to: "templates/site/entry.mustache")
        let line = try running.lines.wait { $0.hasPrefix("Not built: entry.mustache is new.") }
        #expect(line.contains("templates/site/entry.mustache"))
        try running.guide.remove("templates/site/entry.mustache")
        _ = try running.lines.wait { $0.contains("entry.mustache is gone") }
    }

    @Test("gets its leaflet a little later, and whoever asks for it gets the newest")
    func leaflet() throws {
        let python = try #require(
            ProcessInfo.processInfo.environment["HOPEGUIDE_PYTHON"],
            "Set HOPEGUIDE_PYTHON to a Python with typst 0.15.0 (make test does this)."
        )
        let running = try RunningPreview(WorkingGuide(), typesetter: python)
        _ = try running.lines.wait { $0.hasPrefix("Made leaflet.pdf.") }
        #expect(try running.get("/print.html").text.contains("href=\"leaflet.pdf\""))
        let before = try running.get("/leaflet.pdf")
        #expect(before.status == 200 && before.field("Content-Type") == "application/pdf")
        #expect(before.body.starts(with: Array("%PDF".utf8)))

        try running.guide.replace("Food and recipe cards.", with: "Food and seeds.", in: Self.hub)
        _ = try running.lines.wait { $0.hasPrefix("Built again") }
        #expect(try running.get("/print.html").text.contains("href=\"leaflet.pdf\""))
        let after = try running.get("/leaflet.pdf")
        #expect(after.body.starts(with: Array("%PDF".utf8)) && after.body != before.body)
    }
}
