import Content
import Foundation
import Guide
import Synchronization
import Templates
import Testing

@testable import Links

/// The servers that misbehave, on loopback. They end when the tests do, since their input ends then.
final class Servers: Sendable {
    let openPort: String
    let securePort: String
    let closedPort: String
    let authorities: String
    private let requests: Requests
    // Kept open: the servers live as long as it does.
    private let input: FileHandle

    /// One set for all tests; each that looks at the requests asks a host of its own.
    static func shared() throws -> Servers { try started.get() }

    private static let started = Result { try Servers() }

    private init() throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "misbehaving-servers.py")
        process.arguments = ["python3", script.path]
        let (toServers, fromServers) = (Pipe(), Pipe())
        process.standardInput = toServers
        process.standardOutput = fromServers
        try process.run()
        input = toServers.fileHandleForWriting
        let requests = Requests(fromServers.fileHandleForReading)
        self.requests = requests
        let first = try #require(requests.firstLine(), "the servers did not start")
        let words = first.split(separator: " ").map(String.init)
        try #require(words.count == 4)
        (openPort, securePort, closedPort, authorities) = (words[0], words[1], words[2], words[3])
    }

    /// The requests so far for a host, each as `SECONDS HOST PATH USER-AGENT COOKIES`.
    func requests(to host: String) -> [String] { requests.lines.filter { $0.contains(" \(host).links.internal") } }

    /// Everything ends at the servers here, whatever its name; a name with a label that is too long is found nowhere, and
    /// no question leaves the computer.
    var detours: [String] {
        [
            "unknown.links.internal:80:\(String(repeating: "a", count: 64)):80",
            "refused.links.internal:80:127.0.0.1:\(closedPort)",
            "broken-tls.links.internal:443:127.0.0.1:\(openPort)",
            ":80:127.0.0.1:\(openPort)", ":443:127.0.0.1:\(securePort)",
        ]
    }

    /// Short times, so that whoever is slow is soon found to be.
    var options: NetworkOptions {
        NetworkOptions(
            userAgent: "hopeguide/test (someone@hope.internal)",
            connections: 80,
            connectTime: 3,
            retryWaits: [0.1, 0.2],
            longestRetryAfter: 5,
            visitTime: 6,
            allowsPrivate: true,
            detours: detours,
            authorities: authorities
        )
    }

    static let settings = LinkSettings(pause: 1, patience: 3)

    /// Visits addresses with an empty memory.
    func visit(
        _ addresses: [LinkedAddress],
        settings: LinkSettings = settings,
        _ change: (inout NetworkOptions) -> Void = { _ in }
    ) async -> [String: Finding] {
        var options = options
        change(&options)
        let plan = LinkPlan(addresses, LinkMemory(), settings, today: .of("2026-11-21"))
        let visits = LinkVisits(
            settings: settings,
            options: options,
            words: Self.words,
            knownNumbers: [],
            lookUp: { $0.hasPrefix("unknown") ? .unknown : .known }
        )
        guard case .visited(let findings, _) = await aside({ visits.run(plan.errands) }) else { return [:] }
        var found: [String: Finding] = [:]
        for (index, finding) in findings {
            for (address, location) in zip(plan.errands[index].addresses, plan.errands[index].typed) {
                var own = finding
                own.verdict = finding.verdict(for: location)
                found[address.address] = own
            }
        }
        return found
    }

    func visit(
        _ addresses: [String],
        _ change: (inout NetworkOptions) -> Void = { _ in }
    ) async -> [String: Finding] {
        await visit(addresses.map { LinkedAddress($0) }, change)
    }

    /// The words that travel with the program.
    static let words: LinkWords = {
        let bytes = Templates.files[LinkWordsReader.path] ?? []
        return LinkWordsReader.read(GuideFiles.File(path: "templates/words/links.yml", bytes: bytes)).words
    }()
}

/// Work that waits, on a thread of its own, so that it does not hold up other tests.
func aside<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
        Thread.detachNewThread { continuation.resume(returning: work()) }
    }
}

/// What the servers write, as it comes.
private final class Requests: Sendable {
    private let text = Mutex("")
    private let hasLine = DispatchSemaphore(value: 0)

    init(_ output: FileHandle) {
        output.readabilityHandler = { [self] handle in
            let data = handle.availableData
            let isFirst = text.withLock { text in
                let isFirst = !text.contains("\n")
                text += String(decoding: data, as: UTF8.self)
                return isFirst && (text.contains("\n") || data.isEmpty)
            }
            if isFirst { hasLine.signal() }
            if data.isEmpty { handle.readabilityHandler = nil }
        }
    }

    func firstLine() -> String? {
        _ = hasLine.wait(timeout: .now() + 30)
        return lines.first
    }

    var lines: [String] { text.withLock { $0.split(separator: "\n").map(String.init) } }
}

extension LinkedAddress {
    init(_ address: String, facts: Set<PageFact> = [], providers: [String: Set<String>] = [:]) {
        self.init(address: address, places: [], facts: facts, providers: providers)
    }
}

extension CalendarDate {
    static func of(_ iso: String) -> CalendarDate { CalendarDate(iso: iso)! }
}
