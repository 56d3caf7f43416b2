import Foundation
import Pipeline
import Synchronization

/// Sets type on a thread of its own, one order at a time, since it takes longer than anybody wants to wait for a page.
final class Printing: Sendable {
    struct Order: Sendable {
        /// Which reading of the guide this is.
        let reading: Int
        let site: SiteInMemory
    }

    struct Result: Sendable {
        let reading: Int
        let paper: Swift.Result<SiteInMemory.Paper?, any Error>
    }

    /// Rings when there is a result.
    let bell = Bell()
    private let state = Mutex<(isBusy: Bool, result: Result?)>((false, nil))

    var isBusy: Bool { state.withLock { $0.isBusy } }

    func start(_ order: Order) {
        state.withLock { $0 = (true, nil) }
        Thread.detachNewThread { [self] in
            let paper = Swift.Result { try order.site.paper() }
            state.withLock { $0 = (false, Result(reading: order.reading, paper: paper)) }
            bell.ring()
        }
    }

    /// What was printed since this was last asked.
    func result() -> Result? {
        bell.silence()
        return state.withLock { state in
            defer { state.result = nil }
            return state.result
        }
    }

    /// Waits a moment for what is being printed, so that its temporary files are taken away.
    func end() {
        let end = ContinuousClock.now + .seconds(1)
        while isBusy, ContinuousClock.now < end { _ = Waiting.forAny(of: [(bell.listening, .toRead)], until: end) }
    }
}
