/// What a byte is where text is ASCII. Bytes of other scripts' letters are none of these.
extension UInt8 {
    /// `0` to `9`.
    @inlinable public var isASCIIDigit: Bool { self &- 0x30 < 10 }

    /// `a` to `z`, `A` to `Z`.
    @inlinable public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// A letter or a digit.
    @inlinable public var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }

    /// A digit of base 16: `0` to `9`, `a` to `f`, `A` to `F`.
    @inlinable public var isHexadecimalDigit: Bool { isASCIIDigit || (self | 0x20) &- 0x61 < 6 }

    /// A space, a tab, or the end of a line or a page.
    @inlinable public var isASCIISpace: Bool { self == 0x20 || self &- 0x09 < 5 }

    /// What has no shape of its own: 0 to 31, and 127.
    @inlinable public var isASCIIControl: Bool { self < 0x20 || self == 0x7F }

    /// A capital letter as the small one; anything else as it is.
    @inlinable public var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension StringProtocol {
    /// Whether every byte is ASCII, so that a byte is a character (but for a line end of two bytes).
    @inlinable public var isASCII: Bool {
        utf8.withContiguousStorageIfAvailable { bytes in bytes.allSatisfy { $0 < 0x80 } }
            ?? utf8.allSatisfy { $0 < 0x80 }
    }

    /// Whether it begins with a text of lower-case ASCII, in capitals or not.
    public func hasASCIIPrefix(ignoringCase prefix: String) -> Bool {
        var bytes = utf8.makeIterator()
        return prefix.utf8.allSatisfy { bytes.next()?.asciiLowercased == $0 }
    }
}

/// The addresses of the web, by how they begin.
public enum WebScheme {
    /// In the order in which they are looked for.
    public static let all = ["https://", "http://"]

    /// The scheme with which an address begins, in capitals or not; `nil` for any other, which no page may link to.
    public static func of(_ address: some StringProtocol) -> String? {
        all.first { address.hasASCIIPrefix(ignoringCase: $0) }
    }
}
