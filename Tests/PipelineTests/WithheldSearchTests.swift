import Diagnostics
import Foundation
import Guide
import Print
import Publish
import Testing

@testable import Pipeline

@Suite("No output tells a withheld address")
struct WithheldSearchTests {
    /// The safe house's file holds its street in a note. What `leak` says gets into the choir's entry.
    private func inAGuide(leak: [String: String] = [:], _ test: (GuideRequest) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "withheld-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let files = [
            "guide.yml": """
            name: The Hope Guide
            place: Harbourne
            publisher: Harbourne CVS
            website: https://guide.harbourne.example/
            sample: true
            contact: {email: guide@harbourne.example}
            edition: {name: Winter 2026, on: 2026-12-01}
            topics: {housing: {name: Housing, at-risk: true}}
            exit-to: https://www.bbc.co.uk/weather
            areas: {millbrook: Millbrook}
            """,
            "entries/safe-house.md": """
            ---
            title: Safe house
            summary: A safe place to stay.
            topics: [housing]
            areas: [millbrook]
            phone: 01632 960 101
            crisis: 1
            address: withheld
            reviewed: 2026-11-02
            ---
            We tell you where we are.

            <!-- 14 Rosemary Lane, ZZ1 4RL -->
            """,
            "entries/choir.md": """
            ---
            title: Choir
            summary: Sing with others.
            topics: [housing]
            areas: [millbrook]
            phone: 01632 960 202
            reviewed: 2026-11-02
            ---
            Come as you are.
            """,
        ].merging(leak) { $1 }
        for (name, text) in files {
            let file = URL(filePath: "\(folder)/content/\(name)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
        try test(try request(folder))
    }

    private func request(_ folder: String) throws -> GuideRequest {
        let environment = ProcessInfo.processInfo.environment
        let exists = FileManager.default.isExecutableFile(atPath:)
        let python: String = try #require(
            environment["HOPEGUIDE_PYTHON"],
            "Set HOPEGUIDE_PYTHON (make test does this)."
        )
        let pdfText: PDFText = try #require(PDFText(searchPath: environment["PATH"] ?? "", fileExists: exists))
        return GuideRequest(
            folder: folder,
            output: folder + "/site",
            today: try #require(CalendarDate(iso: "2026-11-21")),
            isStrict: false,
            typesetter: python,
            pdfText: pdfText,
            home: nil
        )
    }

    private func errors(_ build: Build) -> [String] {
        build.diagnostics.filter { $0.severity == .error }.map { "\($0.id): \($0.message)" }
    }

    private func leak(in file: String) -> String {
        "address-withheld-leaked: “\(file)” would tell where “Safe house” is. Nothing was published."
    }

    private static let repeated =
        "address-withheld-leaked: This paragraph tells where “Safe house” is, and its address is withheld."

