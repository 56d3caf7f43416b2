import Testing

@Suite("Faults in the content")
struct CheckTests {
    /// Two files with faults.
    static let faults = [
        "content/entries/walk.md": LittleGuide.foodHub
            .replacing("topics: [food]", with: "topics: [fod]").replacing("Food hub", with: "Walk")
            .replacing("960 102", with: "960 103"),
        "content/entries/choir.md": LittleGuide.foodHub
            .replacing("2026-11-20", with: "2026-11-31").replacing("phone", with: "fone"),
    ]

    static let report = """
        error: An entry has no fact called “fone”. [key-unknown]
          --> content/entries/choir.md, line 6
          6 | fone: 01632 960 102
            | ^^^^
          help: Did you mean “phone”?

        error: “reviewed” is not a real date. [date-invalid]
          --> content/entries/choir.md, line 7
          7 | reviewed: 2026-11-31
            |           ^^^^^^^^^^
          help: Write it as year-month-day, for example 2026-02-28.

        error: The guide has no topic called “fod”. [topic-unknown]
          --> content/entries/walk.md, line 4
          4 | topics: [fod]
            |          ^^^
          help: Did you mean “food”?


        """

    @Test("are told sorted by file and line, with their number, and status 1")
    func check() throws {
        let workshop = try Workshop()
        try workshop.writeGuide(Self.faults)
        let output = "3 things to put right, in 2 files.\n"
        #expect(
            try workshop.run(.check)
                == Ending(status: 1, output: output, errors: Self.report)
        )
        #expect(try workshop.names("guide") == ["content"])
    }

    @Test("leave the last good site untouched, to the byte and to the minute it was written")
    func build() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        #expect(try workshop.run(.build).status == 0)
        let (contents, stamps) = (try workshop.contents("guide/site"), try workshop.stamps("guide/site"))
        try workshop.writeGuide(Self.faults)
        let output = """
            Nothing was published; the last good site, if there is one, is as it was.
            3 things to put right, in 2 files.

            """
        #expect(try workshop.run(.build) == Ending(status: 1, output: output, errors: Self.report))
        #expect(differences(try workshop.contents("guide/site"), contents) == [])
        #expect(try workshop.stamps("guide/site") == stamps)
        #expect(try workshop.names("guide") == ["content", "site"])
    }

    /// An entry that should have been checked in May.
    static let overdue = [
        "content/entries/food-hub.md": LittleGuide.foodHub.replacing("2026-11-20", with: "2026-08-01")
    ]

    @Test("are one thing and warnings another: with warnings the site goes out")
    func warnings() throws {
        let workshop = try Workshop()
        try workshop.writeGuide(Self.overdue)
        let ending = try workshop.run(.build)
        #expect(ending.status == 0)
        #expect(ending.output.hasSuffix("Ready to publish. 2 things are worth a look, in 1 file.\n"))
        #expect(ending.errors.contains("warning: “Food hub” should have been checked by 2026-11-01."))
        #expect(workshop.exists("guide/site/food-hub.html"))
    }

    @Test("are all that --strict knows: with warnings nothing goes out", arguments: [GuideCommand.check, .build])
    func strict(command: GuideCommand) throws {
        let workshop = try Workshop()
        try workshop.writeGuide(Self.overdue)
        #expect(try workshop.run(command, "--strict").status == 1)
        #expect(try workshop.names("guide") == ["content"])
    }

    @Test("are told without a crash where the results cannot be written")
    func fullDisk() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        let errors = """
            error: We could not write the results where you sent them.
              help: The disk may be full.

            """
        #expect(
            try workshop.shell("$PROGRAM check --guide guide --today 2026-11-21 > /dev/full")
                == Ending(status: 2, output: "", errors: LittleGuide.noLeaflet + errors)
        )
        #expect(try workshop.shell("$PROGRAM check --guide guide --today 2026-11-21 2> /dev/full").status == 0)
    }
}
