import Content
import Diagnostics
import Guide
import Testing

@testable import Links

/// A small guide as somebody types it, and days on which it is visited.
struct LinkedGuide {
    let guide: Guide
    var memory = LinkMemory()

    static let entry = """
        provider: Green Shoots
        phone: 01632 960 101
        email: hello@greenshoots.internal
        website: https://greenshoots.internal/
        address: |
          Mill Lane
          Millbrook ZZ3 1AA
        reviewed: 2026-10-02
        """

    init(_ entry: String = entry, body: String = "Come and grow.", settings: String = "") throws {
        let files = [
            "content/guide.yml": """
            name: The Little Guide
            place: Harbourne
            publisher: Harbourne CVS
            website: https://guide.example/
            sample: true
            contact: {email: guide@guide.example}
            edition: {name: Winter 2026, on: 2026-12-01}
            topics: {outdoors: Outdoors}
            areas: {town: In town}
            \(settings)

            """,
            "content/entries/allotment.md": """
            ---
            title: Millbrook Allotment
            summary: Grow vegetables.
            topics: [outdoors]
            areas: [town]
            \(entry)
            ---
            \(body)

            """,
        ]
        let reading = GuideReader.read(
            GuideFiles(files: files.map { GuideFiles.File(path: $0, bytes: Array($1.utf8)) })
        )
        let faults = reading.diagnostics.filter { $0.severity == .error }
        try #require(faults == [])
        guide = try #require(reading.guide)
    }

    var addresses: [LinkedAddress] { LinkedAddress.all(in: guide) }

    func plan(_ today: String) -> LinkPlan {
        LinkPlan(addresses, memory, guide.settings.links, today: .of(today))
    }

    /// A day on which every visit that is due comes to the same.
    mutating func visit(_ today: String, _ finding: Finding) {
        let errands = plan(today).errands
        let findings = Dictionary(uniqueKeysWithValues: errands.indices.map { ($0, finding) })
        memory = memory.learning(from: findings, of: errands, on: .of(today), in: addresses)
    }

    mutating func visit(_ today: String, _ verdict: Verdict) { visit(today, Finding(verdict)) }

    func report(_ today: String) -> String {
        let found = LinkDiagnostics.of(addresses, memory, guide, today: .of(today))
        return TextReport(usesColour: false).text(found.sorted())
    }
}
