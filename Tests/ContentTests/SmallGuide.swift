import Content
import Diagnostics
import Guide

/// A small guide in memory, and what the program says of it.
struct SmallGuide {
    static let settings = """
        name: The Hope Guide
        place: Harbourne
        publisher: Harbourne CVS
        website: https://guide.harbourne.example/
        sample: true
        contact: {email: guide@harbourne.example}
        edition: {name: Winter 2026, on: 2026-12-01, next: 2027-03-01}
        topics:
          money: {name: Money and debt, about: Help with bills.}
          outdoors: Getting outdoors
        areas:
          millbrook: Millbrook
        audiences:
          carers: Carers
        access:
          step-free: Step-free entrance
        """

    let reading: GuideReader.Reading

    init(_ files: [(path: String, text: String)], settings: String = Self.settings) {
        self.init(bytes: files.map { ($0.path, Array($0.text.utf8)) }, settings: settings)
    }

    init(bytes files: [(path: String, bytes: [UInt8])], settings: String = Self.settings) {
        let all = [("content/guide.yml", Array(settings.utf8))] + files
        reading = GuideReader.read(GuideFiles(files: all.map { GuideFiles.File(path: $0.0, bytes: $0.1) }))
    }

    /// A guide of one entry that has the facts given over those of a complete one.
    init(entry facts: String) {
        self.init([("content/entries/a.md", "---\n\(facts)\n---\nBody.\n")])
    }

    /// A complete entry in which some lines are other than usual; a line replaces the usual one of the same key.
    static func facts(_ changed: String) -> String {
        let usual = [
            "title: Food hub", "summary: Free food.", "topics: [money]", "areas: [millbrook]", "phone: 01632 960 101",
            "reviewed: 2026-10-02",
        ]
        let keys = changed.split(separator: "\n").map { $0.prefix { $0 != ":" } }
        return (usual.filter { line in !keys.contains(line.prefix { $0 != ":" }) } + [changed]).joined(separator: "\n")
    }

    /// All that is said, as a person sees it.
    var report: String { TextReport(usesColour: false).text(reading.diagnostics.sorted()) }

    var entries: [Entry] { reading.guide?.entries ?? [] }
}
