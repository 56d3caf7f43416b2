import Foundation
import Print

/// Where the typesetter is on this computer.
enum Typesetting {
    static var python: String? {
        TypesetterLocation.find(
            environment: ProcessInfo.processInfo.environment,
            executable: executable,
            fileExists: { FileManager.default.isExecutableFile(atPath: $0) }
        )
    }

    /// The program's own file, links followed.
    private static var executable: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    }
}
