import Foundation
import Synchronization
import Testing

@testable import Publish

@Suite("The lock on an output folder")
struct BuildLockTests {
    let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    @Test("keeps a second build away until the first has ended, and then leaves nothing behind")
    func twoBuilds() throws {
        let files = outputFiles(["index.html": "Home"])
        do {
            let first = try workspace.publisher().lock()
            #expect(throws: PublishError.anotherBuildIsRunning(folder: workspace.site)) {
                try workspace.publisher().publish(files)
            }
            let report = try first.publish(files)
            #expect(report.written == ["index.html"])
            #expect(throws: PublishError.anotherBuildIsRunning(folder: workspace.site)) {
                try workspace.publisher().publish(files)
            }
        }
        #expect(try workspace.publisher().publish(files).unchanged == ["index.html"])
        #expect(try workspace.namesBesideTheSite() == [])
    }

    @Test("does not keep away a build into another folder")
    func otherFolder() throws {
        let first = try workspace.publisher().lock()
        let other = try workspace.publisher(output: workspace.guide + "/other").publish(outputFiles(["a.html": "A"]))
        #expect(other.isReplaced)
        _ = try first.publish(outputFiles(["index.html": "Home"]))
    }

    @Test("never lets two of many builds mix their pages")
    func manyBuilds() async throws {
        let publisher = workspace.publisher()
        let errors = await withTaskGroup(of: PublishError?.self, returning: [PublishError].self) { group in
            for number in 0..<40 {
                group.addTask {
                    do throws(PublishError) {
                        let pages = (0..<5).map { OutputFile(path: "\($0).html", bytes: Array("\(number)".utf8)) }
                        _ = try publisher.publish(pages)
                        return nil
                    } catch {
                        return error
                    }
                }
            }
            return await group.reduce(into: []) { errors, error in if let error { errors.append(error) } }
        }
        #expect(Set(errors).subtracting([.anotherBuildIsRunning(folder: workspace.site)]) == [])
        #expect(errors.count < 40)
        let pages = try workspace.tree(workspace.site).filter { $0.key != Manifest.fileName }
        #expect(pages.count == 5)
        #expect(Set(pages.values).count == 1)
        #expect(try workspace.namesBesideTheSite() == [])
    }

    @Test("is held by one build at a time, however fast builds come and go")
    func oneAtATime() async throws {
        let publisher = workspace.publisher()
        let holders = Holders()
        await withTaskGroup { group in
            for _ in 0..<4 {
                group.addTask {
                    for _ in 0..<400 {
                        guard let lock = try? publisher.lock() else { continue }
                        holders.enter()
                        // Long enough for another to come in, were the door not shut.
                        usleep(50)
                        holders.leave()
                        _ = consume lock
                    }
                }
            }
        }
        #expect(holders.most == 1)
    }

    @Test("is held by the program and not by its file, so a killed build holds nobody up")
    func killedBuild() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
        process.arguments = [
            "--no-fork", workspace.guide + "/.site.hopeguide-lock", "sh", "-c", "echo locked; exec sleep 600",
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        #expect(output.fileHandleForReading.availableData == Data("locked\n".utf8))

        let files = outputFiles(["index.html": "Home"])
        #expect(throws: PublishError.anotherBuildIsRunning(folder: workspace.site)) {
            try workspace.publisher().publish(files)
        }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(try workspace.namesBesideTheSite() == [".site.hopeguide-lock"])
        #expect(try workspace.publisher().publish(files).isReplaced)
        #expect(try workspace.namesBesideTheSite() == [])
    }

    @Test("is not taken on something that is no lock of ours", arguments: ["a folder", "-> ../mine", "Mine"])
    func taken(text: String) throws {
        let name = "guide/.site.hopeguide-lock"
        try workspace.write(["mine": ""])
        try workspace.write(text == "a folder" ? [name + "/": ""] : [name: text])
        let before = try workspace.tree(workspace.root)
        #expect(throws: PublishError.workplaceIsTaken("\(workspace.root)/\(name)")) {
            try workspace.publisher().publish([])
        }
        #expect(try workspace.tree(workspace.root) == before)
    }
}

/// How many builds hold a lock at one time.
private final class Holders: Sendable {
    private let counts = Mutex((now: 0, most: 0))

    var most: Int { counts.withLock { $0.most } }

    func enter() {
        counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
    }

    func leave() {
        counts.withLock { $0.now -= 1 }
    }
}
