import Diagnostics
import Guide
import Testing

@testable import Checks

@Suite("Opening times that we could not read, or read for ourselves")
struct OpeningTimesReadTests {
    private func report(_ phrase: String) throws -> String {
        let times = OpeningTimes(phrases: [
            OpeningPhrase(typed: phrase, position: Position(line: 1, columns: 1..<3))
        ])
        return try ExampleGuide.report(
            OpeningTimesRead.self,
            try ExampleGuide.guide([try ExampleGuide.entry("hub", times: times)])
        )
    }

    @Test(
        "times that can only be read one way are passed over in silence",
        arguments: ["Tuesday 10am to noon", "by appointment"]
    )
    func passing(phrase: String) throws {
        #expect(try report(phrase) == "")
    }

    @Test("how we read what was left open is said in full")
    func assumed() throws {
        #expect(
            try report("Tuesday 2 to 4") == """
                notice: We read these times as “Tuesday, 2pm to 4pm”. [times-assumed]
                  --> content/entries/hub.md, line 1
                  1 | reviewed: 2026-10-02
                    | ^^
                  help: If that is wrong, write am or pm, and which week, in full.


                """
        )
    }

    @Test("of a midnight it is said to which day we count it")
    func midnight() throws {
        let help = "help: We take midnight as the start of the day. If you mean the night after it, name the next day."
        #expect(try report("Friday midnight to 6am").contains(help))
        #expect(try report("every day midnight to 6am") == "")
    }

    static let doubts: [(phrase: String, reason: String, help: String)] = [
        ("Tuseday 2pm to 4pm", "we do not know the word “Tuseday” here", "Did you mean “tuesday”?"),
        ("10am to noon", "they do not say on which days", "Add the days: “Monday to Friday, 10am to 4pm”."),
        (
            "Tuesday 8 to 10", "they could be in the morning or in the evening",
            "Add am or pm: “Tuesday 8pm to 10pm”."
        ),
        ("monthly on Tuesdays", "they do not say which week of the month", "Say which: “first Tuesday of the month”."),
    ]

    @Test("what we could not read is said, with the reason and a cure", arguments: doubts)
    func doubt(example: (phrase: String, reason: String, help: String)) throws {
        #expect(
            try report(example.phrase) == """
                notice: We could not read these times, so the page shows them as you wrote them: \(example.reason). It will not be listed under any day. [times-not-read]
                  --> content/entries/hub.md, line 1
                  1 | reviewed: 2026-10-02
                    | ^^
                  help: \(example.help)


                """
        )
    }
}
