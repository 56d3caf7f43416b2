import Foundation
import Glibc
import Pipeline

/// Shows a guide in a browser on this computer while somebody writes it. Writes nothing.
public final class Preview: Sendable {
    /// At which port to be found.
    public enum Port: Sendable, Equatable {
        /// This one and no other; 0 for any that is free.
        case exactly(UInt16)
        /// This one, or where another program has it, one of the nine after it.
        case near(UInt16)

        /// Where we can be found unless somebody says otherwise.
        public static let usual = Port.near(4810)
    }

    /// Why there can be no preview.
    public enum Refusal: Error, Equatable {
        case taken(Port)
        case system(String)
    }

    /// Where to look with a browser: `http://localhost:4810/`.
    public let address: String

    private let server: Server
    private let workbench: Workbench
    private let stopping = Bell()

    /// Takes a port. Nothing is read or shown before `run`.
    ///
    /// - Parameters:
    ///   - asksSystem: whether to let the system tell us of changes; else we look every half a second
    ///   - say: takes the lines that tell what happens
    public convenience init(
        _ request: GuideRequest,
        port: Port,
        asksSystem: Bool = true,
        say: @escaping @Sendable (String) -> Void
    ) throws(Refusal) {
        try self.init(request, port: port, limits: Server.Limits(), asksSystem: asksSystem, say: say)
    }

    init(
        _ request: GuideRequest,
        port: Port,
        limits: Server.Limits,
        asksSystem: Bool = true,
        say: @escaping @Sendable (String) -> Void
    ) throws(Refusal) {
        let doors = try Self.doors(port)
        let hosts = OwnHosts(port: doors.port)
        let exhibition = Exhibition(
            Exhibition.View(
                paper: [:],
                isPaperFresh: true,
                faultsPage: [],
                news: News(page: "none", found: [], remark: nil)
            )
        )
        address = hosts.address
        server = Server(doors, Reception(exhibition: exhibition, hosts: hosts), limits: limits, stop: stopping)
        workbench = Workbench(
            request: request,
            exhibition: exhibition,
            asksSystem: asksSystem,
            stop: stopping,
            say: say,
            name: "\(getpid())"
        )
    }

    /// Reads the guide, calls `ready` when a browser can be opened, and shows the guide until `stop`.
    public func run(ready: @Sendable () -> Void) {
        workbench.run {
            Thread.detachNewThread { [server] in server.run() }
            ready()
        }
    }

    /// Ends the preview at once.
    public func stop() { stopping.ring() }

    private static func doors(_ port: Port) throws(Refusal) -> Doors {
        let numbers: ClosedRange<UInt16> =
            switch port {
            case .exactly(let number): number...number
            case .near(let number): number...UInt16(clamping: Int(number) + 9)
            }
        for number in numbers {
            do throws(Doors.Refusal) {
                return try Doors.open(port: number)
            } catch {
                if case .system(let message) = error { throw .system(message) }
            }
        }
        throw .taken(port)
    }
}
