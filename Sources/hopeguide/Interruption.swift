import Foundation
import Synchronization

/// Whether somebody has pressed Ctrl-C. The second time ends the program at once, as usual.
enum Interruption {
    private static let flag = Atomic(false)

    static func listen() {
        signal(SIGINT) { _ in
            Interruption.flag.store(true, ordering: .relaxed)
            signal(SIGINT, SIG_DFL)
        }
    }

    /// From now on it does what it usually does.
    static func stopListening() { signal(SIGINT, SIG_DFL) }

    static var hasCome: Bool { flag.load(ordering: .relaxed) }
}
