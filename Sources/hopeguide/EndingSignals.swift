import Foundation

/// The ways in which somebody ends a program that would go on for ever: Ctrl-C, closing the terminal, or asking it to.
///
/// Make one before anything that starts a thread: the signals are held back in all threads, and one of ours waits for them.
struct EndingSignals {
    private let signals: sigset_t

    init() {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        self.signals = signals
    }

    /// Does this when the first of them comes.
    func onFirst(_ work: @escaping @Sendable () -> Void) {
        let signals = signals
        Thread.detachNewThread {
            var (signals, signal) = (signals, Int32(0))
            if sigwait(&signals, &signal) == 0 { work() }
        }
    }
}
