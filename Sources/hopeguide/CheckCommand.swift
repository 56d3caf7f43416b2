import ArgumentParser
import Diagnostics
import Pipeline

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Says what needs attention, and changes nothing.",
        discussion: """
            Reads the guide and tells you what must be put right before it can go out, and what you should look at: \
            the file, the line, what is wrong and how to put it right.

            For scripts: it ends with status 0 when all is well, 1 when something in the guide must be put right, and 2 when a \
            folder or a tool is at fault.
            """
    )

    @OptionGroup var options: GuideOptions

    func run() throws {
        let request = try options.request()
        let check = try Attempt.run { try ProgressLine.during { try Build.check(request, progress: $0) } }
        Terminal.show(check.diagnostics)
        if options.timing { Terminal.message(TimingReport.text(check.stopwatch)) }
        try Terminal.say(Tally(check.diagnostics).sentence)
        if check.hasFaults(strict: request.isStrict) { throw ExitCode(1) }
    }
}
