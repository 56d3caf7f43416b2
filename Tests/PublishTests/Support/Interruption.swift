import Glibc
import Synchronization

@testable import Publish

/// Lets a number of changes happen and none after that, as if the program were killed there; or, once only, makes one
/// change fail.
final class Interruption: Sendable {
    private let allowed: Int
    private let error: PublishError
    private let isOnce: Bool
    private let changes = Mutex(0)

    init(
        after allowed: Int,
        with error: PublishError = .failed("", reason: "stopped by the test"),
        once isOnce: Bool = false
    ) {
        self.allowed = allowed
        self.error = error
        self.isOnce = isOnce
    }

    var hasStruck: Bool { changes.withLock { $0 > allowed } }

    func disk(_ disk: Disk) -> Disk {
        var disk = disk
        disk.beforeChange = { () throws(PublishError) in
            let isAllowed = self.changes.withLock { count in
                count += 1
                return count <= self.allowed || (self.isOnce && count > self.allowed + 1)
            }
            if !isAllowed { throw self.error }
        }
        return disk
    }
}

extension Disk {
    /// As on a memory stick: no exchange of folders in one step, no hard links.
    static var memoryStick: Disk {
        var disk = Disk()
        disk.exchangeCall = { _, _ in
            errno = EINVAL
            return -1
        }
        disk.linkCall = { _, _ in
            errno = EPERM
            return -1
        }
        return disk
    }
}
