import FlyingSocks
import FoundationEssentials
import Glibc

/// One line to a browser, which is closed in the end. Nothing on it takes longer than its deadline.
struct Connection: ~Copyable {
    typealias Deadline = ContinuousClock.Instant

    private let socket: Socket

    init(_ descriptor: Int32) { socket = Socket(file: .init(rawValue: descriptor)) }

    deinit { try? socket.close() }

    var descriptor: Int32 { socket.file.rawValue }

    /// What has come, at most so much of it; `nil` where the other side has ended, or nothing came in time.
    func read(atMost length: Int, by deadline: Deadline) -> [UInt8]? {
        repeat {
            do {
                return try socket.read(atMost: length)
            } catch SocketError.blocked {
                guard Waiting.forAny(of: [(descriptor, .toRead)], until: deadline)[0] else { return nil }
            } catch {
                return nil
            }
        } while true
    }

    /// Whether all of it was taken in time.
    func write(_ bytes: [UInt8], by deadline: Deadline) -> Bool {
        let data = Data(bytes)
        var next = data.startIndex
        while next < data.endIndex {
            do {
                next = try socket.write(data, from: next)
            } catch SocketError.blocked {
                guard Waiting.forAny(of: [(descriptor, .toWrite)], until: deadline)[0] else { return false }
            } catch {
                return false
            }
        }
        return true
    }

    /// Says that nothing more will come, and lets the other side finish. Without this, an answer to somebody who is
    /// still sending could be lost on the way (RFC 9112, 9.6).
    func finish(by deadline: Deadline) {
        shutdown(descriptor, Int32(SHUT_WR))
        var rest = 256 * 1024
        while rest > 0, let bytes = read(atMost: 16 * 1024, by: deadline), !bytes.isEmpty { rest -= bytes.count }
    }
}
