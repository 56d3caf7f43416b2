import ArgumentParser
import Pipeline

/// Writes `docs/checks.md`, for those who work on the program.
struct HandbookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handbook",
        abstract: "Writes the list of all rules as Markdown.",
        shouldDisplay: false
    )

    func run() throws { try Terminal.put(RuleExplanation.handbook) }
}
