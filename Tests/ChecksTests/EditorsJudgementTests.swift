import Content
import Diagnostics
import Foundation
import Guide
import Testing

@testable import Checks

/// Compares the checks of wording with an editor's judgement of sentences in `Tests/Golden/words/sentences.txt`.
@Suite("An editor's judgement")
struct EditorsJudgementTests {
    private struct Example {
        let text: String
        let labels: Set<String>
    }

    /// The label of each rule.
    static let rules = [
        (label: "wording", ids: ["wording-discouraged"]), (label: "plainer", ids: ["english-plainer"]),
        (label: "abbreviation", ids: ["abbreviation-unexplained"]),
        (label: "note", ids: ["note-to-self", "note-to-self-perhaps"]),
    ]

    @Test("a rule is wrong less than one time in ten, and finds nine faults in ten", arguments: rules)
    func precision(rule: (label: String, ids: [String])) throws {
        let examples = try Self.examples()
        #expect(examples.count >= 150)
        let said = try Self.labels(of: examples)
        var (right, wrong, missed): ([String], [String], [String]) = ([], [], [])
        for (example, labels) in zip(examples, said) {
            switch (example.labels.contains(rule.label), labels.contains(rule.label)) {
            case (true, true): right.append(example.text)
            case (false, true): wrong.append(example.text)
            case (true, false): missed.append(example.text)
            case (false, false): break
            }
        }
        print(
            "\(rule.ids.joined(separator: ", ")): right \(right.count), wrong \(wrong.count), missed \(missed.count)",
            "of \(examples.count) sentences; wrong: \(wrong); missed: \(missed)"
        )
        #expect(wrong.count * 10 < right.count, "\(wrong)")
        #expect(missed.count * 9 <= right.count, "\(missed)")
    }

    private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    private static func examples() throws -> [Example] {
        let path = tests.appending(path: "Golden/words/sentences.txt")
        return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").filter { $0.first != "#" }.map {
            line in
            let parts = line.split(separator: ":", maxSplits: 1)
            let labels = Set(parts[0].split(separator: "+").map(String.init)).subtracting(["fine"])
            return Example(text: parts[1].trimmingCharacters(in: .whitespaces), labels: labels)
        }
    }

    /// What is said of each sentence, when each is a page of its own.
    private static func labels(of examples: [Example]) throws -> [Set<String>] {
        let pages = examples.enumerated().map { number, example in
            GuideFiles.File(
                path: "content/pages/page-\(number).md",
                bytes: Array("---\ntitle: Page\n---\n\(example.text)\n".utf8)
            )
        }
        let settings = """
            name: Guide
            place: Here
            publisher: We
            website: https://g.example/
            contact: {email: a@g.example}
            edition: {name: Winter, on: 2026-12-01}
            topics: {money: Money}
            areas: {here: Here}
            """
        let guide = GuideFiles.File(path: "content/guide.yml", bytes: Array(settings.utf8))
        let facts = "title: A\nsummary: B.\ntopics: [money]\nareas: [here]\nphone: 116 123\nreviewed: 2026-11-20"
        let entry = GuideFiles.File(path: "content/entries/a.md", bytes: Array("---\n\(facts)\n---\n".utf8))
        let reading = GuideReader.read(
            GuideFiles(files: pages + [guide, entry]),
            suppliedWording: try words("wording-en.yml")
        )
        let editing = EditingWordsReader.read(try words("editing-en.yml"))
        #expect((reading.diagnostics + editing.diagnostics).map(\.message) == [])
        let context = CheckContext(today: try Day.of("2026-11-21"), words: ExampleGuide.words, editing: editing.words)
        let said = try #require(reading.guide.map { Checks.run($0, context) })
        return pages.map { page in
            let ids = Set(said.filter { $0.place?.file == page.path }.map(\.id))
            return Set(rules.filter { !ids.isDisjoint(with: $0.ids) }.map(\.label))
        }
    }

    private static func words(_ name: String) throws -> GuideFiles.File {
        let path = tests.deletingLastPathComponent().appending(path: "templates/words/\(name)")
        return GuideFiles.File(path: "templates/words/\(name)", bytes: Array(try Data(contentsOf: path)))
    }
}
