import ArgumentParser
import Pipeline

/// Runs the work of a command; what a folder or a tool is at fault for becomes two plain lines and status 2.
enum Attempt {
    static func run<Result>(_ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch {
            let obstacle = Obstacle(error)
            Terminal.message("error: \(obstacle.message)")
            if let help = obstacle.help { Terminal.message("  help: \(help)") }
            throw ExitCode(2)
        }
    }
}
