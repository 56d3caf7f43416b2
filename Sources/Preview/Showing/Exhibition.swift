import Synchronization

/// What the preview shows at this moment. One thread changes it, all the others look.
final class Exhibition: Sendable {
    struct View: Sendable {
        /// The last good site by the names of its files; `nil` where there has been none yet.
        var site: [String: [UInt8]]?
        /// The printed pieces that were set last.
        var paper: [String: [UInt8]]
        /// Whether the paper says what the site says.
        var isPaperFresh: Bool
        /// The page that stands for all others where there is no site yet.
        var faultsPage: [UInt8]
        var news: News
    }

    private struct State {
        var view: View
        var bells: [Bell] = []
    }

    private let state: Mutex<State>

    init(_ view: View) { state = Mutex(State(view: view)) }

    var view: View { state.withLock { $0.view } }

    /// Shows something else, and rings for everybody who waits.
    func show(_ view: View) {
        let bells = state.withLock { state in
            state.view = view
            return state.bells
        }
        for bell in bells { bell.ring() }
    }

    /// From now on this bell rings with every change.
    func attach(_ bell: Bell) { state.withLock { $0.bells.append(bell) } }

    func detach(_ bell: Bell) { state.withLock { state in state.bells.removeAll { $0 === bell } } }

    /// Returns when the paper says what the site says, or at the deadline.
    func waitForPaper(until deadline: ContinuousClock.Instant) {
        let bell = Bell()
        attach(bell)
        defer { detach(bell) }
        while !view.isPaperFresh, ContinuousClock.now < deadline {
            _ = Waiting.forAny(of: [(bell.listening, .toRead)], until: deadline)
            bell.silence()
        }
    }
}
