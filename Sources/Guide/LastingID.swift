import CDigest

/// A name for a guide, an entry or a part of one that others may keep for years: a UUID that follows from what it names
/// (version 5, RFC 9562, 5.5), so that it is the same in every build, on every computer and in every format.
public struct LastingID: Sendable, Hashable {
    /// 16.
    private let bytes: [UInt8]

    /// `nil` for anything but a UUID as it is usually written, in capitals or not.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [8, 4, 4, 4, 12] else { return nil }
        let digits = Array(parts.joined().utf8).map { Self.digit($0) }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            bytes.append(high << 4 | low)
        }
        self.bytes = bytes
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }

    /// In small letters: `6ba7b810-9dad-11d1-80b4-00c04fd430c8`.
    public var text: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
            text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The one of a guide that has none of its own written down: from its name and its place, never from its web address,
    /// which may change.
    public static func guide(name: String, place: String) -> LastingID {
        namespace.part("guide", "\(name)\n\(place)")
    }

    /// The one of an entry that has none written in its file.
    public func entry(slug: String) -> LastingID { part("entry", slug) }

    /// The one of a part, by its kind and by what it says: never by where it stands among others.
    public func part(_ kind: String, _ content: String) -> LastingID {
        let name = Array("\(kind)\n\(content)".utf8)
        var context = SHA1_CTX()
        SHA1Init(&context)
        SHA1Update(&context, bytes, bytes.count)
        SHA1Update(&context, name, name.count)
        let digest = [UInt8](unsafeUninitializedCapacity: Int(SHA1_DIGEST_LENGTH)) { buffer, count in
            guard let start = buffer.baseAddress else { return }
            SHA1Final(start, &context)
            count = buffer.count
        }
        return Self.marked(Array(digest.prefix(16)), version: 5)
    }

    private static func marked(_ bytes: [UInt8], version: UInt8) -> LastingID {
        var bytes = bytes + [UInt8](repeating: 0, count: max(0, 16 - bytes.count))
        bytes[6] = bytes[6] & 0x0F | version << 4
        bytes[8] = bytes[8] & 0x3F | 0x80
        return LastingID(bytes: bytes)
    }

    /// Ours, made once at random.
    private static let namespace = LastingID(bytes: [
        0x5e, 0x2d, 0x0c, 0x9b, 0x41, 0x7f, 0x4a, 0x63, 0x9c, 0x18, 0xd0, 0x3a, 0x77, 0x52, 0xe6, 0x8f,
    ])
}
