import ArgumentParser
import Diagnostics
import Pipeline

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Says what needs attention, and can put right what is certain.",
        discussion: """
            Reads the guide and tells you what must be put right before it can go out, and what you should look at: \
            the file, the line, what is wrong and how to put it right. Nothing is changed, unless you add --fix.

            For scripts: it ends with status 0 when all is well, 1 when something in the guide must be put right, and 2 when a \
            folder or a tool is at fault.
            """
    )

    @OptionGroup var options: GuideOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var fixes: FixOptions

    @Option(
        name: .long,
        help: ArgumentHelp("Say why there is a rule and how to keep it, and do nothing else.", valueName: "rule")
    )
    var explain: String?

    func run() throws {
        if let explain { return try Self.explain(explain) }
        let request = try options.request()
        guard try fixes.run(in: request.folder, show: report.showBeside) else { return }
        let check = try Attempt.run { try ProgressLine.during { try Build.check(request, progress: $0) } }
        if options.timing { Terminal.message(TimingReport.text(check.stopwatch)) }
        try report.show(check, request, sentence: Tally(check.diagnostics).sentence)
        if check.hasFaults(strict: request.isStrict) { throw ExitCode(1) }
    }

    private static func explain(_ id: String) throws {
        if let text = RuleExplanation.text(id) { return try Terminal.put(text) }
        let meant = RuleExplanation.closest(to: id).map { "Did you mean “\($0)”?" }
        let whereToLook = "The name of a rule stands in square brackets behind its message."
        throw ValidationError("There is no rule called “\(id)”. \(meant ?? whereToLook)")
    }
}
