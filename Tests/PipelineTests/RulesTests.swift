import Checks
import Content
import Diagnostics
import Foundation
import Markdown
import Testing

@testable import Pipeline

@Suite("The rules")
struct RulesTests {
    private static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// All Swift of the program, but for the rules themselves.
    private static func sources() throws -> [(name: String, text: String)] {
        let folder = repository.appending(path: "Sources")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { $0.hasSuffix(".swift") && !$0.contains("/Rules/") && !$0.hasSuffix("Rules.swift") }
            .map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
    }

    /// Every id with which a diagnostic is made, and where. An id that is put together stands here as each it can be.
    private static func emittedIDs() throws -> [String: String] {
        let forms = [
            /(?:Diagnostic|add|Fault)\(\s*(?:\.\w+|\w+),?\s*id: "([^"]+)"/, /Fault\(\s*id: "([^"]+)"/,
            /note\(\s*(?:\.error|\.warning|\.notice|path),\s*"([^"]+)",/,
            /case [.\w, ]+: "([a-z]+(?:-[a-z]+)+)"\n/,
        ]
        var ids: [String: String] = [:]
        for source in try sources() where !outside.contains(where: source.name.hasPrefix) {
            for form in forms {
                for match in source.text.matches(of: form) {
                    for id in expanded(String(match.1)) { ids[id] = source.name }
                }
            }
            for match in source.text.matches(of: /require\("([a-z-]+)"/) { ids["\(match.1)-missing"] = source.name }
        }
        return ids
    }

    /// Rooms that make no diagnostics; `Preview` dresses an obstacle as one, whose id nobody sees.
    private static let outside = ["Guide/", "Site/", "Publish/", "Reports/", "Preview/", "hopeguide/"]

    private static func expanded(_ id: String) -> [String] {
        switch id {
        case #"\(key)-without-number"#: ["phone", "text", "textphone"].map { "\($0)-without-number" }
        case #"\(key)-with-two-numbers"#: ["phone", "textphone"].map { "\($0)-with-two-numbers" }
        case #"\(key)-missing"#: []
        default: [id]
        }
    }

    @Test("stand behind every message that the program has")
    func everyMessage() throws {
        let emitted = try Self.emittedIDs()
        #expect(emitted.count > 80)
        for (id, file) in emitted.sorted(by: { $0.key < $1.key }) {
            #expect(AllRules.named(id) != nil, "Sources/\(file) says [\(id)], and no rule has that id")
        }
    }

    @Test("of reading files are all in use, so that the handbook promises nothing")
    func noDeadRules() throws {
        let emitted = try Self.emittedIDs()
        let kinds = ["topic", "area", "audience", "access-key"].map { "\($0)-unknown" }
        let dead = (ContentRules.all + MarkdownRules.all).map(\.id).filter { emitted[$0] == nil && !kinds.contains($0) }
        #expect(dead == [])
    }

    @Test("have one id each, in kebab case, and say all that they should in plain sentences")
    func form() {
        let rules = AllRules.all
        #expect(Set(rules.map(\.id)).count == rules.count)
        for rule in rules {
            #expect(rule.id.wholeMatch(of: /[a-z]+(-[a-z0-9]+)*/) != nil, "\(rule.id)")
            for sentence in [rule.summary, rule.why, rule.cure] {
                #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?"), "\(rule.id): \(sentence)")
            }
            #expect(!rule.before.isEmpty && !rule.after.isEmpty && rule.before != rule.after, "\(rule.id)")
        }
    }

    @Test("that protect people exist")
    func protecting() {
        for id in AllRules.protecting { #expect(AllRules.named(id) != nil, "\(id)") }
    }

    @Test("are told in docs/checks.md as the program tells them; if not, run make docs")
    func handbook() throws {
        let file = Self.repository.appending(path: "docs/checks.md")
        #expect(try String(contentsOf: file, encoding: .utf8) == RuleExplanation.handbook)
    }
}