    @Test("a guide that keeps the secret goes out, leaflet and all, and its note is in no file of it")
    func kept() throws {
        try inAGuide { request in
            let build = try Build.run(request) { _ in }
            guard case .published(_, let made) = build.outcome else {
                Issue.record("\(errors(build))")
                return
            }
            #expect(made.pieces.count == 1)
            #expect(
                build.diagnostics.filter { $0.severity == .warning }.map(\.id) == [
                    "address-withheld-noted", "html-comment-removed",
                ]
            )
        }
    }

    static let planted: [(path: String, text: String)] = [
        ("host/contact.json", #"{"postal_code": "ZZ1\u00204RL"}"#),
        ("host/places.js", "var places = '14 Rosemary Lane'"),
        ("host/visit.ics", "LOCATION:14 Rosemary\r\n  Lane"), ("host/card.vcf", "ADR:;;14 Rosemary Lane;;;;"),
        ("host/humans.txt", "14 ROSEMARY LANE"), ("host/feed.xml", "<where>ZZ1&#160;4RL</where>"),
        ("host/14-rosemary-lane.txt", "Hello"),
        ("host/map.html", #"<a href="https://m.example/?q=14%20Rosemary%20Lane">Map</a>"#),
    ]

    @Test("a leak in any kind of file stops the publication, and the last good site stays", arguments: planted)
    func stopped(file: (path: String, text: String)) throws {
        try inAGuide { request in
            _ = try Build.run(request) { _ in }
            let home = URL(filePath: request.output + "/index.html")
            let before = try Data(contentsOf: home)
            let plant = URL(filePath: "\(request.folder)/content/\(file.path)")
            try FileManager.default.createDirectory(
                at: plant.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(file.text.utf8).write(to: plant)
            let settings = URL(filePath: request.folder + "/content/guide.yml")
            let renamed = try String(contentsOf: settings, encoding: .utf8).replacing(
                "The Hope Guide",
                with: "Another Name"
            )
            try Data(renamed.utf8).write(to: settings)

            let build = try Build.run(request) { _ in }
            guard case .withheld = build.outcome else {
                Issue.record("it was published")
                return
            }
            #expect(errors(build) == [leak(in: String(file.path.dropFirst("host/".count)))])
            #expect(try Data(contentsOf: home) == before)
            let name = try #require(plant.lastPathComponent.removingPercentEncoding)
            #expect(!FileManager.default.fileExists(atPath: request.output + "/" + name))
        }
    }

    @Test("another entry's text is a leak, and stops the build before anything is made")
    func inTheText() throws {
        let choir = """
            ---
            title: Choir
            summary: Sing with others beside 14 Rosemary Lane.
            topics: [housing]
            areas: [millbrook]
            phone: 01632 960 202
            reviewed: 2026-11-02
            ---
            Come as you are.
            """
        try inAGuide(leak: ["entries/choir.md": choir]) { request in
            let built = try Build.run(request) { _ in }
            #expect(errors(built) == [Self.repeated])
            #expect(!FileManager.default.fileExists(atPath: request.output))
        }
    }

    @Test("a PDF's title, and a PDF that cannot be read or that nothing can read, are not passed over")
    func pdfs() throws {
        try inAGuide { request in
            var stopwatch = Stopwatch { _ in }
            let guide = try #require(try CheckedGuide.load(request, &stopwatch).guide)
            let search = WithheldSearch(guide: guide, request: request)
            let titled = OutputFile(path: "titled.pdf", bytes: Array(Self.pdf(title: "14 Rosemary Lane").utf8))
            #expect(
                try search.run([titled]).map(\.message) == [
                    "“titled.pdf” would tell where “Safe house” is. Nothing was published."
                ]
            )
            let plain = OutputFile(path: "plain.pdf", bytes: Array(Self.pdf(title: "Hope").utf8))
            #expect(try search.run([plain]) == [])
            let broken = OutputFile(path: "broken.pdf", bytes: Array("%PDF-1.7 and no more".utf8))
            #expect(try search.run([broken]).map(\.id) == ["output-not-searched"])
            let blind = WithheldSearch(guide: guide, pdfText: nil, python: request.typesetter)
            #expect(
                try blind.run([plain]).map(\.message) == [
                    "We could not look for withheld addresses in “plain.pdf”: the program pdftotext is not installed."
                ]
            )
            #expect(try blind.run([plain]).map(\.severity) == [.warning])
            let halfBlind = WithheldSearch(guide: guide, pdfText: request.pdfText, python: nil)
            #expect(try halfBlind.run([plain]).map(\.id) == ["output-not-searched"])
            let unknown = OutputFile(path: "book.zip", bytes: [80, 75, 3, 4, 0, 0])
            #expect(try search.run([unknown]).map(\.id) == ["output-not-searched"])
            let picture = OutputFile(path: "images/a.png", bytes: [137, 80, 78, 71, 0])
            #expect(try search.run([picture]) == [])
        }
    }

    static let behindThePages = [
        "/StructTreeRoot <</K <</S /Figure /Alt (A door: 14 Rosemary Lane)>>>>",
        "/StructTreeRoot <</K <</S /Figure /ActualText (14 Rosemary Lane)>>>>",
        "/Outlines <</First <</Title (14 Rosemary Lane)>>>>",
        "/AcroForm <</Fields [<</T (where)/V <FEFF0031003400200052006F00730065006D0061007200790020004C0061006E0065>>>]>>",
        "/Names <</Dests <</Names [(14 Rosemary Lane) [3 0 R /Fit]]>>>>",
    ]

    @Test(
        "what a PDF says behind its pages is searched: words for pictures, bookmarks, forms, names",
        arguments: behindThePages
    )
    func behind(part: String) throws {
        try inAGuide { request in
            var stopwatch = Stopwatch { _ in }
            let guide = try #require(try CheckedGuide.load(request, &stopwatch).guide)
            let hidden = OutputFile(path: "map.pdf", bytes: Array(Self.pdf(title: "Hope", catalog: part).utf8))
            let found = try WithheldSearch(guide: guide, request: request).run([hidden])
            #expect(found.map(\.message) == ["“map.pdf” would tell where “Safe house” is. Nothing was published."])
        }
    }

    @Test("an address in the words for a picture of another entry is a leak")
    func inTheWordsForAPicture() throws {
        let choir = """
            ---
            title: Choir
            summary: Sing with others.
            topics: [housing]
            areas: [millbrook]
            phone: 01632 960 202
            reviewed: 2026-11-02
            easy-read:
              - ![The blue door of 14 Rosemary Lane](images/door.png) We sing on Tuesdays.
            ---
            Come as you are.
            """
        try inAGuide(leak: ["entries/choir.md": choir]) { request in
            let picture = URL(filePath: "\(request.folder)/content/images/door.png")
            try FileManager.default.createDirectory(
                at: picture.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            let code =
                "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR4nGM4ERAARwzIHACWGgtBcNZpUgAAAABJRU5ErkJggg=="
            try #require(Data(base64Encoded: code)).write(to: picture)
            let settings = URL(filePath: request.folder + "/content/guide.yml")
            let text = try String(contentsOf: settings, encoding: .utf8)
            try Data((text + "\nprint:\n  easy-read: {}\n").utf8).write(to: settings)
            let built = try Build.run(request) { _ in }
            #expect(errors(built) == [Self.repeated])
        }
    }

    /// The least that is a PDF: one empty page and a title. Readers find the objects without a table of them.
    private static func pdf(title: String, catalog: String = "") -> String {
        """
        %PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R \(catalog)>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 72 72]>> endobj
        4 0 obj <</Title (\(title))>> endobj
        trailer <</Size 5 /Root 1 0 R /Info 4 0 R>>
        %%EOF
        """
    }
}
