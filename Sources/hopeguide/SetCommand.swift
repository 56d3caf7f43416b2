import ArgumentParser
import Editing
import Foundation
import Pipeline

struct SetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Changes one fact of an entry.",
        discussion: """
            Writes a fact as you mean it, with quotation marks where they are needed, and leaves every other byte of the \
            file as it is. Several values become a list; an empty one takes the fact away:

              hopeguide set food-hub cost "Free, but bring a bag"
              hopeguide set food-hub phone "Office: 01632 960 101" --add
              hopeguide set food-hub getting-there ""
            """
    )

    @OptionGroup var edit: EditOptions

    @Argument(help: ArgumentHelp("The entry, by its file's name without .md.", valueName: "entry"))
    var entry: String

    @Argument(help: ArgumentHelp("The fact: cost, phone, times …", valueName: "key"))
    var key: String?

    @Argument(help: ArgumentHelp("What it says from now on.", valueName: "value"))
    var values: [String] = []

    @Flag(name: .long, help: "Add the value to those that are there.")
    var add = false

    @Flag(name: .long, help: "Take the value away from those that are there.")
    var take = false

    @Option(name: .long, help: ArgumentHelp("Put the words of this file below the facts.", valueName: "file"))
    var text: String?

    func validate() throws {
        if add, take { throw ValidationError("--add and --take do not go together.") }
        if text != nil, key != nil { throw ValidationError("Give a fact or --text, not both.") }
        if text == nil, key == nil { throw ValidationError("Say which fact: hopeguide set \(entry) cost Free") }
        if text == nil, values.isEmpty {
            throw ValidationError("Say what it is to be. To take the fact away, write \"\".")
        }
    }

    func run() throws {
        if let text {
            let words = try Attempt.run { try String(contentsOfFile: text, encoding: .utf8) }
            return try edit.run { try $0.text(entry, words) }
        }
        let manner: EntryEdits.Manner = add ? .add : take ? .take : .set
        try edit.run { try $0.change(entry, key ?? "", values, manner) }
    }
}
