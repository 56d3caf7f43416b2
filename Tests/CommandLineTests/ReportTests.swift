import Foundation
import Testing

@Suite("What is found, in the form that was asked for")
struct ReportTests {
    private static let overdue = [
        "content/entries/food-hub.md": LittleGuide.foodHub.replacing("2026-11-20", with: "2026-08-01")
    ]
    private static let sentence = "Ready to publish. 2 things are worth a look, in 1 file.\n"

    @Test("goes to standard output, so that a program can read it, and the sum to standard error")
    func unix() throws {
        let workshop = try Workshop()
        try workshop.writeGuide(Self.overdue)
        let ending = try workshop.run(.check, "--format", "unix")
        #expect(ending.status == 0 && ending.errors == Self.sentence)
        #expect(
            ending.output.hasSuffix(
                """
                guide/content/entries/food-hub.md:7:11: warning: “Food hub” should have been checked by 2026-11-01. \
                Ask the service whether every fact is still right, then change “reviewed” to that day. \
                [reviewed-overdue]

                """
            )
        )
    }

    @Test(
        "is whole in every form, for a check and for a build",
        arguments: ["json", "sarif", "html", "github", "unix"]
    )
    func forms(form: String) throws {
        let workshop = try Workshop()
        try workshop.writeGuide(Self.overdue)
        let check = try workshop.run(.check, "--format", form)
        let build = try workshop.run(.build, "--format", form)
        #expect(check.output == build.output && check.status == 0 && build.status == 0)
        #expect(check.output.contains("reviewed-overdue") || form == "html")
        #expect(check.output.contains("should have been checked by 2026-11-01"))
        if form == "json" || form == "sarif" {
            #expect(try JSONSerialization.jsonObject(with: Data(check.output.utf8)) is [String: Any])
        }
    }

    @Test("names files from the top of the repository that the guide is in")
    func repository() throws {
        let workshop = try Workshop()
        try workshop.writeGuide(Self.overdue)
        try workshop.write("", to: ".git/HEAD")
        #expect(
            try workshop.run(.check, "--format", "github").output.contains("file=guide/content/entries/food-hub.md")
        )
        #expect(
            try workshop.run(.check, "--format", "sarif").output.contains(
                #""uri" : "guide/content/entries/food-hub.md""#
            )
        )
        try workshop.write("", to: "guide/.git")
        #expect(try workshop.run(.check, "--format", "github").output.contains("file=content/entries/food-hub.md"))
    }

    @Test("can be explained, rule by rule")
    func explain() throws {
        let ending = try Workshop().run("check", "--explain", "reviewed-due")
        let text = """
            reviewed-due (notice)

            An entry is to be checked again soon.

            Why: Opening times and numbers change; a quarterly check catches most of it.

            How to put it right: Ask the service whether every fact is still right, then change “reviewed”.

            Before:
                reviewed: 2026-07-02

            After:
                reviewed: 2026-10-02

            To turn it off for the whole guide, write in guide.yml: checks: {reviewed-due: off}
            To allow it in one entry, write there: allow: [reviewed-due: the reason]

            """
        #expect(ending == Ending(status: 0, output: text, errors: ""))
    }

    @Test(
        "names the rule that was meant",
        arguments: [
            ("reviewed-du", "There is no rule called “reviewed-du”. Did you mean “reviewed-due”?"),
            ("xyz", "There is no rule called “xyz”. The name of a rule stands in square brackets behind its message."),
        ]
    )
    func unknownRule(id: String, message: String) throws {
        let ending = try Workshop().run("check", "--explain", id)
        #expect(ending.status == 64 && ending.output == "")
        #expect(ending.errors.hasPrefix("Error: \(message)\n"))
    }
}

@Suite("A guide's own choices about rules")
struct RuleChoiceTests {
    private let hub = LittleGuide.foodHub.replacing("2026-11-20", with: "2026-08-01")

    private func check(_ hub: String, settings: String = "") throws -> Ending {
        let workshop = try Workshop()
        try workshop.writeGuide([
            "content/entries/food-hub.md": hub,
            "content/guide.yml": LittleGuide.settings + "checks: {print-unavailable: off\(settings)}\n",
        ])
        return try workshop.run(.check)
    }

    @Test("make a rule graver, lighter or silent")
    func severity() throws {
        let grave = try check(hub, settings: ", reviewed-overdue: error")
        #expect(grave.status == 1 && grave.errors.hasPrefix("error: “Food hub” should have been checked"))
        let light = try check(hub, settings: ", reviewed-overdue: notice")
        #expect(light.status == 0 && light.errors.hasPrefix("notice: “Food hub” should have been checked"))
        let clean = Ending(status: 0, output: "Nothing to put right.\n", errors: "")
        #expect(try check(hub, settings: ", reviewed-overdue: off") == clean)
    }

    @Test("can be made for one entry, with a reason")
    func exception() throws {
        let allowed = hub.replacing("reviewed:", with: "allow: [reviewed-overdue: They are away]\nreviewed:")
        #expect(try check(allowed) == Ending(status: 0, output: "Nothing to put right.\n", errors: ""))
    }

    @Test("are remarked on where they are no longer needed, where no such rule exists, and where none may be made")
    func remarks() throws {
        let typed = LittleGuide.foodHub.replacing(
            "reviewed:",
            with:
                "allow:\n  - reviewed-overdue: They are away\n  - reviewed-overdu: Why\n  - date-invalid: No\nreviewed:"
        )
        #expect(
            try check(typed, settings: ", key-unknown: warning, adress-taken: off").errors == """
                notice: This exception is no longer needed: the entry keeps the rule “reviewed-overdue”. [allow-unused]
                  --> content/entries/food-hub.md, line 8
                  8 |   - reviewed-overdue: They are away
                    |     ^^^^^^^^^^^^^^^^
                  help: Take it away.

                error: There is no rule called “reviewed-overdu”. [rule-unknown]
                  --> content/entries/food-hub.md, line 9
                  9 |   - reviewed-overdu: Why
                    |     ^^^^^^^^^^^^^^^
                  help: Did you mean “reviewed-overdue”?

                error: There can be no exception to the rule “date-invalid”. We count the days to the next check from it. [allow-refused]
                  --> content/entries/food-hub.md, line 10
                  10 |   - date-invalid: No
                     |     ^^^^^^^^^^^^
                  help: Take this exception away. Write it as year-month-day.

                error: The rule “key-unknown” cannot be turned down or off. Readers would never see it. [rule-kept]
                  --> content/guide.yml, line 17
                  17 | checks: {print-unavailable: off, key-unknown: warning, adress-taken: off}
                     |                                  ^^^^^^^^^^^
                  help: Take this line away.

                error: There is no rule called “adress-taken”. [rule-unknown]
                  --> content/guide.yml, line 17
                  17 | checks: {print-unavailable: off, key-unknown: warning, adress-taken: off}
                     |                                                        ^^^^^^^^^^^^
                  help: Did you mean “address-taken”?


                """
        )
    }
}
