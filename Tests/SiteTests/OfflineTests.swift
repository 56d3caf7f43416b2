import Foundation
import Guide
import Testing

@testable import Site

@Suite("A copy of the guide on a phone")
struct OfflineTests {
    private static let safety = Term(id: "safety", name: "Staying safe", about: nil, isAtRisk: true)
    private static let site: [String: String] = {
        let entries = [Fixture.entry(), Fixture.entry("helpline", title: "Helpline", topics: ["safety"])]
        let settings = Fixture.settings(topics: Fixture.topics + [safety])
        return Fixture.site(of: Guide(settings: settings, entries: entries, pages: []))
    }()

    @Test("is offered on the home page and on a page of its own, with a button to keep it and one to delete it")
    func offer() {
        for name in ["index.html", "offline.html"] {
            let page = PageReading(Self.site[name] ?? "")
            #expect(page.texts(of: "button").suffix(2) == ["Keep a copy on this phone", "Delete the copy"])
            #expect(page.main.contains("If that could put you in danger, do not keep one."))
            #expect(page.main.contains("This browser cannot keep a copy here."), "what is true without a script")
        }
        let others = Self.site.filter { !["index.html", "offline.html"].contains($0.key) && $0.key.hasSuffix(".html") }
        for (name, page) in others { #expect(!page.contains("Keep a copy on this phone</button>"), "\(name)") }
    }

    @Test("is not offered on pages whose readers may be watched")
    func notAtRisk() {
        for name in ["helpline.html", "topic-safety.html", "everything.html"] {
            #expect(Self.site[name]?.contains("offline.html") == false, "\(name)")
        }
        #expect(Self.site["allotment.html"]?.contains("<a href=\"offline.html\">Keep a copy on this phone</a>") == true)
    }

    @Test("is made only when somebody asks: no other script than that of the buttons names the worker")
    func unasked() {
        for (name, text) in Self.site where name != "offline.js" {
            #expect(!text.contains("serviceWorker") && !text.contains("worker.js"), "\(name)")
        }
    }

    @Test("holds all that pages show and run, each with its fingerprint, and nothing that is only for printing")
    func list() throws {
        let worker = try #require(OfflineWorker(Fixture.templates))
        let file = worker.file(keeping: [
            "index.html": "1", "exit.js": "2", "images/a b.JPG": "3", "leaflet.pdf": "4", "404.html": "5",
            "robots.txt": "6", "data/services.json": "7", "CNAME": "8", "allotment.ics": "9",
        ])
        #expect(file.path == "worker.js")
        let script = try #require(Fixture.templateTexts["site/worker.js"])
        #expect(
            file.text == "const copy = {\"exit.js\":\"2\",\"images/a b.JPG\":\"3\",\"index.html\":\"1\"};\n" + script
        )
    }

    @Test("each script is small", arguments: ["exit.js", "offline.js", "worker.js"])
    func small(name: String) {
        #expect((Fixture.templateTexts["site/\(name)"]?.utf8.count ?? .max) < 6_000)
    }
}
