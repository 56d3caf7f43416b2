import Glibc

/// Tells one page what is new for as long as it is open: server-sent events (HTML Standard, 9.2).
struct NewsLine {
    let exhibition: Exhibition
    let stop: Bell
    /// How long a page may take to listen.
    let patience: Duration

    func run(_ connection: borrowing Connection) {
        guard connection.write(Answer.headOfNews, by: .now + patience) else { return }
        let bell = Bell()
        exhibition.attach(bell)
        defer { exhibition.detach(bell) }
        bell.ring()
        let waited: [(Int32, Waiting.Readiness)] =
            [stop, bell].map { ($0.listening, .toRead) }
            + [(connection.descriptor, .toRead)]
        while true {
            let ready = Waiting.forAny(of: waited, until: .now + .seconds(15))
            // Whatever a page says here, it says by going away.
            if ready[0] || ready[2] { return }
            let line = ready[1] ? news(bell) : ":\n\n"
            guard connection.write(Array(line.utf8), by: .now + patience) else { return }
        }
    }

    private func news(_ bell: Bell) -> String {
        bell.silence()
        return "data: \(exhibition.view.news.json)\n\n"
    }
}
