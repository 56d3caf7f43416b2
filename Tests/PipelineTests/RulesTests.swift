import Diagnostics
import Foundation
import Testing

@testable import Pipeline

@Suite("The rules")
struct RulesTests {
    private static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test("that the golden guides are named after are all known, each by one value")
    func everyGoldenGuide() throws {
        let folder = Self.repository.appending(path: "Tests/Golden/checks")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.contains(".") }
        #expect(names.count > 50)
        for name in names { #expect(AllRules.named(name)?.id == name, "no rule is called \(name)") }
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

    @Test("that protect people can be neither turned down nor allowed")
    func protecting() {
        let protecting = AllRules.all.filter(\.protects)
        #expect(
            protecting.map(\.id).sorted() == [
                "address-reserved", "address-taken", "address-withheld-leaked", "contact-made-up", "crisis-place-twice",
                "output-not-searched",
            ]
        )
        for rule in protecting { #expect(AllRules.isKept(rule), "\(rule.id)") }
    }

    @Test("are told in docs/checks.md as the program tells them; if not, run make docs")
    func handbook() throws {
        let file = Self.repository.appending(path: "docs/checks.md")
        #expect(try String(contentsOf: file, encoding: .utf8) == RuleExplanation.handbook)
    }
}
