import Diagnostics
import Guide

/// Says what earlier visits found. Nothing here asks the network.
public enum LinkDiagnostics {
    /// - Parameter addresses: all those of the guide
    public static func of(
        _ addresses: [LinkedAddress],
        _ memory: LinkMemory,
        _ guide: Guide,
        today: CalendarDate
    ) -> [Diagnostic] {
        // Where nothing is remembered, only what an address itself shows can be said, and that should cost nothing.
        let addresses = memory.records.isEmpty ? addresses.filter { $0.address.contains("@") } : addresses
        let plan = LinkPlan(addresses, memory, guide.settings.links, today: today)
        let settled = plan.settled.flatMap { address, verdict in
            address.places.map { Diagnostic(LinkRules.unchecked, at: $0, verdict.sentence, help: verdict.advice) }
        }
        let told = addresses.filter { plan.concerns($0.address) }.flatMap { address in
            memory[address.address].map { diagnostics(address, $0, today) } ?? []
        }
        return settled + told + Agreement.diagnostics(guide, memory)
    }

    private static func diagnostics(
        _ address: LinkedAddress,
        _ record: LinkRecord,
        _ today: CalendarDate
    ) -> [Diagnostic] {
        [ofVerdict(record), ofCertificate(record, today)].compactMap { $0 }.flatMap { said in
            address.places.map { Diagnostic(said.rule, at: $0, said.message, help: said.help) }
        }
    }

    private struct Said {
        let rule: Rule
        let message: String
        let help: String
    }

    private static func ofVerdict(_ record: LinkRecord) -> Said? {
        let verdict = record.verdict
        let rule: Rule? =
            switch verdict {
            case .works, .movedForNow: nil
            case .movedForGood: LinkRules.moved
            case .worksSecured: LinkRules.insecure
            case .placeMissing: LinkRules.place
            default: record.isBroken ? LinkRules.broken : LinkRules.unchecked
            }
        return rule.map { Said(rule: $0, message: "\(verdict.sentence) \(when(record))", help: help(record)) }
    }

    private static func when(_ record: LinkRecord) -> String {
        if record.verdict.standing == .works { return "(Visited on \(record.visited.iso).)" }
        let worked = record.worked.map { " It last worked on \($0.iso)." } ?? ""
        if record.isBroken, record.days > 1 {
            return "(Visited on \(record.days) days from \(record.since.iso) to \(record.visited.iso).\(worked))"
        }
        return "(Visited on \(record.visited.iso).\(worked))"
    }

    private static func help(_ record: LinkRecord) -> String {
        guard record.isDoubtful else { return record.verdict.advice }
        return "Once may be chance: we visit it again, and call it broken if it fails on another day."
    }

    /// CA/Browser Forum: most certificates hold for 90 days and are renewed 30 days before they end.
    private static let certificateNotice = TimeSpan(30, .days)

    private static func ofCertificate(_ record: LinkRecord, _ today: CalendarDate) -> Said? {
        guard let end = record.certificateEnds, record.verdict.standing == .works, end >= today,
            end <= today.adding(certificateNotice)
        else { return nil }
        return Said(
            rule: LinkRules.certificate,
            message: "This website's certificate ends on \(end.iso). Without a new one, browsers will warn people off.",
            help: "Most are renewed in time by themselves. Tell the service if it is a small one."
        )
    }
}
