import ArgumentParser
import Guide
import Pipeline

struct ConfirmCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Says of entries that somebody checked their facts.",
        discussion: """
            Writes the day of the check into each entry, and who checked it if you say so. Everything else in the files \
            stays as it is:

              hopeguide confirm food-hub allotment --by "New Hope" --with "the office"
            """
    )

    @OptionGroup var edit: EditOptions

    @Argument(help: ArgumentHelp("The entries, by their files' names without .md.", valueName: "entry"))
    var entries: [String]

    @Option(
        name: .long,
        help: ArgumentHelp("The group or role that checked them, never a private person.", valueName: "who")
    )
    var by: String?

    @Option(name: .long, help: ArgumentHelp("Who at the service confirmed them, as a group or role.", valueName: "who"))
    var with: String?

    @Option(name: .long, help: ArgumentHelp("The day of the check (default: today).", valueName: "date"))
    var on: String?

    func validate() throws {
        if let on { _ = try ReadingOptions.day(on) }
    }

    func run() throws {
        let day = try on.map(ReadingOptions.day)
        try edit.run { try $0.confirm(entries, on: day, by: by, with: with) }
    }
}
