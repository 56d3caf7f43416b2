import Foundation
import Testing

/// The servers of `LinksTests`, which misbehave in ways that the first part of a host's name says.
final class LinkServers {
    private let process = Process()
    private let output: URL
    private let ports: [String]

    init(_ workshop: Workshop) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        output = URL(filePath: workshop.path).appending(path: "home/requests")
        try Data().write(to: output)
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", folder.appending(path: "LinksTests/Support/misbehaving-servers.py").path]
        process.standardInput = Pipe()
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        var words: [String] = []
        for _ in 0..<1500 where words.count < 4 {
            Thread.sleep(forTimeInterval: 0.02)
            let line = try String(contentsOf: output, encoding: .utf8).split(separator: "\n").first ?? ""
            words = line.split(separator: " ").map(String.init)
        }
        try #require(words.count == 4, "the servers did not start")
        ports = words
    }

    deinit {
        (process.standardInput as? Pipe)?.fileHandleForWriting.closeFile()
        process.waitUntilExit()
    }

    /// What makes the program ask these servers, whatever the names.
    var options: String {
        "--allow-private --authorities \(ports[3]) --detour :80:127.0.0.1:\(ports[0]) --detour :443:127.0.0.1:\(ports[1])"
    }

    /// A port at which nobody listens.
    var closedPort: String { ports[2] }

    func requests(to host: String) throws -> Int {
        try String(contentsOf: output, encoding: .utf8).split(separator: "\n").count {
            $0.contains(" \(host).links.internal ")
        }
    }

    func waitForRequest(to host: String) throws {
        for _ in 0..<500 where try requests(to: host) == 0 { Thread.sleep(forTimeInterval: 0.02) }
        try #require(try requests(to: host) > 0)
    }
}
