import ArgumentParser
import Diagnostics
import Foundation
import Guide
import Pipeline

/// How every command works that changes a guide's files: it shows what would change, asks, writes, and says what it wrote.
struct EditOptions: ParsableArguments {
    @OptionGroup var reading: ReadingOptions

    @Flag(name: .long, help: "Only show what would change.")
    var dryRun = false

    @Flag(
        name: .shortAndLong,
        help: "Do not ask. Without a terminal nobody is asked, and nothing is written without this."
    )
    var yes = false

    /// Plans a change, shows it, asks where somebody is there to answer, and writes it.
    func run(_ plan: (GuideEditing) throws -> GuideEditing.Plan) throws {
        let request = try reading.request()
        let editing = try Attempt.run { try GuideEditing(request.folder, today: request.today) }
        let planned = try Attempt.run { try plan(editing) }
        try Terminal.put(planned.diff)
        guard planned.faults.isEmpty else {
            Terminal.show(planned.faults.sorted())
            Terminal.message("We left everything as it was.")
            throw ExitCode(1)
        }
        guard !planned.isEmpty, !dryRun else {
            if planned.isEmpty { Terminal.message("Nothing was to be changed.") }
            return
        }
        guard try isAgreed(isShown: !planned.diff.isEmpty) else {
            Terminal.message("We left everything as it was.")
            return
        }
        try Attempt.run { try editing.write(planned) }
        Terminal.message(planned.sentence)
    }

    /// What nobody can see needs no agreement.
    private func isAgreed(isShown: Bool) throws -> Bool {
        if yes || !isShown { return true }
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            Terminal.message("Nobody is here to ask. To write these changes, add --yes.")
            throw ExitCode(2)
        }
        Terminal.message("Shall we write these changes? Type y for yes, then Enter.")
        return readLine()?.lowercased().hasPrefix("y") ?? false
    }
}
