import Foundation
import Testing

/// All that a program leaves behind when it ends.
struct Ending: Equatable {
    var status: Int32
    var output: String
    var errors: String
}

/// The Python, if any, that the program is told of.
enum Typesetting {
    case none
    case real
    case python(String)

    func path() throws -> String {
        switch self {
        case .none: "/nowhere/python3"
        case .python(let path): path
        case .real:
            try #require(
                ProcessInfo.processInfo.environment["HOPEGUIDE_PYTHON"],
                "Set HOPEGUIDE_PYTHON to a Python with typst 0.15.0 (make test does this)."
            )
        }
    }
}

extension Workshop {
    /// The program that was built together with these tests: it stands beside them.
    static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "hopeguide").standardizedFileURL.path

    /// Runs `hopeguide` in the workshop to its end.
    func run(_ arguments: String..., typesetting: Typesetting = .none) throws -> Ending {
        try run(Self.program, arguments, typesetting: typesetting)
    }

    /// Runs `hopeguide COMMAND --guide guide --today …` with more arguments to its end.
    func run(_ command: GuideCommand, _ more: String..., typesetting: Typesetting = .none) throws -> Ending {
        try run(Self.program, command.arguments + more, typesetting: typesetting)
    }

    /// Runs a command line of the shell.
    func shell(_ line: String, typesetting: Typesetting = .none) throws -> Ending {
        try run("/bin/sh", ["-c", line], typesetting: typesetting)
    }

    /// Starts a command line of the shell and does not wait for it.
    func startShell(_ line: String) throws -> Running {
        try Running("/bin/sh", ["-c", line], in: self, typesetting: .none)
    }

    private func run(_ program: String, _ arguments: [String], typesetting: Typesetting) throws -> Ending {
        let running = try Running(program, arguments, in: self, typesetting: typesetting)
        return try running.ending()
    }

    /// Starts `hopeguide` and does not wait for it.
    func start(_ command: GuideCommand, typesetting: Typesetting = .none) throws -> Running {
        try Running(Self.program, command.arguments, in: self, typesetting: typesetting)
    }
}

/// The commands that work on a guide.
enum GuideCommand: String {
    case build, check

    var arguments: [String] { [rawValue, "--guide", "guide", "--today", LittleGuide.today] }
}

/// A program that has been started. Its output goes to files, which no amount of it can block.
final class Running {
    private let process = Process()
    private let output: URL
    private let errors: URL

    init(_ program: String, _ arguments: [String], in workshop: Workshop, typesetting: Typesetting) throws {
        let home = URL(filePath: workshop.path).appending(path: "home")
        output = home.appending(path: "\(UUID().uuidString).out")
        errors = home.appending(path: "\(UUID().uuidString).err")
        try Data().write(to: output)
        try Data().write(to: errors)
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: workshop.path)
        process.environment = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": home.path, "LC_ALL": "C.UTF-8", "TERM": "xterm",
            "HOPEGUIDE_PYTHON": try typesetting.path(), "PROGRAM": Workshop.program,
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null",
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
    }

    /// Ends it at once, wherever it is. Answers whether it was still at work.
    func killed() -> Bool {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal
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
