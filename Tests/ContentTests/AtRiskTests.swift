import Guide
import Testing

@testable import Content

@Suite("Topics whose readers may be watched")
struct AtRiskTests {
    private func guide(_ settings: String) -> SmallGuide {
        let entry = (path: "content/entries/a.md", text: "---\n\(SmallGuide.facts("cost: Free"))\n---\nBody.\n")
        return SmallGuide([entry], settings: settings)
    }

    private func topic(_ facts: String) -> SmallGuide {
        guide(
            SmallGuide.settings.replacing("outdoors: Getting outdoors", with: "safety: {name: Staying safe, \(facts)}")
        )
    }

    @Test(
        "are those that the guide marks",
        arguments: [("true", true), ("yes", true), ("false", false), ("no", false)]
    )
    func mark(typed: String, expected: Bool) {
        let guide = topic("at-risk: \(typed)")
        #expect(guide.report == "")
        #expect(guide.reading.guide?.settings.topics.map(\.isAtRisk) == [false, expected])
    }

    @Test("a mark that could mean either stops the guide", arguments: ["maybe", "1", "\"\""])
    func unclear(typed: String) {
        let report = topic("at-risk: \(typed)").report
        #expect(report.hasPrefix("error: "))
        #expect(report.contains("at-risk"))
    }

    @Test("the message says how to write it")
    func message() {
        #expect(
            topic("at-risk: always").report == """
                error: “at-risk” can only be true or false. [choice-unknown]
                  --> content/guide.yml, line 10
                  10 |   safety: {name: Staying safe, at-risk: always}
                     |                                         ^^^^^^
                  help: Write it like this: at-risk: true


                """
        )
    }

    @Test("only topics can be marked")
    func onlyTopics() {
        let report = guide(
            SmallGuide.settings.replacing("millbrook: Millbrook", with: "millbrook: {name: Millbrook, at-risk: true}")
        ).report
        #expect(report.hasPrefix("error: “millbrook” has no fact called “at-risk”. [key-unknown]"))
    }

    @Test(
        "“Exit this page” leads to another website, safe to reach",
        arguments: [
            ("https://www.bbc.co.uk/weather", true), ("http://www.bbc.co.uk/weather", false), ("the weather", false),
            ("https://guide.harbourne.example/", false), ("javascript:alert(1)", false),
        ]
    )
    func exitTo(address: String, isAccepted: Bool) {
        let guide = guide(SmallGuide.settings + "\nexit-to: \(address)")
        #expect(guide.reading.guide?.settings.exitTo == (isAccepted ? address : nil))
        #expect((guide.report == "") == isAccepted)
        if !isAccepted {
            #expect(
                guide.report.hasPrefix(
                    "error: This is not an address to which “Exit this page” can lead. [exit-to-invalid]"
                )
            )
        }
    }
}
