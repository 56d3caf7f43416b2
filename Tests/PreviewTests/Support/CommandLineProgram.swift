import Foundation
import Testing

/// The program that was built together with these tests: it stands beside them.
final class CommandLineProgram {
    private let process = Process()
    private let output: URL
    private let errors: URL

    struct Ending: Equatable {
        let status: Int32
        let output: String
        let errors: String
    }

    static func run(_ arguments: [String]) throws -> Ending { try CommandLineProgram(arguments).ending() }

    /// Starts it and does not wait for it. Its output goes to files, which no amount of it can block.
    init(_ arguments: [String]) throws {
        let folder = FileManager.default.temporaryDirectory
        output = folder.appending(path: "preview-\(UUID().uuidString).out")
        errors = folder.appending(path: "preview-\(UUID().uuidString).err")
        try Data().write(to: output)
        try Data().write(to: errors)
        process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appending(path: "hopeguide")
        process.arguments = arguments
        process.environment = [
            "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder.path, "HOPEGUIDE_PYTHON": "/nowhere/python3",
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(at: output)
        try? FileManager.default.removeItem(at: errors)
    }

    func signal(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// Waits until it has said this.
    func waitFor(_ words: Regex<Substring>) throws -> String {
        let end = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < end {
            let text = try String(contentsOf: output, encoding: .utf8)
            if let match = text.firstMatch(of: words) { return String(match.output) }
            Thread.sleep(forTimeInterval: 0.01)
        }
        Issue.record("It did not say so, but: \(try String(contentsOf: output, encoding: .utf8))")
        throw CancellationError()
    }

    func ending() throws -> Ending {
        process.waitUntilExit()
        return Ending(
            status: process.terminationStatus,
            output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8)
        )
    }
}
