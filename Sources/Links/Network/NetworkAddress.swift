import Glibc

/// The number of a computer on a network, and whether everybody may be led to it.
///
/// A link in a guide must never make the program knock at the doors of the network that it runs in.
public struct NetworkAddress: Sendable, Hashable {
    /// Four bytes, or sixteen.
    public let bytes: [UInt8]

    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// `nil` for what is neither IPv4 nor IPv6.
    init?(_ address: UnsafePointer<sockaddr>) {
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            self.init(
                address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                    withUnsafeBytes(of: $0.pointee.sin_addr) { Array($0) }
                }
            )
        case AF_INET6:
            self.init(
                address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
                    withUnsafeBytes(of: $0.pointee.sin6_addr) { Array($0) }
                }
            )
        default: return nil
        }
    }

    /// `192.0.2.7` or `2001:db8::7`.
    public init?(_ text: String) {
        var (four, six) = (in_addr(), in6_addr())
        if inet_pton(AF_INET, text, &four) == 1 {
            self.init(withUnsafeBytes(of: four) { Array($0) })
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            self.init(withUnsafeBytes(of: six) { Array($0) })
        } else {
            return nil
        }
    }

    /// Whether it is a computer of the public internet.
    public var isPublic: Bool {
        switch bytes.count {
        case 4: !Self.notPublic4.contains { $0.holds(bytes) }
        case 16: embedded.map(\.isPublic) ?? !Self.notPublic6.contains { $0.holds(bytes) }
        default: false
        }
    }

    /// The IPv4 address that an IPv6 address stands for: mapped (RFC 4291), translated (RFC 6052, 64:ff9b::/96),
    /// through 6to4 (RFC 3056). Packets to it end there, so its rules count.
    private var embedded: NetworkAddress? {
        if Range("::ffff:0:0", 96).holds(bytes) || Range("64:ff9b::", 96).holds(bytes) {
            return NetworkAddress(Array(bytes[12...]))
        }
        return Range("2002::", 16).holds(bytes) ? NetworkAddress(Array(bytes[2..<6])) : nil
    }

    private struct Range: Sendable {
        let start: [UInt8]
        let bits: Int

        init(_ start: String, _ bits: Int) {
            self.start = NetworkAddress(start)?.bytes ?? []
            self.bits = bits
        }

        func holds(_ bytes: [UInt8]) -> Bool {
            guard bytes.count == start.count else { return false }
            return (0..<bits).allSatisfy { bit in
                let mask = UInt8(0x80) >> UInt8(bit % 8)
                return bytes[bit / 8] & mask == start[bit / 8] & mask
            }
        }
    }

    /// Source: IANA, IPv4 Special-Purpose Address Registry (RFC 6890), with multicast (RFC 5771). Link-local holds the
    /// addresses at which clouds tell their secrets, 100.64/10 and 192.0.0/24 hold others.
    private static let notPublic4 = [
        Range("0.0.0.0", 8), Range("10.0.0.0", 8), Range("100.64.0.0", 10), Range("127.0.0.0", 8),
        Range("169.254.0.0", 16), Range("172.16.0.0", 12), Range("192.0.0.0", 24), Range("192.0.2.0", 24),
        Range("192.88.99.0", 24), Range("192.168.0.0", 16), Range("198.18.0.0", 15), Range("198.51.100.0", 24),
        Range("203.0.113.0", 24), Range("224.0.0.0", 4), Range("240.0.0.0", 4), Range("168.63.129.16", 32),
    ]

    /// Source: IANA, IPv6 Special-Purpose Address Registry (RFC 6890): loopback and those from IPv4 (::/8), discard,
    /// Teredo and the rest of 2001::/23, documentation, unique local, link-local and site-local, multicast.
    private static let notPublic6 = [
        Range("::", 8), Range("64:ff9b:1::", 48), Range("100::", 64), Range("2001::", 23), Range("2001:db8::", 32),
        Range("3fff::", 20), Range("5f00::", 16), Range("fc00::", 7), Range("fe80::", 10), Range("fec0::", 10),
        Range("ff00::", 8),
    ]
}
