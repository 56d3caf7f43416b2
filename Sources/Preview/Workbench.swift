import Pipeline

/// Keeps the exhibition true: reads the guide again when its files change, and lets the paper follow when it is quiet.
struct Workbench: Sendable {
    /// How long the files must be at rest before type is set.
    static let quiet = Duration.seconds(2)

    let request: GuideRequest
    let exhibition: Exhibition
    /// Whether to let the system tell us of changes; else we look by ourselves.
    let asksSystem: Bool
    let stop: Bell
    let say: @Sendable (String) -> Void
    /// Tells this run of the program from others.
    let name: String

    /// Reads the guide for the first time, then whenever it changes, until the bell rings.
    ///
    /// - Parameter ready: called once, when there is something to show
    func run(ready: () -> Void) {
        let printing = Printing()
        var watch = FolderWatch(request.folder, asksSystem: asksSystem)
        var table = WorkTable(request, exhibition, run: name)
        say(table.read(because: []))
        ready()
        var paperIsDue = ContinuousClock.now
        while true {
            let isIdle = table.wantsPaper && !printing.isBusy
            let next = ContinuousClock.now + watch.interval
            let waited = [stop.listening, printing.bell.listening, watch.listening].map {
                ($0, Waiting.Readiness.toRead)
            }
            let heard = Waiting.forAny(of: waited, until: isIdle ? min(next, paperIsDue) : next)
            if heard[0] { return printing.end() }
            let changes = watch.changes()
            if !changes.isEmpty {
                say(table.read(because: changes))
                paperIsDue = .now + Self.quiet
            }
            if let result = printing.result(), let sentence = table.receive(result) { say(sentence) }
            if table.wantsPaper, !printing.isBusy, ContinuousClock.now >= paperIsDue, let order = table.order {
                printing.start(order)
            }
        }
    }
}
