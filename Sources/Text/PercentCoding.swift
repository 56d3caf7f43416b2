extension String {
    /// With every byte that may not stand as it is written as `%20` and the like (RFC 3986, 2.1).
    public func percentEncoded(where mayStand: (UInt8) -> Bool) -> String {
        guard !utf8.allSatisfy(mayStand) else { return self }
        var encoded: [UInt8] = []
        encoded.reserveCapacity(utf8.count + 32)
        for byte in utf8 {
            if mayStand(byte) {
                encoded.append(byte)
            } else {
                encoded.append(UInt8(ascii: "%"))
                encoded.append(Self.figures[Int(byte >> 4)])
                encoded.append(Self.figures[Int(byte & 15)])
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private static let figures = Array("0123456789ABCDEF".utf8)

    /// As a part of an address: all but letters, digits and `-._~` is written as a number (RFC 3986, 2.3).
    public var percentEncodedPart: String {
        percentEncoded { byte in
            switch byte {
            case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
            default: byte.isASCIILetter || byte.isASCIIDigit
            }
        }
    }

    /// As a whole address: what may stand in one stays. A percent sign stays too: it is taken to be part of an address that
    /// is encoded already.
    public var percentEncodedAddress: String {
        percentEncoded { byte in
            switch byte {
            case 0x00...0x20, 0x7F...0xFF: false
            case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"): false
            case UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"): false
            default: true
            }
        }
    }
}
