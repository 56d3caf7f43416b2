import Guide
import Testing

@testable import Content

@Suite("What a guide says of single rules")
struct RuleReaderTests {
    @Test(
        "an exception and its reason are read however they are typed",
        arguments: [
            "allow: [reviewed-overdue: They are away]", "allow: {reviewed-overdue: They are away}",
            "allow:\n  reviewed-overdue: They are away", "allow:\n  - reviewed-overdue: They are away",
            "allow: reviewed-overdue: They are away",
        ]
    )
    func reason(typed: String) {
        let guide = SmallGuide(entry: SmallGuide.facts(typed))
        let found = guide.entries.first?.exceptions.map { "\($0.rule): \($0.reason)" }
        #expect(found == ["reviewed-overdue: They are away"])
        #expect(guide.report == "")
    }

    @Test("an exception needs a reason", arguments: ["allow: [reviewed-overdue]", "allow: reviewed-overdue"])
    func withoutReason(typed: String) {
        let report = SmallGuide(entry: SmallGuide.facts(typed)).report
        #expect(report.hasPrefix("error: This exception does not say why it is made. [allow-without-reason]\n"))
        #expect(
            report.hasSuffix(
                "help: Write the reason after it: allow: [reviewed-overdue: We asked, and it is right as it stands]\n\n"
            )
        )
    }

    private func checks(_ typed: String) -> SmallGuide {
        let entry = (path: "content/entries/a.md", text: "---\n\(SmallGuide.facts("cost: Free"))\n---\nBody.\n")
        return SmallGuide([entry], settings: SmallGuide.settings + "\n" + typed)
    }

    @Test("a rule is given the word that stands behind it, in the order of the file")
    func choices() {
        let guide = checks("checks: {reviewed-overdue: error, completeness: off}")
        let lines = guide.reading.guide?.settings.checks.lines ?? []
        #expect(lines.map { "\($0.rule): \($0.choice.rawValue)" } == ["reviewed-overdue: error", "completeness: off"])
        #expect(guide.report == "")
    }

    @Test("another word is named")
    func wrongWord() {
        #expect(
            checks("checks: {reviewed-overdue: eror}").report == """
                error: “eror” is not something “reviewed-overdue” can be. [choice-unknown]
                  --> content/guide.yml, line 17
                  17 | checks: {reviewed-overdue: eror}
                     |                            ^^^^
                  help: Did you mean “error”?


                """
        )
        #expect(checks("checks: strict").report.contains("“checks” takes the names of rules, each with a word"))
    }
}
