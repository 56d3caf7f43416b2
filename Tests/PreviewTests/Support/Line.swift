import FlyingSocks
import Foundation
import Glibc
import Testing

/// A real line to a preview.
final class Line {
    private let socket: Socket

    init(_ port: UInt16, sixth: Bool = false) throws {
        socket = try Socket(domain: sixth ? AF_INET6 : AF_INET)
        if sixth {
            try socket.connect(to: .loopback(port: port))
        } else {
            try socket.connect(to: .inet(ip4: "127.0.0.1", port: port))
        }
        // Longer than anything here takes, so that a fault ends the test and does not hang it.
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(socket.file.rawValue, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(socket.file.rawValue, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { try? socket.close() }

    /// Sends what the other side takes.
    func send(_ text: String) {
        let data = Data(text.utf8)
        var next = 0
        while next < data.count, let sent = try? socket.write(data, from: next) { next = sent }
    }

    /// What comes next; `nil` at the end.
    func more() -> [UInt8]? { try? socket.read(atMost: 64 * 1024) }

    /// All that comes until the end.
    func rest() -> [UInt8] {
        var bytes: [UInt8] = []
        while let more = more() { bytes += more }
        return bytes
    }

    /// Reads until these words have come, and answers with all that came.
    func until(_ words: String) throws -> String {
        var bytes: [UInt8] = []
        while let more = more() {
            bytes += more
            let text = String(decoding: bytes, as: UTF8.self)
            if text.contains(words) { return text }
        }
        Issue.record("“\(words)” did not come, but: \(String(decoding: bytes, as: UTF8.self))")
        throw CancellationError()
    }
}

/// An answer, taken apart.
struct Reply: Equatable {
    let status: Int
    /// By their names, in the order of the alphabet.
    let fields: [String]
    let body: [UInt8]

    init(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        let end = try #require(text.firstRange(of: "\r\n\r\n"), "there is no answer: \(text)")
        let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
        status = try #require(Int(lines[0].split(separator: " ")[1]))
        fields = lines.dropFirst().sorted()
        body = Array(bytes[text[..<end.upperBound].utf8.count...])
    }

    var text: String { String(decoding: body, as: UTF8.self) }

    func field(_ name: String) -> String? {
        fields.first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) }
    }
}
