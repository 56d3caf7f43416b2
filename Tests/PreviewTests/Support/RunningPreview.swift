import Foundation
import Guide
import Pipeline
import Synchronization
import Testing

@testable import Preview

/// A real preview of a real folder, at a port of its own, for one test.
final class RunningPreview {
    static let day = "2026-11-21"

    let guide: WorkingGuide
    let request: GuideRequest
    let preview: Preview
    let lines = Lines()

    init(
        _ guide: WorkingGuide,
        limits: Server.Limits = .init(),
        asksSystem: Bool = true,
        typesetter: String? = nil
    ) throws {
        self.guide = guide
        request = GuideRequest(
            folder: guide.path,
            output: guide.path + "/site",
            today: try #require(CalendarDate(iso: Self.day)),
            isStrict: false,
            typesetter: typesetter,
            home: nil
        )
        preview = try Preview(request, port: .exactly(0), limits: limits, asksSystem: asksSystem) { [lines] in
            lines.add($0)
        }
        let isReady = DispatchSemaphore(value: 0)
        Thread.detachNewThread { [preview] in preview.run { isReady.signal() } }
        try #require(isReady.wait(timeout: .now() + 60) == .success)
    }

    deinit { preview.stop() }

    var port: UInt16 { URL(string: preview.address)?.port.map(UInt16.init) ?? 0 }

    /// Asks for a page as a browser does.
    func get(_ target: String, method: String = "GET") throws -> Reply {
        try send("\(method) \(target) HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
    }

    /// Sends this to the letter, and reads until the line is closed.
    func send(_ text: String) throws -> Reply {
        let line = try Line(port)
        line.send(text)
        return try Reply(line.rest())
    }
}

/// What was said on the terminal.
final class Lines: Sendable {
    private let lines = Mutex<[String]>([])

    func add(_ line: String) { lines.withLock { $0.append(line) } }

    var all: [String] { lines.withLock { $0 } }

    /// The first line after so many that is like this, however long it takes.
    func wait(after count: Int = 0, for isMeant: (String) -> Bool) throws -> String {
        let end = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < end {
            if let line = all.dropFirst(count).first(where: isMeant) { return line }
            Thread.sleep(forTimeInterval: 0.01)
        }
        Issue.record("Nobody said so. Said was: \(all)")
        throw CancellationError()
    }
}
