import FlyingSocks
import Foundation
import Glibc
import Synchronization

/// Lets browsers in, one thread each, so many at once and for so long.
final class Server: Sendable {
    struct Limits: Sendable {
        var connections = 64
        /// Of these, how many pages may wait for news. A browser has six at most for one server (HTTP/1.1).
        var readersOfNews = 24
        var request = Duration.seconds(10)
        var answer = Duration.seconds(30)
        var farewell = Duration.seconds(1)
    }

    private let doors: Doors
    private let reception: Reception
    private let limits: Limits
    private let stop: Bell
    private let guests = Mutex(Guests())

    private struct Guests {
        var connections = 0
        var readersOfNews = 0
    }

    init(_ doors: Doors, _ reception: Reception, limits: Limits = Limits(), stop: Bell) {
        self.doors = doors
        self.reception = reception
        self.limits = limits
        self.stop = stop
    }

    /// Lets browsers in until the bell rings.
    func run() {
        let waited = [(stop.listening, Waiting.Readiness.toRead)] + doors.sockets.map { ($0.file.rawValue, .toRead) }
        while true {
            let ready = Waiting.forAny(of: waited, until: .now + .seconds(60))
            if ready[0] { return doors.close() }
            for (socket, isReady) in zip(doors.sockets, ready.dropFirst()) where isReady { letIn(at: socket) }
        }
    }

    private func letIn(at socket: Socket) {
        let descriptor: Int32
        do {
            descriptor = try socket.accept().file.rawValue
        } catch SocketError.blocked {
            return
        } catch {
            // Where the computer has no descriptor left, asking again at once would only keep it busy.
            usleep(50_000)
            return
        }
        // Programs that we start must not keep the line open.
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        let hasRoom = enter(\.connections, most: limits.connections)
        guard hasRoom else {
            close(descriptor)
            return
        }
        Thread.detachNewThread {
            self.serve(Connection(descriptor))
            self.leave(\.connections)
        }
    }

    private func enter(_ place: WritableKeyPath<Guests, Int> & Sendable, most: Int) -> Bool {
        guests.withLock { guests in
            guard guests[keyPath: place] < most else { return false }
            guests[keyPath: place] += 1
            return true
        }
    }

    private func leave(_ place: WritableKeyPath<Guests, Int> & Sendable) {
        guests.withLock { $0[keyPath: place] -= 1 }
    }

    private func serve(_ connection: consuming Connection) {
        let reply: Reception.Reply
        switch Request.read(from: connection, by: .now + limits.request) {
        case .nothing: return
        case .malformed: reply = .answer(Answer(.badRequest, "This is not a request that we can read."), hasBody: true)
        case .tooLong: reply = .answer(Answer(.tooLong, "This request is too long."), hasBody: true)
        case .request(let request): reply = reception.reply(to: request)
        }
        switch reply {
        case .answer(let answer, let hasBody):
            guard connection.write(answer.message(withBody: hasBody), by: .now + limits.answer) else { return }
            connection.finish(by: .now + limits.farewell)
        case .news: tellNews(connection)
        }
    }

    private func tellNews(_ connection: consuming Connection) {
        guard enter(\.readersOfNews, most: limits.readersOfNews) else {
            _ = connection.write(
                Answer(.busy, "Too many pages are open.").message(withBody: true),
                by: .now + limits.farewell
            )
            return
        }
        NewsLine(exhibition: reception.exhibition, stop: stop, patience: limits.farewell).run(connection)
        leave(\.readersOfNews)
    }
}
