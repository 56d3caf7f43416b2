import Content
import Diagnostics
import Guide

@testable import Checks

/// A guide as somebody types it, read by the program's own reader.
struct TypedGuide {
    let guide: Guide?
    let readingDiagnostics: [Diagnostic]

    /// Entries of a complete kind, each with some lines of its own over the usual ones. They are called a, b, c ….
    init(_ entries: [(facts: String, body: String)], isSample: Bool = true) {
        let settings = """
            name: The Hope Guide
            place: Harbourne
            publisher: Harbourne CVS
            website: https://guide.harbourne.\(isSample ? "example" : "org.uk")/
            sample: \(isSample)
            contact: {email: guide@harbourne.\(isSample ? "example" : "org.uk")}
            edition: {name: Winter 2026, on: 2026-12-01, next: 2027-03-01}
            topics: {money: Money}
            areas: {millbrook: Millbrook, saltby: Saltby}
            """
        let files = zip("abcdefghij", entries).map { name, entry in
            ("content/entries/\(name).md", "---\n\(Self.facts(entry.facts, name))\n---\n\(entry.body)\n")
        }
        let all = [("content/guide.yml", settings)] + files
        let reading = GuideReader.read(
            GuideFiles(files: all.map { GuideFiles.File(path: $0.0, bytes: Array($0.1.utf8)) })
        )
        guide = reading.guide
        readingDiagnostics = reading.diagnostics
    }

    /// One entry.
    init(_ facts: String, body: String = "We meet.", isSample: Bool = true) {
        self.init([(facts, body)], isSample: isSample)
    }

    private static func facts(_ changed: String, _ name: Character) -> String {
        let usual = [
            "title: Group \(name)", "summary: Free food.", "topics: [money]", "areas: [millbrook]",
            "reviewed: 2026-11-02",
        ]
        let keys = changed.split(separator: "\n").map { $0.prefix { $0 != ":" } }
        let kept = usual.filter { line in !keys.contains(line.prefix { $0 != ":" }) }
        let contact =
            keys.contains { ["phone", "email", "website", "address", "text"].contains($0) } ? [] : ["phone: 999"]
        return (kept + contact + [changed]).joined(separator: "\n")
    }

    /// What a check says, in order: the rule and the place where it stands, `phone-impossible a.md:7`.
    func findings(_ check: any Check.Type, today: String = "2026-11-21") throws -> [String] {
        try diagnostics(check, today: today).map { diagnostic in
            let file = diagnostic.place?.file.split(separator: "/").last ?? ""
            return "\(diagnostic.id) \(file)" + (diagnostic.place?.line.map { ":\($0)" } ?? "")
        }
    }

    /// The rules whose breach a check reports, in the order of their places.
    func rules(_ check: any Check.Type, today: String = "2026-11-21") throws -> [String] {
        try diagnostics(check, today: today).map(\.id)
    }

    func diagnostics(_ check: any Check.Type, today: String = "2026-11-21") throws -> [Diagnostic] {
        guard let guide else { throw Unreadable(diagnostics: readingDiagnostics) }
        let faults = readingDiagnostics.filter { $0.severity == .error }
        guard faults.isEmpty else { throw Unreadable(diagnostics: faults) }
        return check.run(guide, CheckContext(today: try Day.of(today), words: ExampleGuide.words)).sorted()
    }

    struct Unreadable: Error { let diagnostics: [Diagnostic] }
}
