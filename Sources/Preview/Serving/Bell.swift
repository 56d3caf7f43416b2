import Glibc

/// What threads can wait for together with sockets. It rings until somebody has silenced it.
final class Bell: Sendable {
    /// Can be read while the bell rings; -1 where the system has no descriptor left, and then it never rings.
    let listening: Int32
    private let ringing: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        _ = pipe(&ends)
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        (listening, ringing) = (ends[0], ends[1])
    }

    deinit {
        close(listening)
        close(ringing)
    }

    func ring() {
        var mark: UInt8 = 1
        // A full pipe rings already.
        _ = write(ringing, &mark, 1)
    }

    func silence() {
        var marks = [UInt8](repeating: 0, count: 64)
        while read(listening, &marks, marks.count) > 0 {}
    }
}

/// Waiting for descriptors, with an end to it.
enum Waiting {
    enum Readiness: Int16 {
        case toRead, toWrite

        fileprivate var events: Int16 { Int16(self == .toRead ? POLLIN : POLLOUT) }
    }

    /// Waits until at least one is ready, or until `end`. Answers for each whether it is; a line that broke counts as
    /// ready, since whoever then uses it learns of it.
    static func forAny(
        of descriptors: [(descriptor: Int32, readiness: Readiness)],
        until end: ContinuousClock.Instant
    ) -> [Bool] {
        var waited = descriptors.map { pollfd(fd: $0.descriptor, events: $0.readiness.events, revents: 0) }
        while true {
            let left = ContinuousClock.now.duration(to: end) / .milliseconds(1)
            let ready = poll(&waited, nfds_t(waited.count), Int32(max(0, min(left.rounded(.up), 1_000_000))))
            if ready < 0, errno == EINTR { continue }
            return waited.map { ready > 0 && $0.revents != 0 }
        }
    }
}
