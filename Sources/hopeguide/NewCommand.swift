import ArgumentParser
import Pipeline

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Makes a small guide to learn from.",
        discussion: """
            Makes a folder with a few entries that build as they are. Notes in the files tell you what each line is \
            for. Change them, one at a time, until the guide is yours.
            """
    )

    @Argument(help: ArgumentHelp("The folder to make.", valueName: "folder"))
    var folder: String

    func run() throws {
        guard let today = Clock.today else {
            throw ValidationError("The computer's clock is wrong, and the new entries need today's date.")
        }
        let files = try Attempt.run { try StarterGuide.write(to: folder, today: today) }
        try Terminal.say("Made a small guide in \(folder):")
        for file in files { try Terminal.say("  \(file)") }
        let name = folder.contains(" ") ? "\"\(folder)\"" : folder
        try Terminal.say("Now turn it into a website and a leaflet:  hopeguide build --guide \(name)")
    }
}
