extension String {
    /// Appends words so that HTML reads them as words between tags.
    mutating func append(escaping words: String) { append(words, escapedBy: Self.entity(betweenTags:)) }

    /// Appends words so that HTML reads them as words between quotation marks.
    mutating func append(escapingAttribute words: String) { append(words, escapedBy: Self.entity(inAttribute:)) }

    private mutating func append(_ words: String, escapedBy entity: (UInt8) -> String?) {
        let bytes = words.utf8
        let isPlain = bytes.withContiguousStorageIfAvailable { !$0.contains { entity($0) != nil } } ?? false
        if isPlain { return append(words) }
        var start = bytes.startIndex
        for index in bytes.indices {
            guard let entity = entity(bytes[index]) else { continue }
            append(contentsOf: words[start..<index])
            append(entity)
            start = bytes.index(after: index)
        }
        append(contentsOf: words[start...])
    }

    private static func entity(betweenTags byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        default: nil
        }
    }

    private static func entity(inAttribute byte: UInt8) -> String? {
        byte == UInt8(ascii: "\"") ? "&quot;" : entity(betweenTags: byte)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    /// An address with everything percent-encoded that may not stand in one (RFC 3986). A percent sign stays: it is taken
    /// to be part of an address that is encoded already.
    var percentEncoded: String {
        guard !utf8.allSatisfy(\.mayStandInAddress) else { return self }
        var encoded: [UInt8] = []
        for byte in utf8 {
            if byte.mayStandInAddress {
                encoded.append(byte)
            } else {
                encoded += [UInt8(ascii: "%"), Self.digits[Int(byte >> 4)], Self.digits[Int(byte & 15)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var mayStandInAddress: Bool {
        switch self {
        case 0x00...0x20, 0x7F...0xFF: false
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"): false
        case UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"): false
        default: true
        }
    }
}
