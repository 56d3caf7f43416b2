/// Decides which task may begin: one at a time at each host, with a pause between, and the longest queues first.
struct HostSchedule {
    private struct Host {
        var waiting: [Waiting] = []
        var isBusy = false
        var freeAt = 0.0
    }

    private struct Waiting {
        let task: Int
        let notBefore: Double
    }

    private var hosts: [String: Host] = [:]

    /// How many tasks wait.
    private(set) var waitingCount = 0

    /// - Parameters:
    ///   - notBefore: seconds on the same clock as `now`
    ///   - isBegun: whether the task goes on, so that it comes before those that have not begun
    mutating func add(_ task: Int, host: String, notBefore: Double, isBegun: Bool = false) {
        let waiting = Waiting(task: task, notBefore: notBefore)
        hosts[host, default: Host()].waiting.insert(waiting, at: isBegun ? 0 : hosts[host]?.waiting.count ?? 0)
        waitingCount += 1
    }

    /// A task that may begin now, taken out of its queue; its host is then busy.
    mutating func next(now: Double) -> (task: Int, host: String)? {
        var chosen: (host: String, index: Int, length: Int)?
        for (name, host) in hosts where !host.isBusy && host.freeAt <= now {
            guard let index = host.waiting.firstIndex(where: { $0.notBefore <= now }) else { continue }
            let length = host.waiting.count
            let isBetter = chosen.map { (length, $0.host) > ($0.length, name) } ?? true
            if isBetter { chosen = (name, index, length) }
        }
        guard let chosen, let task = hosts[chosen.host]?.waiting.remove(at: chosen.index).task else { return nil }
        hosts[chosen.host]?.isBusy = true
        waitingCount -= 1
        return (task, chosen.host)
    }

    /// A host has answered; it is left alone until `freeAt`.
    mutating func finished(_ host: String, freeAt: Double) {
        hosts[host]?.isBusy = false
        hosts[host]?.freeAt = freeAt
    }

    /// The first moment at which a task may begin, as far as is known now.
    var nextMoment: Double? { hosts.values.lazy.compactMap(Self.moment).min() }

    private static func moment(_ host: Host) -> Double? {
        guard !host.isBusy, let first = host.waiting.lazy.map(\.notBefore).min() else { return nil }
        return max(first, host.freeAt)
    }
}
