import Content
import Diagnostics
import Foundation
import Guide
import Presentation
import Testing

@testable import Exchange

/// Guides to make files of.
enum Sample {
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func today() throws -> CalendarDate { try day("2026-11-21") }

    static func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

    static func words() throws -> Words {
        let bytes = [UInt8](try Data(contentsOf: repository.appending(path: "templates/words/en.yml")))
        let file = GuideFiles.File(path: "templates/words/en.yml", bytes: bytes)
        return WordsReader.read(language: "en", builtIn: file, own: nil).words
    }

    /// The guide in `content/`.
    static func whole() throws -> Guide {
        try #require(GuideReader.read(try FolderLoader.load(repository.path)).guide)
    }

    /// A guide of one entry, from its facts.
    static func guide(_ facts: String, sample: Bool = false) throws -> Guide {
        let settings = """
            name: The Hope Guide
            place: Harbourne
            publisher: Harbourne CVS
            website: https://guide.harbourne.example/
            sample: \(sample)
            contact: {email: guide@harbourne.example}
            edition: {name: Winter 2026, on: 2026-12-01}
            topics: {money: Money, safety: {name: Staying safe, at-risk: true}}
            areas: {millbrook: Millbrook}
            """
        let entry = """
            ---
            title: Choir
            summary: Sing with us.
            topics: [money]
            areas: [millbrook]
            \(facts)
            ---
            Text.
            """
        let files = [("content/guide.yml", settings), ("content/entries/choir.md", entry)].map { path, text in
            GuideFiles.File(path: path, bytes: Array(text.utf8))
        }
        let reading = GuideReader.read(GuideFiles(files: files))
        let faults = reading.diagnostics.filter { $0.severity == .error }
        #expect(TextReport(usesColour: false).text(faults) == "")
        return try #require(reading.guide)
    }

    /// The two files of a guide of one entry, by their names.
    static func files(_ facts: String, today: String = "2026-11-21", sample: Bool = false) throws -> [String: String] {
        let files = EntryFiles(try guide(facts, sample: sample), today: try day(today), words: try words()).files()
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    }
}

extension EntryFiles {
    init(_ guide: Guide, today: CalendarDate, words: Words) {
        self.init(PresentedGuide(guide, words: words, today: today))
    }
}
