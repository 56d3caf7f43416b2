import ArgumentParser
import Pipeline

struct CoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Says what the guide covers, and where it has nothing.",
        discussion: """
            Counts the entries of each topic in each area, and how many are free, step-free, open in the evening or at \
            the weekend, need no referral, or are for carers. What an entry does not say plainly is not counted, and \
            we say how many those are.
            """
    )

    @OptionGroup var reading: ReadingOptions

    @Option(name: .long, help: ArgumentHelp("How to write it.", valueName: "format"))
    var format = Overview.CoverageFormat.text

    func run() throws {
        try OverviewOutput.show(reading) { $0.coverage(as: format) }
    }
}
