import ArgumentParser
import Pipeline

struct DueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due",
        abstract: "Says who must be asked about what, and by when.",
        discussion: """
            Lists every entry that must be checked again before the next edition comes out, or by a day that you name, \
            with how to reach the service, grouped by who runs it. Send it to a spreadsheet (csv), a calendar (ics) or a \
            printer (html):

              hopeguide due --format csv > to-ask.csv
            """
    )

    @OptionGroup var reading: ReadingOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The last day to look at (default: the day of the next edition).",
            valueName: "date"
        )
    )
    var by: String?

    @Option(name: .long, help: ArgumentHelp("How to write it.", valueName: "format"))
    var format = Overview.DueFormat.text

    func validate() throws {
        if let by { _ = try ReadingOptions.day(by) }
    }

    func run() throws {
        let by = try by.map(ReadingOptions.day)
        try OverviewOutput.show(reading) { $0.due(by: by, as: format) }
    }
}
