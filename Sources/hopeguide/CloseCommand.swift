import ArgumentParser
import Guide
import Pipeline

/// What `close` and `pause` ask for.
struct StopOptions: ParsableArguments {
    @OptionGroup var edit: EditOptions

    @Argument(help: ArgumentHelp("The entry, by its file's name without .md.", valueName: "entry"))
    var entry: String

    @Option(
        name: .long,
        help: ArgumentHelp("Why, in words for readers. They become the entry's notice.", valueName: "words")
    )
    var reason: String

    @Option(
        name: .long,
        help: ArgumentHelp("An entry to go to in its place. May be given more than once.", valueName: "entry")
    )
    var instead: [String] = []

    func run(_ status: Status) throws {
        try edit.run { try $0.stop(entry, as: status, reason: reason, instead: instead) }
    }
}

struct CloseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "Says that a service has closed, why, and where to go instead.",
        discussion: """
            The entry's page stays, so that old links and printed codes still lead somewhere, and says what happened:

              hopeguide close job-club --reason "The club closed." --instead work-well
            """
    )

    @OptionGroup var options: StopOptions

    func run() throws { try options.run(.closed) }
}

struct PauseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause",
        abstract: "Says that a service has stopped for a while, and why.",
        discussion: """
              hopeguide pause writing-group --reason "Stopped for the winter."
            """
    )

    @OptionGroup var options: StopOptions

    func run() throws { try options.run(.paused) }
}

struct ReopenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen",
        abstract: "Says that a service is open again.",
        discussion: """
            Takes away what was said of its closing. A reason becomes its notice. Check its facts, and say so with \
            “hopeguide confirm”.

              hopeguide reopen writing-group
            """
    )

    @OptionGroup var edit: EditOptions

    @Argument(help: ArgumentHelp("The entry, by its file's name without .md.", valueName: "entry"))
    var entry: String

    @Option(name: .long, help: ArgumentHelp("What readers should know, as a notice.", valueName: "words"))
    var reason: String?

    func run() throws { try edit.run { try $0.reopen(entry, reason: reason) } }
}
