import Guide

/// Visits pages and says what was found, or that the connection here is down.
public struct LinkVisits: Sendable {
    public enum Outcome: Sendable {
        /// By the number of the errand; some are missing where it was interrupted.
        case visited([Int: Finding], isComplete: Bool)
        /// Hardly any name could be found, which says nothing about the websites.
        case connectionDown
    }

    private let settings: LinkSettings
    private let options: NetworkOptions
    private let judge: VisitJudge
    private let lookUp: @Sendable (String) -> NameAnswer

    /// - Parameters:
    ///   - knownNumbers: every phone number of the guide
    ///   - lookUp: asks whether there is a website of a name
    public init(
        settings: LinkSettings,
        options: NetworkOptions,
        words: LinkWords,
        knownNumbers: Set<String>,
        lookUp: @escaping @Sendable (String) -> NameAnswer = NameLookup.answer
    ) {
        self.settings = settings
        self.options = options
        self.lookUp = lookUp
        judge = VisitJudge(words: words, knownNumbers: knownNumbers)
    }

    /// - Parameters:
    ///   - otherHosts: hosts that worked lately and are not visited now, to tell one lost name from a lost connection
    ///   - progress: told how many are left
    public func run(
        _ errands: [Errand],
        otherHosts: [String] = [],
        isInterrupted: () -> Bool = { false },
        progress: (Int) -> Void = { _ in }
    ) -> Outcome {
        var run = VisitRun(errands, settings, options, judge)
        var findings = run.run(isInterrupted: isInterrupted, progress: progress)
        let isComplete = findings.count == errands.count
        let unknown = Set(findings.values.filter { $0.verdict == .nameUnknown }.map(\.host))
        let asked = Set(findings.keys.map { errands[$0].location.host })
        guard !unknown.isEmpty else { return .visited(findings, isComplete: isComplete) }
        if unknown.count * 2 > asked.count, !isAnyKnown(otherHosts) { return .connectionDown }
        let answers = NameLookup.answers(unknown.sorted(), lookUp)
        for (index, finding) in findings where finding.verdict == .nameUnknown && answers[finding.host] != .unknown {
            findings[index] = Finding(.nameUnanswered, at: finding.host)
        }
        return .visited(findings, isComplete: isComplete)
    }

    private func isAnyKnown(_ hosts: [String]) -> Bool {
        NameLookup.answers(Array(hosts.prefix(3)), lookUp).values.contains(.known)
    }
}
