import Glibc

/// Notes what each stage of the work cost, for `--timing`.
public struct Stopwatch: Sendable {
    public struct Stage: Sendable {
        public let name: String
        /// Seconds on the clock.
        public let wall: Double
        /// Seconds of processor time of this process, all its threads together.
        public let cpu: Double
    }

    public private(set) var stages: [Stage] = []

    private let progress: @Sendable (String) -> Void

    /// `progress` is told the name of each stage as it begins.
    public init(progress: @escaping @Sendable (String) -> Void = { _ in }) { self.progress = progress }

    /// Runs one stage and notes it.
    public mutating func time<Result, Failure: Error>(
        _ name: String,
        _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        progress(name)
        let (wall, cpu) = (Self.seconds(CLOCK_MONOTONIC), Self.seconds(CLOCK_PROCESS_CPUTIME_ID))
        defer {
            let stage = Stage(
                name: name,
                wall: Self.seconds(CLOCK_MONOTONIC) - wall,
                cpu: Self.seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu
            )
            stages.append(stage)
        }
        return try work()
    }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
