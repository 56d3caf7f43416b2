import FlyingSocks
import Glibc

/// The sockets at which browsers on this computer reach us, and nobody from elsewhere.
struct Doors: Sendable {
    let sockets: [Socket]
    let port: UInt16

    /// Why there is no door.
    enum Refusal: Error, Equatable {
        case taken
        case system(String)
    }

    /// Opens a port on 127.0.0.1 and, where the computer has it, on ::1: “localhost” leads to either.
    ///
    /// - Parameter port: 0 for any that is free
    static func open(port: UInt16) throws(Refusal) -> Doors {
        let first = try socket(port: port, .four)
        guard case .ip4(_, let port)? = try? first.sockname() else { throw .system("The port has no number.") }
        do {
            return Doors(sockets: [first, try socket(port: port, .six)], port: port)
        } catch .taken {
            try? first.close()
            throw .taken
        } catch {
            return Doors(sockets: [first], port: port)
        }
    }

    func close() { for socket in sockets { try? socket.close() } }

    private enum Version { case four, six }

    private static func socket(port: UInt16, _ version: Version) throws(Refusal) -> Socket {
        var opened: Socket?
        do {
            let socket = try Socket(domain: version == .four ? AF_INET : AF_INET6)
            opened = socket
            // Programs that we start must not keep the port.
            _ = fcntl(socket.file.rawValue, F_SETFD, FD_CLOEXEC)
            try socket.setFlags(.nonBlocking)
            // So that the port is free at once after the last preview has ended.
            try socket.setValue(true, for: .localAddressReuse)
            switch version {
            case .four: try socket.bind(to: .inet(ip4: "127.0.0.1", port: port))
            case .six: try socket.bind(to: .loopback(port: port))
            }
            try socket.listen()
            return socket
        } catch {
            try? opened?.close()
            if case SocketError.failed(_, EADDRINUSE, _) = error { throw .taken }
            if case SocketError.failed(_, _, let message) = error { throw .system(message) }
            throw .system("\(error)")
        }
    }
}
