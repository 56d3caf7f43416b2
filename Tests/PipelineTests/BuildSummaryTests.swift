import Guide
import Print
import Testing

@testable import Pipeline
@testable import Publish

@Suite("The last words of a build")
struct BuildSummaryTests {
    private func summary(
        pages: Int,
        leaflet: Bool,
        texts: Int = 0,
        written: Int,
        removed: Int,
        output: String = "./site"
    ) throws -> String {
        let day = try #require(CalendarDate(iso: "2026-12-01"))
        let made = Build.Made(
            pages: pages,
            pieces: leaflet
                ? [PrintedPiece(name: "leaflet.pdf", title: "Leaflet", pages: 2, paper: "A4", bytes: [])] : [],
            texts: texts,
            edition: Edition(name: "Winter 2026", date: day, next: nil)
        )
        let report = PublishReport(
            output: "/home/cvs/site",
            written: (0..<written).map { "\($0).html" },
            removed: (0..<removed).map { "old-\($0).html" }
        )
        let build = Build(outcome: .published(report, made), guide: nil, diagnostics: [], stopwatch: Stopwatch())
        let request = GuideRequest(
            folder: ".",
            output: output,
            today: day,
            isStrict: false,
            typesetter: nil,
            home: nil
        )
        return BuildSummary.text(build, request)
    }

    @Test("say what was made, where, and what has changed")
    func made() throws {
        #expect(
            try summary(pages: 127, leaflet: true, written: 3, removed: 2) == """
                Made a website of 127 pages and a PDF to print for Winter 2026.
                Open site/index.html to see it. Print site/leaflet.pdf.
                3 files are new or changed, and 2 files were taken away.
                Nothing to put right.
                """
        )
    }

    @Test("say how many files of plain text there are")
    func texts() throws {
        let summary = try summary(pages: 127, leaflet: true, texts: 2, written: 3, removed: 0)
        #expect(
            summary.hasPrefix(
                "Made a website of 127 pages, a PDF to print and 2 files of plain text for Winter 2026.\n"
            )
        )
    }

    @Test("count one as one")
    func one() throws {
        #expect(
            try summary(pages: 1, leaflet: false, written: 1, removed: 1, output: "/srv/www") == """
                Made a website of 1 page for Winter 2026, and nothing to print.
                Open /srv/www/index.html to see it.
                1 file is new or changed, and 1 file was taken away.
                Nothing to put right.
                """
        )
    }

    @Test("do not claim changes where there are none")
    func unchanged() throws {
        #expect(
            try summary(pages: 7, leaflet: false, written: 0, removed: 0).contains(
                "\nNothing has changed since the last time.\n"
            )
        )
        #expect(
            try summary(pages: 7, leaflet: false, written: 0, removed: 1).contains(
                "\n1 file was taken away.\n"
            )
        )
    }
}
