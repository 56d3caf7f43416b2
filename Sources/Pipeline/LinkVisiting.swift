import Content
import Diagnostics
import Guide
import Links

/// The order of the work of `hopeguide links`: read the guide, visit what is due, remember, and say what was found.
public struct LinkVisiting: Sendable {
    /// How it is to be done, as the command line says.
    public struct Wishes: Sendable {
        /// Only what is remembered, without the network.
        public var isOffline = false
        /// Those too that worked lately.
        public var isEvery = false
        /// Computers too that are not of the public internet.
        public var allowsPrivate = false
        /// See `NetworkOptions.detours` and `authorities`.
        public var detours: [String] = []
        public var authorities: String?

        public init() {}
    }

    /// `nil` where `guide.yml` could not be read.
    public let guide: Guide?
    /// What is to be said of web addresses, sorted; where the guide could not be read, why.
    public let diagnostics: [Diagnostic]
    /// What the visits came to, in a few lines.
    public let summary: String
    public let isInterrupted: Bool
    let moves: [AddressMove]

    public func hasFaults(strict: Bool) -> Bool { diagnostics.stopTheBuild(strict: strict) }

    /// Visits what is due. Throws where a folder cannot be read or written, and where the connection is down.
    ///
    /// - Parameters:
    ///   - progress: told what is being done, and how many addresses are left
    ///   - isInterrupted: asked again and again; what was learnt until then is kept
    public static func run(
        _ request: GuideRequest,
        _ wishes: Wishes,
        progress: @escaping @Sendable (String) -> Void,
        isInterrupted: @escaping @Sendable () -> Bool
    ) throws -> LinkVisiting {
        var stopwatch = Stopwatch(progress: progress)
        let checked = try CheckedGuide.load(request, &stopwatch)
        guard let guide = checked.guide else { return unreadable(checked) }
        let file = LinkMemoryFile(guide: request.folder)
        let reading = LinkMemory.read(try file.read())
        let addresses = LinkedAddress.all(in: guide)
        let plan = LinkPlan(
            addresses,
            reading.memory,
            guide.settings.links,
            today: request.today,
            isEvery: wishes.isEvery
        )
        guard !wishes.isOffline else { return remembered(guide, addresses, plan, reading, request) }
        let visits = LinkVisits(
            settings: guide.settings.links,
            options: options(guide, wishes),
            words: words(checked),
            knownNumbers: LinkedAddress.numbers(in: guide)
        )
        let outcome = visits.run(plan.errands, otherHosts: plan.freshHosts, isInterrupted: isInterrupted) { left in
            progress("visiting web addresses, \(left) left")
        }
        guard case .visited(let findings, let isComplete) = outcome else { throw ConnectionDown() }
        let after = reading.memory.learning(from: findings, of: plan.errands, on: request.today, in: addresses)
        let isWorthWriting = after != reading.memory || !reading.diagnostics.isEmpty
        if isWorthWriting { try file.write(after.bytes) }
        let visited = Set(findings.keys.flatMap { plan.errands[$0].addresses.map(\.address) })
        let summary = LinkSummary(plan, visited: visited, before: reading.memory, after: after, guide: guide)
        return LinkVisiting(
            guide: guide,
            diagnostics: judged(guide, addresses, after, reading.diagnostics, request),
            summary: summary.text,
            isInterrupted: !isComplete,
            moves: moves(addresses, after)
        )
    }

    /// What `--fix` would write.
    public func fixing(in folder: String) throws -> Fixing { try Fixing.moving(moves, in: folder) }

    // MARK: Without the network

    private static func remembered(
        _ guide: Guide,
        _ addresses: [LinkedAddress],
        _ plan: LinkPlan,
        _ reading: LinkMemory.Reading,
        _ request: GuideRequest
    ) -> LinkVisiting {
        let memory = reading.memory
        let known = Set(addresses.map(\.address).filter { memory[$0] != nil && plan.concerns($0) })
        let summary = LinkSummary(plan, visited: known, before: memory, after: memory, guide: guide, isOffline: true)
        return LinkVisiting(
            guide: guide,
            diagnostics: judged(guide, addresses, memory, reading.diagnostics, request),
            summary: summary.text,
            isInterrupted: false,
            moves: moves(addresses, memory)
        )
    }

    private static func unreadable(_ checked: CheckedGuide) -> LinkVisiting {
        LinkVisiting(
            guide: nil,
            diagnostics: checked.diagnostics.filter { $0.severity == .error },
            summary: "No web address was visited, because guide.yml must be put right first.",
            isInterrupted: false,
            moves: []
        )
    }

    // MARK: Parts

    private static func judged(
        _ guide: Guide,
        _ addresses: [LinkedAddress],
        _ memory: LinkMemory,
        _ beside: [Diagnostic],
        _ request: GuideRequest
    ) -> [Diagnostic] {
        let found = LinkDiagnostics.of(addresses, memory, guide, today: request.today)
        return Judgement(guide).judged(beside + found)
    }

    private static func moves(_ addresses: [LinkedAddress], _ memory: LinkMemory) -> [AddressMove] {
        addresses.flatMap { address -> [AddressMove] in
            guard case .movedForGood(let new)? = memory[address.address]?.verdict else { return [] }
            return address.places.map { AddressMove(place: $0, old: address.address, new: new) }
        }
    }

    private static func words(_ checked: CheckedGuide) -> LinkWords {
        CheckedGuide.list(LinkWordsReader.path, checked.files).map { LinkWordsReader.read($0).words } ?? LinkWords()
    }

    private static func options(_ guide: Guide, _ wishes: Wishes) -> NetworkOptions {
        let settings = guide.settings
        let contact = [settings.website, settings.contact.email?.address].compactMap { $0 }.joined(separator: "; ")
        // A header holds plain characters alone; anything else could begin a header of its own.
        let plain = String(decoding: contact.utf8.filter { (32..<127).contains($0) }, as: UTF8.self)
        return NetworkOptions(
            userAgent: "hopeguide/\(Program.version) (checks the links of a community guide; \(plain))",
            languages: settings.languages.joined(separator: ", "),
            connections: settings.links.connections,
            allowsPrivate: wishes.allowsPrivate,
            detours: wishes.detours,
            authorities: wishes.authorities
        )
    }
}

/// Hardly any name could be found, which says nothing about the websites.
public struct ConnectionDown: Error, CustomStringConvertible {
    public var description: String {
        "Hardly any website could be found, so the connection to the internet here seems to be down."
    }

    var help: String {
        "Nothing was recorded. Try again when you are online, or add --offline to see what is remembered."
    }
}
