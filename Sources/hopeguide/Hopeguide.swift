import ArgumentParser
import Pipeline

/// The command line. Each command has a file of its own; the work is done in `Pipeline`.
@main
struct Hopeguide: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hopeguide",
        abstract: "Turns a folder of short Markdown files into a website and a leaflet.",
        discussion: """
            You keep one file for each service. hopeguide checks the files, tells you in plain words what needs \
            attention, and makes a website, and leaflets, booklets, posters and cards to print.

            To begin, make a small guide to learn from:   hopeguide new my-guide
            Then turn it into a website and a leaflet:     hopeguide build --guide my-guide
            """,
        version: Program.version,
        subcommands: [
            BuildCommand.self, ServeCommand.self, CheckCommand.self, LinksCommand.self, PrintCommand.self,
            DueCommand.self, CoverageCommand.self, ConfirmCommand.self, SetCommand.self, CloseCommand.self,
            PauseCommand.self, ReopenCommand.self, RenameCommand.self, RecordCommand.self, NewCommand.self,
            WordsCommand.self,
            HandbookCommand.self,
        ]
    )
}
