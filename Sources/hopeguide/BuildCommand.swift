import ArgumentParser
import Pipeline

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Makes the website and the printed pieces.",
        discussion: """
            Reads the guide, checks it, and writes the website into one folder, all in one step. With it comes what “print” \
            in guide.yml asks for: leaflets, booklets, large print, posters, cards, easy read and the like, as PDFs to print at \
            home or for a print shop. Without a word there it is one leaflet. If something must be put right first, it says \
            what and where, and leaves the last good website as it was.

            For scripts: it ends with status 0 when all is well; 1 when something in the guide must be put right, and then \
            nothing was published; 2 when a folder or a tool is at fault; and 3 when the website is written, but something \
            that was to be printed could not be made.
            """
    )

    @OptionGroup var options: GuideOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
        let request = try options.request()
        let build = try Attempt.run { try ProgressLine.during { try Build.run(request, progress: $0) } }
        if options.timing { Terminal.message(TimingReport.text(build.stopwatch)) }
        try report.show(build, request, sentence: BuildSummary.text(build, request))
        if build.isIncomplete { throw ExitCode(3) }
        if build.hasFaults(strict: request.isStrict) { throw ExitCode(1) }
    }
}
