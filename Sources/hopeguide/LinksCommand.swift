import ArgumentParser
import Pipeline

struct LinksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "links",
        abstract: "Visits every web address, and says which are broken.",
        discussion: """
            Visits the web addresses of the guide and says in plain words what is wrong with them. What it finds is \
            kept in content/.hopeguide/links.jsonl, where build and check look it up. One failed visit is no proof: we \
            call an address broken when it has failed on two different days, or when the page is gone for certain.

            For scripts: it ends with status 0 when all is well, 1 when something in the guide must be put right, and 2 when a \
            folder, a tool or the connection is at fault.
            """
    )

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var visits: VisitOptions

    func run() throws {
        let request = try reading.request(isStrict: visits.strict)
        Interruption.listen()
        let visiting = try Attempt.run {
            try ProgressLine.during {
                try LinkVisiting.run(request, visits.wishes, progress: $0, isInterrupted: { Interruption.hasCome })
            }
        }
        Interruption.stopListening()
        try report.show(visiting, request)
        if visiting.isInterrupted { throw ExitCode(130) }
        if visits.fix {
            let fixing = try Attempt.run { try visiting.fixing(in: request.folder) }
            try FixOptions.settle(fixing, dryRun: visits.dryRun, show: report.showBeside)
        }
        if visiting.hasFaults(strict: request.isStrict) { throw ExitCode(1) }
    }
}
