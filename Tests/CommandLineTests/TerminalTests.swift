import Testing

@Suite("A terminal")
struct TerminalTests {
    static let faulty = [
        "content/entries/food-hub.md": LittleGuide.foodHub.replacing("topics: [food]", with: "topics: [fod]")
    ]
    static let check = "$PROGRAM check --guide guide --today 2026-11-21"

    /// Runs a command line with a terminal of its own, and answers all that the terminal was sent.
    private func onATerminal(
        _ line: String,
        _ files: [String: String],
        typesetting: (Workshop) throws -> Typesetting = { _ in .none }
    ) throws -> Ending {
        let workshop = try Workshop()
        try workshop.writeGuide(files)
        var ending = try workshop.shell(
            "script --quiet --return --command '\(line)' /dev/null",
            typesetting: try typesetting(workshop)
        )
        ending.output = ending.output.replacing("\r\n", with: "\n")
        return ending
    }

    @Test("gets colour, which is only put around the plain words")
    func colour() throws {
        // On a busy machine a line says for a moment what is being done; that is another test's.
        func output(_ line: String) throws -> String {
            let ending = try onATerminal(line, Self.faulty)
            #expect(ending.status == 1)
            return ending.output.replacing(/\r\u{1B}\[K(Working: [^\r\n]*?…)?/, with: "")
        }
        let coloured = try output(Self.check)
        #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m The guide has no topic called “fod”."))
        #expect(coloured.contains("\u{1B}[1;36mhelp:\u{1B}[0m Did you mean “food”?"))
        let plain = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        #expect(plain == (try output("NO_COLOR=1 " + Self.check)))
        #expect(plain == (try output("TERM=dumb " + Self.check)))
        #expect(!plain.contains("\u{1B}"))
    }

    @Test("is needed for colour: a file gets none")
    func noTerminal() throws {
        let workshop = try Workshop()
        try workshop.writeGuide(Self.faulty)
        let ending = try workshop.run(.check)
        #expect(ending.errors.contains("error: The guide has no topic called “fod”."))
        #expect(!ending.errors.contains("\u{1B}") && !ending.output.contains("\u{1B}"))
    }

    /// The real typesetter on a slow day.
    private func slowTypesetting(_ workshop: Workshop) throws -> Typesetting {
        let python = "\(workshop.path)/slow-python"
        try workshop.write("#!/bin/sh\n/bin/sleep 1.3\nexec \(try Typesetting.real.path()) \"$@\"\n", to: "slow-python")
        _ = try workshop.shell("chmod +x slow-python")
        return .python(python)
    }

    @Test("shows what is being done when it takes over a second, and clears the line at the end")
    func progress() throws {
        let ending = try onATerminal(Self.check, [:], typesetting: slowTypesetting)
        #expect(ending.status == 0)
        #expect(ending.output.hasPrefix("\r\u{1B}[KWorking: typesetting …"))
        #expect(ending.output.hasSuffix("\r\u{1B}[KNothing to put right.\n"))
    }

    @Test("is needed for the line that shows what is being done")
    func noProgress() throws {
        let workshop = try Workshop()
        try workshop.writeGuide()
        #expect(
            try workshop.run(.check, typesetting: try slowTypesetting(workshop))
                == Ending(status: 0, output: "Nothing to put right.\n", errors: "")
        )
    }
}
