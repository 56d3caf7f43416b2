import Guide

/// Which addresses of a guide are to be visited today.
public struct LinkPlan: Sendable {
    public private(set) var errands: [Errand] = []
    /// Addresses that are kept for examples.
    public private(set) var samples = 0
    /// Found working so lately that they need no visit.
    public private(set) var fresh = 0
    /// Left out by the guide's wish: by the pattern, how many.
    public private(set) var leftOut: [String: Int] = [:]
    /// What can be said of an address without a visit, since it cannot be visited.
    public private(set) var settled: [(address: LinkedAddress, verdict: Verdict)] = []
    private var visitable: Set<String> = []
    /// Hosts that worked lately and are not visited today.
    public private(set) var freshHosts: [String] = []

    /// - Parameter isEvery: whether addresses are visited that worked lately, too
    public init(
        _ addresses: [LinkedAddress],
        _ memory: LinkMemory,
        _ settings: LinkSettings,
        today: CalendarDate,
        isEvery: Bool = false
    ) {
        var groups: [String: [Candidate]] = [:]
        var hosts: Set<String> = []
        let exclusions = settings.exclusions.map { ($0.pattern, AddressPattern($0.pattern)) }
        for address in addresses {
            switch Self.location(address.address) {
            case .failure(let fault): settled.append((address, Verdict(fault)))
            case .success(let location) where ReservedNames.contain(location.host): samples += 1
            case .success(let location):
                if let pattern = exclusions.first(where: { $0.1.matches(location) })?.0 {
                    leftOut[pattern, default: 0] += 1
                    continue
                }
                visitable.insert(address.address)
                if !isEvery, let record = memory[address.address], record.isFresh(settings, today, address) {
                    fresh += 1
                    hosts.insert(location.host)
                } else {
                    groups[location.address, default: []].append(
                        Candidate(address: address, location: location, record: memory[address.address])
                    )
                }
            }
        }
        errands = groups.keys.sorted().compactMap { groups[$0].flatMap(Self.errand) }
        freshHosts = hosts.subtracting(errands.map(\.location.host)).sorted()
    }

    /// Whether an address is one that is visited at some time, so that what is remembered of it counts.
    public func concerns(_ address: String) -> Bool { visitable.contains(address) }

    private struct Candidate {
        let address: LinkedAddress
        let location: WebLocation
        let record: LinkRecord?
    }

    private static func location(_ address: String) -> Result<WebLocation, WebLocation.Fault> {
        do throws(WebLocation.Fault) { return .success(try WebLocation(address)) } catch { return .failure(error) }
    }

    /// One visit for all addresses that differ only in their fragments.
    private static func errand(_ candidates: [Candidate]) -> Errand? {
        guard let first = candidates.first else { return nil }
        let tags = Set(candidates.map { $0.record?.mark($0.address) })
        let mark = tags.count == 1 ? tags.first.flatMap { $0 } : nil
        return Errand(
            location: first.location,
            typed: candidates.map(\.location),
            addresses: candidates.map(\.address),
            entityTag: mark?.entityTag,
            modified: mark?.modified
        )
    }
}

extension LinkRecord {
    /// Whether it worked so lately that there is no need to look again.
    func isFresh(_ settings: LinkSettings, _ today: CalendarDate, _ address: LinkedAddress) -> Bool {
        guard verdict.standing == .works, visited <= today, today < visited.adding(settings.again) else { return false }
        if let certificateEnds, certificateEnds < today { return false }
        return knows(address)
    }

    /// Whether every fact of the entry has been looked for.
    private func knows(_ address: LinkedAddress) -> Bool {
        address.facts.allSatisfy { seen[$0] != nil || unseen.contains($0) }
    }

    struct Mark: Hashable {
        let entityTag: String?
        let modified: String?
    }

    /// What the server marked its last page with, where all that we look for was looked for on it.
    func mark(_ address: LinkedAddress) -> Mark? {
        guard verdict == .works, knows(address), entityTag != nil || modified != nil else { return nil }
        return Mark(entityTag: entityTag, modified: modified)
    }
}

extension Verdict {
    fileprivate init(_ fault: WebLocation.Fault) {
        switch fault {
        case .unreadable, .notTheWeb: self = .unreadable
        case .holdsPassword: self = .holdsPassword
        }
    }
}
