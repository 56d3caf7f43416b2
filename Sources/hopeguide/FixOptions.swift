import ArgumentParser
import Foundation
import Pipeline

/// How `check` puts right what is certain.
struct FixOptions: ParsableArguments {
    @Flag(
        name: .long,
        help:
            "Put right what is certain: invisible characters, mixed line ends, the order of dates, spaces in phone numbers."
    )
    var fix = false

    @Flag(name: .long, help: "With --fix: only show what would change.")
    var dryRun = false

    func validate() throws {
        if dryRun, !fix { throw ValidationError("--dry-run goes with --fix.") }
    }

    /// Shows every change, asks where somebody is there to answer, and writes. Answers whether the work may go on.
    ///
    /// - Parameter show: where the changes go
    func run(in folder: String, show: (String) throws -> Void) throws -> Bool {
        guard fix else { return true }
        let fixing = try Attempt.run { try Fixing.find(in: folder) }
        return try Self.settle(fixing, dryRun: dryRun, show: show)
    }

    /// Shows changes, asks, and writes them. Answers whether they were made.
    @discardableResult
    static func settle(_ fixing: Fixing, dryRun: Bool, show: (String) throws -> Void) throws -> Bool {
        try show(fixing.diff)
        if dryRun { return false }
        if !fixing.isEmpty, !isAgreed {
            Terminal.message("We left everything as it was.")
            return false
        }
        try Attempt.run { try fixing.write() }
        Terminal.message(fixing.sentence)
        return true
    }

    private static var isAgreed: Bool {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return true }
        Terminal.message("Shall we write these changes? Type y for yes, then Enter.")
        return readLine()?.lowercased().hasPrefix("y") ?? false
    }
}
