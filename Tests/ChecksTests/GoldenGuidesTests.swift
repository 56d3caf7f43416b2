import Content
import Diagnostics
import Foundation
import Guide
import Testing

@testable import Checks

/// For each rule two small guides, in `Tests/Golden/checks/<rule>/passing` and `…/failing`. What is said of the second
/// is in `failing/report.txt`. A guide without a `guide.yml` has the one beside the rules' folders.
///
/// After a change that is meant, run the tests with the variable `WRITE_GOLDEN=yes` set and read what git says has
/// changed.
@Suite("A passing and a failing guide for each rule")
struct GoldenGuidesTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden/checks").path
    private static let today = "2026-11-21"

    static let rules: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.contains(".") }.sorted()
    }()

    @Test("the passing guide is passed over in silence", arguments: rules)
    func passing(rule: String) throws {
        let reading = try Self.read("\(rule)/passing")
        #expect(Self.report(reading.all, of: rule) == "")
        #expect(Self.errors(reading.content) == "", "it can be read")
    }

    @Test("the failing guide gets this message", arguments: rules)
    func failing(rule: String) throws {
        let report = Self.report(try Self.read("\(rule)/failing").all, of: rule)
        let path = "\(Self.folder)/\(rule)/failing/report.txt"
        if ProcessInfo.processInfo.environment["WRITE_GOLDEN"] != nil {
            try report.write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(report == (try String(contentsOfFile: path, encoding: .utf8)))
        #expect(report != "")
    }

    @Test("no rule of a check is without its guides")
    func complete() {
        let wanted = Set(Checks.all.flatMap { $0.rules.map(\.id) }).subtracting(WithheldGuard.rules.map(\.id))
        #expect(wanted.subtracting(Self.rules).sorted() == [])
    }

    @Test(
        "a rule's message is as grave as the rule says, unless the guide asks for more",
        arguments: Checks.all.indices
    )
    func severities(index: Int) throws {
        let rules = Dictionary(Checks.all[index].rules.map { ($0.id, $0) }) { first, _ in first }
        for rule in rules.values where Self.rules.contains(rule.id) {
            let said = try Self.read("\(rule.id)/failing").all.filter { $0.id == rule.id }
            #expect(said.allSatisfy { $0.severity >= rule.severity }, "\(rule.id)")
        }
    }

    private typealias Reading = (content: [Diagnostic], all: [Diagnostic])

    private static func read(_ name: String) throws -> Reading {
        var files = try FolderLoader.load("\(folder)/\(name)")
        if files["content/guide.yml"] == nil {
            let usual = try Data(contentsOf: URL(filePath: "\(folder)/guide.yml"))
            files = GuideFiles(files: files.files + [GuideFiles.File(path: "content/guide.yml", bytes: Array(usual))])
        }
        let reading = GuideReader.read(files)
        let context = CheckContext(today: try Day.of(today), words: ExampleGuide.words)
        let said = reading.guide.map { Checks.run($0, context) } ?? []
        return (reading.diagnostics, (reading.diagnostics + said).sorted())
    }

    private static func report(_ diagnostics: [Diagnostic], of rule: String) -> String {
        TextReport(usesColour: false).text(diagnostics.filter { $0.id == rule })
    }

    private static func errors(_ diagnostics: [Diagnostic]) -> String {
        TextReport(usesColour: false).text(diagnostics.filter { $0.severity == .error })
    }
}
