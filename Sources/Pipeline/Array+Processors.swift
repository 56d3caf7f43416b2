import Dispatch
import Foundation
import Synchronization

extension Array where Element: Sendable {
    /// What the work makes of each element, in their order, done on all processors of the machine at once.
    func onAllProcessors<Made: Sendable>(_ work: @Sendable (Element) -> Made) -> [Made] {
        let shares = Swift.min(count, 4 * ProcessInfo.processInfo.activeProcessorCount)
        let made = Mutex([[Made]](repeating: [], count: shares))
        DispatchQueue.concurrentPerform(iterations: shares) { share in
            let part = self[(count * share / shares)..<(count * (share + 1) / shares)].map(work)
            made.withLock { $0[share] = part }
        }
        return made.withLock { $0.flatMap { $0 } }
    }
}
