import Foundation
import Testing

@testable import Publish

private let git = "/usr/bin/git"

/// With git itself, which every site that is published from a repository is kept in.
@Suite("A site in a git repository", .enabled(if: FileManager.default.isExecutableFile(atPath: git)))
struct GitTests {
    @Test("stays one at every moment at which a build may be killed")
    func everyMoment() throws {
        for changes in 0..<200 {
            let workspace = try Workspace()
            _ = try workspace.publisher().publish(outputFiles(["index.html": "Home", "walks.html": "Walks"]))
            try run(["init", "--quiet"], in: workspace.site)
            try run(["add", "."], in: workspace.site)
            try run(["commit", "--quiet", "--message", "First edition"], in: workspace.site)

            let interruption = Interruption(after: changes)
            _ = try? workspace.publisher(disk: interruption.disk(Disk())).publish(
                outputFiles(["index.html": "Home", "walks.html": "Longer walks"])
            )
            let log = try run(["log", "--format=%s"], in: workspace.site)
            #expect(log == "First edition\n")
            if !interruption.hasStruck {
                let status = try run(["status", "--porcelain"], in: workspace.site)
                #expect(status == " M .hopeguide-manifest\n M walks.html\n")
                return
            }
        }
        Issue.record("the work never ended")
    }

    @discardableResult
    private func run(_ arguments: [String], in folder: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: git)
        process.arguments = ["-C", folder, "-c", "user.name=Test", "-c", "user.email=test@hope.example"] + arguments
        // Nothing of the person's own git, nor of one that runs this test, may have a say.
        process.environment = [
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null", "GIT_CEILING_DIRECTORIES": folder,
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
