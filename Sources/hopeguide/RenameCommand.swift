import ArgumentParser
import Pipeline

struct RenameCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename",
        abstract: "Gives an entry another address and keeps every link to it alive.",
        discussion: """
            Moves the entry's file and its translations, notes the old name so that old links and printed codes lead on, \
            keeps its id for calendars and feeds, and mends links to it in every file:

              hopeguide rename food-hub millbrook-food-hub
            """
    )

    @OptionGroup var edit: EditOptions

    @Argument(help: ArgumentHelp("The entry, by its file's name without .md.", valueName: "old"))
    var old: String

    @Argument(help: ArgumentHelp("Its new name: small letters, figures and hyphens.", valueName: "new"))
    var new: String

    func run() throws { try edit.run { try $0.rename(old, to: new) } }
}
