import ArgumentParser
import Diagnostics
import Foundation

/// Where words go: results to standard output, messages to standard error, colour only where somebody looks on.
enum Terminal {
    static let report = TextReport(usesColour: usesColour)

    static func say(_ text: String) throws { try put(text + "\n") }

    /// Writes a result as it stands. Ends the program with status 2 where it cannot be written, as on a full disk.
    static func put(_ text: String) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        } catch {
            message("error: We could not write the results where you sent them.")
            message("  help: The disk may be full.")
            throw ExitCode(2)
        }
    }

    static func message(_ text: String) { write(text + "\n") }

    /// Replaces what the line of the terminal says.
    static func overwrite(_ text: String) { write("\r\u{1B}[K\(text)") }

    static func show(_ diagnostics: [Diagnostic]) { write(report.text(diagnostics)) }

    /// Where even messages cannot be written, nobody can be told, and the work goes on.
    private static func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }

    /// See no-color.org: any value but an empty one asks for no colour.
    private static var usesColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(STDERR_FILENO) == 1 && environment["NO_COLOR", default: ""].isEmpty
            && environment["TERM"] != "dumb"
    }
}
