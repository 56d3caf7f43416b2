import Foundation
import Synchronization

/// A line on the terminal that says what is being done, for work that takes over a second. Elsewhere it is silent.
final class ProgressLine: Sendable {
    private struct State {
        var stage = ""
        var isShown = false
        var isOver = false
    }

    private let state = Mutex(State())

    /// Runs work that names its stages; the line is gone when the work is over.
    static func during<Result>(_ work: (@escaping @Sendable (String) -> Void) throws -> Result) rethrows -> Result {
        let line = ProgressLine()
        if isatty(STDERR_FILENO) == 1 { Thread.detachNewThread { line.show() } }
        defer { line.clear() }
        return try work { stage in line.state.withLock { $0.stage = stage } }
    }

    private func show() {
        Thread.sleep(forTimeInterval: 1)
        var isOver = false
        while !isOver {
            isOver = state.withLock { state in
                if state.isOver { return true }
                Terminal.overwrite("Working: \(state.stage) …")
                state.isShown = true
                return false
            }
            Thread.sleep(forTimeInterval: 0.2)
        }
    }

    private func clear() {
        state.withLock { state in
            state.isOver = true
            if state.isShown { Terminal.overwrite("") }
        }
    }
}
