import ArgumentParser
import Diagnostics
import Pipeline

struct PrintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print",
        abstract: "Makes printed pieces alone, or says how full they are.",
        discussion: """
            Makes the pieces that guide.yml asks for under “print”, or the ones that you name, and puts them into the \
            folder “print” in the guide's folder. The website stays as it is.

            For one place or one group of people:   hopeguide print leaflet --area saltby
            For a topic or an entry:                hopeguide print poster --topic outdoors
            To see how much room there is:          hopeguide print --fit
            For a print shop, with its job ticket:  hopeguide print leaflet --press
            On sheets for an office printer:        hopeguide print booklet --imposed

            For scripts: it ends with status 0 when all is made, 1 when something in the guide must be put right and nothing was \
            made, 2 when a folder or a tool is at fault, such as a missing typesetter, and 3 when only some of it is made.
            """
    )

    @Argument(
        help: ArgumentHelp("What to print: names from guide.yml, or formats such as “booklet”.", valueName: "piece")
    )
    var pieces: [String] = []

    @OptionGroup var reading: ReadingOptions

    @Option(name: .long, help: ArgumentHelp("Only entries of this area. You can give it again.", valueName: "area"))
    var area: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("Only entries for this audience. You can give it again.", valueName: "audience")
    )
    var audience: [String] = []

    @Option(name: .long, help: ArgumentHelp("Only entries of this topic. You can give it again.", valueName: "topic"))
    var topic: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only this entry, by its file's name without .md. You can give it again.",
            valueName: "entry"
        )
    )
    var entry: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("In this one of the guide's languages, by its code, such as “cy”.", valueName: "language")
    )
    var language: String?
    @Flag(name: .long, help: "Also make files for a print shop, with job tickets, in the folder “press”.")
    var press = false

    @Flag(name: .long, help: "Also lay the pages on sheets of A4, to print on both sides and fold.")
    var imposed = false

    @Flag(name: .long, help: "Say how full each piece is, panel by panel, and make none.")
    var fit = false

    @Option(
        name: .long,
        help: ArgumentHelp("Where the PDFs go (default: “print” in the guide's folder).", valueName: "folder")
    )
    var output: String?

    @Flag(
        name: .long,
        help: "Count every warning as an error, so that nothing is printed until you have dealt with it."
    )
    var strict = false

    func run() throws {
        let request = try reading.request(output: output, isStrict: strict, outputName: "print")
        let choice = PrintChoice(
            names: pieces,
            areas: area,
            audiences: audience,
            topics: topic,
            entries: entry,
            language: language,
            isForPress: press,
            isImposed: imposed
        )
        let printing = try Attempt.run {
            try ProgressLine.during { try PrintRun.run(request, choice, isTrial: fit, progress: $0) }
        }
        Terminal.show(printing.diagnostics)
        try Terminal.say(fit ? PrintSummary.fit(printing) : PrintSummary.text(printing, request))
        if printing.lacksTool { throw ExitCode(2) }
        if printing.hasFaults(strict: strict) { throw ExitCode(printing.isIncomplete(strict: strict) ? 3 : 1) }
    }
}
