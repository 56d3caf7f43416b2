import Diagnostics
import Foundation

/// Where words go: results to standard output, messages to standard error, colour only where somebody looks on.
enum Terminal {
    static let report = TextReport(usesColour: usesColour)

    static func say(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

    static func message(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    /// Replaces what the line of the terminal says.
    static func overwrite(_ text: String) { FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8)) }

    static func show(_ diagnostics: [Diagnostic]) {
        guard !diagnostics.isEmpty else { return }
        FileHandle.standardError.write(Data(report.text(diagnostics).utf8))
    }

    /// See no-color.org: any value but an empty one asks for no colour.
    private static var usesColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(STDERR_FILENO) == 1 && environment["NO_COLOR", default: ""].isEmpty
            && environment["TERM"] != "dumb"
    }
}
