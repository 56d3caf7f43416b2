import Testing

@Suite("Lists made from the whole guide")
struct OverviewTests {
    private func run(_ arguments: String, _ files: [String: String] = [:]) throws -> Ending {
        let workshop = try Workshop()
        try workshop.writeGuide(files)
        return try workshop.shell("$PROGRAM \(arguments) --guide guide --today \(LittleGuide.today)")
    }

    @Test("say who must be asked, by the day that is named")
    func due() throws {
        let text = """
            As of 21 November 2026: 1 entry of 1 provider to ask about by 31 December 2026.

            Samaritans
              Samaritans, by 20 December 2026
                Is everything still right? Last checked on 20 November 2026.
                Ring 116 123
                content/entries/samaritans.md

            """
        #expect(try run("due --by 2026-12-31") == Ending(status: 0, output: text, errors: ""))
    }

    @Test(
        "come in every form that is promised",
        arguments: [
            ("due --format csv", "Ask by,"), ("due --format ics", "BEGIN:VCALENDAR\r\n"),
            ("due --format html", "<!doctype html>\n"), ("coverage", "What The Little Guide covers: 2 entries.\n"),
            ("coverage --format csv", "Topic,In town,"), ("coverage --format html", "<!doctype html>\n"),
        ]
    )
    func forms(line: String, start: String) throws {
        let ending = try run(line)
        #expect(ending.status == 0 && ending.errors == "" && ending.output.hasPrefix(start))
    }

    @Test("say so where an entry is missing from them, with status 1")
    func faults() throws {
        let ending = try run("due", ["content/entries/bad.md": "nothing"])
        let errors = """
            Some entries may be missing here, because something must be put right first.
              help: Run “hopeguide check” to see what.

            """
        #expect(ending.status == 1 && ending.errors == errors && ending.output.contains("Samaritans"))
        let broken = try run("coverage", ["content/guide.yml": "name: x\n"])
        #expect(broken.status == 1 && broken.output == "" && broken.errors.contains("[place-missing]"))
    }

    @Test("refuse a day that is none", arguments: ["2026-02-30", "soon"])
    func wrongDay(day: String) throws {
        let ending = try run("due --by \(day)")
        #expect(ending.status == 64)
        #expect(ending.errors.hasPrefix("Error: “\(day)” is not a day. Write it as year-month-day"))
    }
}
