import Foundation
import Testing

@testable import Preview

@Suite("A preview")
struct ServingTests {
    /// The fields of every answer but its own type and length.
    private static let usual = [
        "Cache-Control: no-store", "Connection: close", "Cross-Origin-Resource-Policy: same-origin",
        "X-Content-Type-Options: nosniff",
    ]

    private func fields(_ own: String...) -> [String] { (Self.usual + own).sorted() }

    @Test("shows every page of the guide, with its script and nothing else added")
    func pages() throws {
        let running = try RunningPreview(WorkingGuide())
        let home = try running.get("/")
        #expect(home.status == 200)
        #expect(home.fields == fields("Content-Type: text/html; charset=utf-8", "Content-Length: \(home.body.count)"))
        #expect(try running.get("/index.html") == home)
        let script = try #require(
            home.text.firstMatch(
                of: /<script src="\/\.preview\/reload\.js" data-page="[0-9]+-[0-9]+" defer><\/script>\n/
            )
        )
        let built = try WorkingGuide.built(running.guide)
        #expect(home.text.replacing(script.output, with: "") == built["index.html"])
        let hub = try running.get("/food-hub.html?from=here")
        #expect(hub.text.replacing(script.output, with: "") == built["food-hub.html"])
    }

    @Test(
        "says of each file what it is",
        arguments: [
            ("/robots.txt", "text/plain; charset=utf-8"), ("/sitemap.xml", "application/xml; charset=utf-8"),
            ("/images/a.png", "image/png"), ("/data.json", "application/json; charset=utf-8"),
            ("/days.ics", "text/calendar; charset=utf-8"), ("/list.csv", "text/csv; charset=utf-8"),
            ("/book.epub", "application/epub+zip"), ("/site.webmanifest", "application/manifest+json; charset=utf-8"),
            ("/own.js", "text/javascript; charset=utf-8"), ("/CNAME", "application/octet-stream"),
        ]
    )
    func types(target: String, type: String) throws {
        let guide = try WorkingGuide()
        for name in ["data.json", "days.ics", "list.csv", "book.epub", "own.js", "CNAME"] {
            try guide.write("bytes", to: "content/host/" + name)
        }
        try guide.writePicture(to: "content/images/a.png")
        let reply = try RunningPreview(guide).get(target)
        #expect(reply.status == 200)
        #expect(reply.field("Content-Type") == type)
        #expect(reply.fields.filter(Self.usual.contains) == Self.usual)
    }

    @Test("answers HEAD with all but the page")
    func head() throws {
        let running = try RunningPreview(WorkingGuide())
        let (get, head) = (try running.get("/food-hub.html"), try running.get("/food-hub.html", method: "HEAD"))
        #expect(head.status == 200 && head.fields == get.fields && head.body == [])
        #expect(try running.get("/.preview/news", method: "HEAD").status == 404)
    }

    @Test(
        "shows the guide's own page where there is none, and lists no folder",
        arguments: [
            "/nobody-wrote-this.html", "/images/", "/images", "/content/guide.yml", "/.hopeguide-manifest",
            "/.preview/",
        ]
    )
    func nothingThere(target: String) throws {
        let reply = try RunningPreview(WorkingGuide()).get(target)
        #expect(reply.status == 404)
        #expect(reply.text.contains("<h1>This page is not here</h1>"))
    }

    @Test("takes nothing in", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"])
    func methods(method: String) throws {
        let running = try RunningPreview(WorkingGuide())
        let reply = try running.send(
            "\(method) / HTTP/1.1\r\nHost: localhost:\(running.port)\r\nContent-Length: 100000\r\n\r\n"
                + String(repeating: "a", count: 100_000)
        )
        let sentence = "This preview only shows pages. It takes nothing in.\n"
        #expect(reply.status == 405)
        #expect(reply.text == sentence)
        #expect(
            reply.fields
                == fields(
                    "Allow: GET, HEAD",
                    "Content-Type: text/plain; charset=utf-8",
                    "Content-Length: \(sentence.utf8.count)"
                )
        )
    }

    @Test(
        "refuses a page that comes under somebody else's name, and whatever is not plain",
        arguments: [
            ("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421),
            ("GET /.preview/news HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n", 421),
            ("GET / HTTP/1.1\r\nHost: localhost:1\r\n\r\n", 421), ("GET / HTTP/1.1\r\n\r\n", 400),
            ("GET http://localhost:PORT/ HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", 400),
            ("GET /../content/guide.yml HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", 400),
            ("GET /%2e%2e/content/guide.yml HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", 400),
            ("GET /index.html%00.png HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", 400),
            ("hello\r\n\r\n", 400), ("GET /\(String(repeating: "a", count: 20_000)) HTTP/1.1\r\n", 431),
            ("\(String(repeating: "a", count: 5_000_000))", 431),
        ]
    )
    func refusals(request: String, status: Int) throws {
        let running = try RunningPreview(WorkingGuide())
        let reply = try running.send(request.replacing("PORT", with: "\(running.port)"))
        #expect(reply.status == status)
        #expect(reply.text.split(separator: "\n").count == 1)
        #expect(!reply.text.contains("<"))
        if status == 421 {
            #expect(reply.text == "This preview is only for this computer. Its address is \(running.preview.address)\n")
        }
    }

    @Test("can be reached under both addresses that localhost may mean, and only on this computer")
    func loopback() throws {
        let running = try RunningPreview(WorkingGuide())
        let line = try Line(running.port, sixth: true)
        line.send("GET / HTTP/1.1\r\nHost: [::1]:\(running.port)\r\n\r\n")
        #expect(try Reply(line.rest()).status == 200)
        let port = String(format: "%04X", Int(running.port))
        let table = try String(contentsOfFile: "/proc/net/tcp", encoding: .utf8)
        let sockets: [[Substring]] = table.split(separator: "\n").map { $0.split(separator: " ") }
        let listening = sockets.filter { $0[3] == "0A" && $0[1].hasSuffix(":" + port) }
        #expect(listening.map { String($0[1].prefix(8)) } == ["0100007F"])
    }

    @Test("registers no worker, and has none")
    func worker() throws {
        let guide = try WorkingGuide()
        try guide.write("self.addEventListener('fetch', () => {})", to: "content/host/worker.js")
        #expect(try RunningPreview(guide).get("/worker.js").status == 404)
    }

    @Test("writes nothing into the guide's folder")
    func writesNothing() throws {
        let guide = try WorkingGuide()
        let before = try guide.names
        let running = try RunningPreview(guide)
        for target in ["/", "/leaflet.pdf", "/nothing"] { _ = try running.get(target) }
        try guide.replace("Food hub", with: "The hub", in: "content/entries/food-hub.md")
        _ = try running.lines.wait { $0.hasPrefix("Built again") }
        #expect(try guide.names == before)
    }

    @Test("serves others while some send slowly, and lets those go")
    func slow() throws {
        var limits = Server.Limits()
        limits.request = .milliseconds(300)
        let running = try RunningPreview(WorkingGuide(), limits: limits)
        let slow = try (0..<20).map { _ in try Line(running.port) }
        for line in slow { line.send("GET / HT") }
        #expect(try running.get("/").status == 200)
        for line in slow { #expect(line.rest() == []) }
    }

    @Test("lets in so many at once and no more, and the next when one has gone")
    func many() throws {
        var limits = Server.Limits()
        limits.connections = 3
        let running = try RunningPreview(WorkingGuide(), limits: limits)
        var held = try (0..<3).map { _ in try Line(running.port) }
        for line in held {
            line.send("GET /.preview/news HTTP/1.1\r\nHost: localhost:\(running.port)\r\n\r\n")
            _ = try line.until("data: ")
        }
        #expect(try Line(running.port).rest() == [])
        held.removeLast()
        let end = ContinuousClock.now + .seconds(60)
        var answer = ""
        while answer.isEmpty, ContinuousClock.now < end {
            let line = try Line(running.port)
            line.send("GET / HTTP/1.1\r\nHost: localhost:\(running.port)\r\n\r\n")
            answer = String(decoding: line.rest(), as: UTF8.self)
        }
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
    }

    @Test("tells its news to so many pages and no more")
    func manyReaders() throws {
        var limits = Server.Limits()
        limits.readersOfNews = 1
        let running = try RunningPreview(WorkingGuide(), limits: limits)
        let first = try Line(running.port)
        first.send("GET /.preview/news HTTP/1.1\r\nHost: localhost:\(running.port)\r\n\r\n")
        _ = try first.until("data: ")
        #expect(try running.get("/.preview/news").status == 503)
        #expect(try running.get("/").status == 200)
    }
}

extension WorkingGuide {
    /// The pages of a real build, by their names.
    static func built(_ guide: WorkingGuide) throws -> [String: String] {
        let output = FileManager.default.temporaryDirectory.appending(path: "preview-built-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: output) }
        let ending = try CommandLineProgram.run(
            ["build", "--guide", guide.path, "--output", output, "--today", RunningPreview.day]
        )
        #expect(ending.status == 0, "\(ending)")
        var pages: [String: String] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: output) where name.hasSuffix(".html") {
            pages[name] = try String(contentsOfFile: output + "/" + name, encoding: .utf8)
        }
        return pages
    }
}
