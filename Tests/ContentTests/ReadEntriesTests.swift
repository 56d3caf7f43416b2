import Diagnostics
import Guide
import Testing

@testable import Content

@Suite("A guide that is read again")
struct ReadEntriesTests {
    private static let settings = """
        name: The Little Guide
        place: Harbourne
        publisher: Harbourne CVS
        website: https://guide.example/
        contact: {email: guide@guide.example}
        edition: {name: Winter 2026, on: 2026-12-01}
        topics: {food: Food}
        areas: {town: In town}

        """

    private static func entry(_ title: String, topic: String = "food") -> String {
        """
        ---
        title: \(title)
        summary: A bag of food.
        topics: [\(topic)]
        areas: [town]
        phone: 01632 960 102
        reviewed: 2026-11-20
        ---
        Tell us what you can eat.

        """
    }

    private static func files(_ changes: [String: String] = [:]) -> GuideFiles {
        let texts = [
            "content/guide.yml": settings, "content/entries/a.md": entry("A"),
            "content/entries/b.md": entry("B", topic: "fod"),
        ].merging(changes) { $1 }
        return GuideFiles(files: texts.map { GuideFiles.File(path: $0.key, bytes: Array($0.value.utf8)) })
    }

    private func entries(_ reading: GuideReader.Reading) -> [String]? {
        reading.guide?.entries.map { "\($0.slug): \($0.title), \($0.topics), \($0.source.file.name)" }
    }

    @Test(
        "says what it would say if it were read for the first time, whatever has changed",
        arguments: [
            [:], ["content/entries/a.md": entry("Another")], ["content/entries/b.md": entry("B")],
            ["content/entries/c.md": entry("C")], ["content/entries/deep/a.md": entry("A too")],
            ["content/guide.yml": settings.replacing("{food: Food}", with: "{food: Food, fod: Fod}")],
            ["content/guide.yml": settings.replacing("{food: Food}", with: "{money: Money}")],
            ["content/guide.yml": "name: ["],
        ]
    )
    func again(changes: [String: String]) {
        let first = GuideReader.read(Self.files())
        let again = GuideReader.read(Self.files(changes), earlier: first.entries)
        let afresh = GuideReader.read(Self.files(changes))
        #expect(entries(again) == entries(afresh))
        #expect(again.diagnostics == afresh.diagnostics)
        // And back: what was remembered in between does not stay.
        let back = GuideReader.read(Self.files(), earlier: again.entries)
        #expect(entries(back) == entries(first))
        #expect(back.diagnostics == first.diagnostics)
    }
}
