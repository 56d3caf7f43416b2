import ArgumentParser
import Foundation
import Pipeline

struct WordsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "words",
        abstract: "Writes a file in which you translate the site's own words.",
        discussion: """
            Makes templates/words/pl.yml in your guide, with the English above each line, for the words on buttons and \
            headings. Run it again at any time: what you have translated stays, lines that are new since are added, and \
            you are told which English has changed.

              hopeguide words pl
            """
    )

    @Argument(help: ArgumentHelp("The language's short code: pl for Polish, ur for Urdu.", valueName: "language"))
    var language: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The guide's folder: the one that holds “content” (default: the folder you are in).",
            valueName: "folder"
        )
    )
    var guide: String?

    func validate() throws {
        let isCode = language.wholeMatch(of: /[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?/) != nil
        guard isCode else {
            throw ValidationError("“\(language)” is not the short code of a language, such as pl for Polish.")
        }
        guard language != "en" else { throw ValidationError("The words are in English already.") }
    }

    func run() throws {
        let folder = guide ?? "."
        let file = try Attempt.run { try WordsFile.of(language, in: folder) }
        if file.isNew, !file.text.isEmpty { try Attempt.run { try file.write(in: folder) } }
        try Terminal.say(file.sentence)
    }
}
