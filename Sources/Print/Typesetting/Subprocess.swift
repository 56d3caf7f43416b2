import Glibc

/// One program, run to its end or to a deadline. What it prints goes to files, so that no full pipe can hold it up.
package struct Subprocess {
    package enum Ending: Equatable {
        case exited(Int32)
        case stoppedBySignal(Int32)
        case tookTooLong
        case notStarted
    }

    let program: String
    let arguments: [String]
    /// The whole environment: nothing is inherited.
    let environment: [String: String]
    /// Where its standard output and standard error go: absolute paths.
    let output: String
    let errors: String

    package init(
        program: String,
        arguments: [String],
        environment: [String: String],
        output: String,
        errors: String
    ) {
        self.program = program
        self.arguments = arguments
        self.environment = environment
        self.output = output
        self.errors = errors
    }

    /// Runs it and waits. At the deadline it is killed.
    package func run(deadline: Duration) -> Ending {
        guard let process = start() else { return .notStarted }
        let clock = ContinuousClock()
        let end = clock.now + deadline
        var status: Int32 = 0
        while true {
            let answer = waitpid(process, &status, WNOHANG)
            if answer == process { return Self.ending(status) }
            if answer < 0, errno != EINTR { return .notStarted }
            if clock.now >= end {
                kill(process, SIGKILL)
                waitpid(process, &status, 0)
                return .tookTooLong
            }
            usleep(1000)
        }
    }

    /// The bits of a wait status, as `WIFEXITED` and its companions read them (wait(2)).
    private static func ending(_ status: Int32) -> Ending {
        let signal = status & 0x7f
        return signal == 0 ? .exited((status >> 8) & 0xff) : .stoppedBySignal(signal)
    }

    private func start() -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { posix_spawn_file_actions_destroy(&actions) }
        let isReady =
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0) == 0
            && posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600) == 0
            && posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600) == 0
        guard isReady else { return nil }
        var attributes = posix_spawnattr_t()
        guard posix_spawnattr_init(&attributes) == 0 else { return nil }
        defer { posix_spawnattr_destroy(&attributes) }
        // What this program holds back, as a preview does with Ctrl-C, must still end the one that is started.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let variables = environment.map { "\($0.key)=\($0.value)" }.sorted()
        return withCStrings([program] + arguments) { arguments in
            withCStrings(variables) { variables in
                var process: pid_t = 0
                return posix_spawn(&process, program, &actions, &attributes, arguments, variables) == 0 ? process : nil
            }
        }
    }
}

/// Lends out strings as C expects a list of them: pointers, with a null at the end.
private func withCStrings<Answer>(
    _ strings: [String],
    _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Answer?
) -> Answer? {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return (copies + [nil]).withUnsafeBufferPointer { list in list.baseAddress.flatMap(body) }
}
