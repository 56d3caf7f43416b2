/// What a browser asks for: the head of an HTTP/1.1 request (RFC 9112). Bodies are never read.
struct Request: Equatable {
    let method: String
    /// As it was sent, with its percent signs.
    let target: String
    let host: String

    /// Bounds on what anybody may send.
    enum Limit {
        static let bytes = 16 * 1024
        static let fields = 100
    }

    /// Reads a head, from the request line to the empty line. `nil` where it is not one: we do not guess at what was
    /// meant.
    init?(head: [UInt8]) {
        guard head.allSatisfy({ $0 == 9 || $0 == 10 || $0 == 13 || (32..<127).contains($0) }) else { return nil }
        var lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
        guard lines.count >= 3, lines.removeLast().isEmpty, lines.removeLast().isEmpty else { return nil }
        let parts = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[0].isEmpty, !parts[1].isEmpty, ["HTTP/1.1", "HTTP/1.0"].contains(parts[2])
        else { return nil }
        guard lines.count <= Limit.fields, let host = Self.host(lines) else { return nil }
        method = String(parts[0])
        target = String(parts[1])
        self.host = host
    }

    /// The one `Host`. A request that names none, or two, is refused (RFC 9112, 3.2).
    private static func host(_ fields: [Substring]) -> String? {
        var hosts: [String] = []
        for field in fields {
            guard let colon = field.firstIndex(of: ":"), colon > field.startIndex else { return nil }
            let name = field[..<colon]
            guard !name.contains(where: { $0 == " " || $0 == "\t" || $0.isNewline }) else { return nil }
            guard !field.contains(where: \.isNewline) else { return nil }
            if name.lowercased() == "host" { hosts.append(trimmed(field[field.index(after: colon)...])) }
        }
        return hosts.count == 1 ? hosts[0] : nil
    }

    private static func trimmed(_ text: Substring) -> String {
        let isSpace = { (character: Character) in character == " " || character == "\t" }
        return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    }
}

extension Request {
    enum Arrival: Equatable {
        case request(Request)
        case malformed
        case tooLong
        /// Nobody is there any more, or nothing came in time.
        case nothing
    }

    /// Waits for a request on a line.
    static func read(from connection: borrowing Connection, by deadline: Connection.Deadline) -> Arrival {
        var head: [UInt8] = []
        while head.count < Limit.bytes {
            guard let bytes = connection.read(atMost: 4096, by: deadline) else { return .nothing }
            let searched = max(0, head.count - 3)
            head += bytes
            if let end = endOfHead(head, from: searched) {
                guard end <= Limit.bytes else { return .tooLong }
                return Request(head: Array(head[..<end])).map(Arrival.request) ?? .malformed
            }
        }
        return .tooLong
    }

    private static func endOfHead(_ bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= start + 4 else { return nil }
        let first = (start...(bytes.count - 4)).first { bytes[$0..<($0 + 4)].elementsEqual([13, 10, 13, 10]) }
        return first.map { $0 + 4 }
    }
}
