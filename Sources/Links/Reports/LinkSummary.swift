import Guide

/// Says at the end of the visits, in plain words, what they came to and what has changed.
public struct LinkSummary: Sendable {
    private let plan: LinkPlan
    private let visited: Set<String>
    private let before: LinkMemory
    private let after: LinkMemory
    private let guide: Guide
    private let isOffline: Bool

    /// - Parameters:
    ///   - visited: the addresses of which something was learnt; without a connection, all that are remembered
    ///   - before: what was remembered when the visits began
    public init(
        _ plan: LinkPlan,
        visited: Set<String>,
        before: LinkMemory,
        after: LinkMemory,
        guide: Guide,
        isOffline: Bool = false
    ) {
        self.plan = plan
        self.visited = visited
        self.before = before
        self.after = after
        self.guide = guide
        self.isOffline = isOffline
    }

    public var text: String {
        ([visits] + others + [interruption, agreement, keeping, changes]).compactMap { $0 }.joined(separator: "\n")
    }

    private var visits: String {
        if plan.errands.isEmpty, !isOffline { return "No web address needs a visit today." }
        let records = visited.compactMap { after[$0] }
        let broken = records.count { $0.isBroken }
        let works = records.count { $0.verdict.standing == .works }
        let rest = records.count - broken - works
        let parts = [
            works > 0 ? counted(works, "works", "work") : nil,
            broken > 0 ? counted(broken, "is broken", "are broken") : nil,
            rest > 0 ? "\(rest) could not be checked" : nil,
        ]
        let told = parts.compactMap { $0 }.joined(separator: ", ")
        let verb = isOffline ? "We remember" : "Visited"
        return "\(verb) \(counted(records.count, "web address", "web addresses"))" + (told.isEmpty ? "." : ": \(told).")
    }

    private var others: [String] {
        let fresh =
            plan.fresh == 0 || isOffline
            ? nil
            : "\(counted(plan.fresh, "other was", "others were")) found working in the last \(guide.settings.links.again.words)."
        let leftOut = guide.settings.links.exclusions.compactMap { exclusion in
            plan.leftOut[exclusion.pattern].map { "\($0) left out: \(exclusion.pattern) (\(exclusion.reason))." }
        }
        let samples =
            plan.samples == 0
            ? nil
            : "\(counted(plan.samples, "web address is a sample", "web addresses are samples")) (.example, .test, .invalid) and cannot be checked."
        return [fresh].compactMap { $0 } + leftOut + [samples].compactMap { $0 }
    }

    private var interruption: String? {
        let isComplete = plan.errands.allSatisfy { $0.addresses.allSatisfy { visited.contains($0.address) } }
        guard !isComplete, !isOffline else { return nil }
        return "You stopped us before the end. What we have learnt is kept, and the next visit goes on from there."
    }

    private var agreement: String? {
        let notes = Agreement.notes(guide, after)
        guard !notes.isEmpty else { return nil }
        return "For \(counted(notes.count, "entry", "entries")) the website says the same as the guide."
    }

    private var keeping: String? {
        guard !isOffline, before != after else { return nil }
        return "What we found is in \(LinkMemory.path). Keep it with the guide (in git: commit it)."
    }

    // MARK: What has changed

    private var changes: String? {
        let lines = visited.sorted().compactMap { address in
            after[address].flatMap { change(before[address], $0) }.map { "  \(address)\n    \($0)" }
        }
        return lines.isEmpty ? nil : "\nChanged since the last visit:\n" + lines.joined(separator: "\n")
    }

    private func change(_ old: LinkRecord?, _ new: LinkRecord) -> String? {
        let now = state(new)
        guard let old else { return new.verdict.standing == .works ? nil : "new: \(now)" }
        let was = state(old)
        return was == now ? nil : "was: \(was); now: \(now)"
    }

    private func state(_ record: LinkRecord) -> String {
        if record.verdict.standing == .works { return record.verdict.brief }
        return record.isBroken ? "broken, \(record.verdict.brief)" : "could not be checked, \(record.verdict.brief)"
    }

    private func counted(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}

extension TimeSpan {
    fileprivate var words: String { count == 1 ? String(unit.rawValue.dropLast()) : "\(count) \(unit.rawValue)" }
}
