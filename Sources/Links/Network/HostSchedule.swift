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
        let ready = hosts.filter { Self.moment($0.value).map { $0 <= now } ?? false }
        let chosen = ready.max { first, second in
            (first.value.waiting.count, second.key) < (second.value.waiting.count, first.key)
        }
        guard let chosen, let index = chosen.value.waiting.firstIndex(where: { $0.notBefore <= now }) else {
            return nil
        }
        let task = chosen.value.waiting[index].task
        hosts[chosen.key]?.waiting.remove(at: index)
        hosts[chosen.key]?.isBusy = true
        waitingCount -= 1
        return (task, chosen.key)
    }

    /// A host has answered; it is left alone until `freeAt`.
    mutating func finished(_ host: String, freeAt: Double) {
        hosts[host]?.isBusy = false
        hosts[host]?.freeAt = freeAt
    }

    /// The first moment at which a task may begin, as far as is known now.
    var nextMoment: Double? { hosts.values.compactMap(Self.moment).min() }

    private static func moment(_ host: Host) -> Double? {
        guard !host.isBusy, let first = host.waiting.map(\.notBefore).min() else { return nil }
        return max(first, host.freeAt)
    }
}
