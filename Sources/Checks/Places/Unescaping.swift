/// Undoes what formats do to letters, one piece after the other: `&#32;` and `&ocirc;` in HTML, `%20` and `+` in addresses,
/// `\u0020` in JSON and scripts, `=20` in contact cards, and the folded lines of calendars.
struct Unescaping {
    enum Piece {
        /// An ASCII letter in lower case, or a digit.
        case letter(UInt8)
        /// Anything else that is not ASCII, or was escaped.
        case scalar(Unicode.Scalar)
        case tagStart
        case tagEnd
        /// What parts words.
        case gap
    }

    private let bytes: [UInt8]
    private let foldsLines: Bool
    private var index = 0

    /// - Parameter foldsLines: whether a line that begins with a space goes on from the one before (RFC 5545, RFC 6350).
    init(_ bytes: [UInt8], foldsLines: Bool) {
        self.bytes = bytes
        self.foldsLines = foldsLines
    }

    /// The next piece; `nil` at the end.
    mutating func next() -> Piece? {
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 97...122, 48...57:
                index += 1
                return .letter(byte)
            case 65...90:
                index += 1
                return .letter(byte | 32)
            case UInt8(ascii: "'"): index += 1
            case UInt8(ascii: "<"):
                index += 1
                return startsTag ? .tagStart : .gap
            case UInt8(ascii: ">"):
                index += 1
                return .tagEnd
            case UInt8(ascii: "&"): if let piece = entity() { return piece }
            case UInt8(ascii: "%"): return percent()
            case UInt8(ascii: "="): if let piece = quotedPrintable() { return piece }
            case UInt8(ascii: "\\"): return backslash()
            case 10, 13: if let piece = lineEnd() { return piece }
            case 0..<128:
                index += 1
                return .gap
            default: return .scalar(multibyte())
            }
        }
        return nil
    }

    private func byte(_ position: Int) -> UInt8? { position < bytes.count ? bytes[position] : nil }

    /// After a `<`: tags begin with a letter, `/`, `!` or `?`.
    private var startsTag: Bool {
        guard let byte = byte(index) else { return false }
        return (97...122).contains(byte | 32)
            || [UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(byte)
    }

    private mutating func multibyte() -> Unicode.Scalar {
        let length = bytes[index] >= 0xF0 ? 4 : bytes[index] >= 0xE0 ? 3 : bytes[index] >= 0xC0 ? 2 : 1
        let end = min(index + length, bytes.count)
        let scalar = Self.scalar(bytes[index..<end])
        index = scalar == nil ? index + 1 : end
        return scalar ?? "\u{FFFD}"
    }

    private static func scalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        if case .scalarValue(let scalar) = decoder.decode(&iterator) { return scalar }
        return nil
    }

    // MARK: Escapes

    /// A number, or a name: of those that are letters, the first letter counts (`&ocirc;`); others part words.
    private mutating func entity() -> Piece? {
        guard let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
            index += 1
            return .gap
        }
        let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
        index = end + 1
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let isHexadecimal = digits.first == "x" || digits.first == "X"
            let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return value.flatMap(Unicode.Scalar.init).map(Piece.scalar) ?? .gap
        }
        if Self.silentEntities.contains(name) { return nil }
        let marks = ["acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "caron", "macr"]
        guard let letter = name.utf8.first, marks.contains(where: { name.dropFirst() == $0 }) else { return .gap }
        return .letter(letter | 32)
    }

    private static let silentEntities: Set = [
        "shy", "zwnj", "zwj", "rsquo", "lsquo", "apos", "ZeroWidthSpace", "NoBreak",
    ]

    /// `%20`; of letters beyond ASCII, all their bytes.
    private mutating func percent() -> Piece {
        guard let first = hexadecimal(from: index + 1, digits: 2) else {
            index += 1
            return .gap
        }
        index += 3
        guard first >= 0xC0 else { return .scalar(Unicode.Scalar(UInt8(truncatingIfNeeded: first))) }
        var gathered = [UInt8(truncatingIfNeeded: first)]
        let wanted = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        while gathered.count < wanted, byte(index) == UInt8(ascii: "%"),
            let next = hexadecimal(from: index + 1, digits: 2), next & 0xC0 == 0x80
        {
            gathered.append(UInt8(truncatingIfNeeded: next))
            index += 3
        }
        return Self.scalar(gathered[...]).map(Piece.scalar) ?? .gap
    }

    /// `=20`, `=2C` and a line that goes on, in contact cards.
    private mutating func quotedPrintable() -> Piece? {
        if byte(index + 1) == 10 {
            index += 2
            return nil
        }
        if byte(index + 1) == 13, byte(index + 2) == 10 {
            index += 3
            return nil
        }
        let isEscape = foldsLines && hexadecimal(from: index + 1, digits: 2).map { $0 == 32 || $0 == 44 } ?? false
        index += isEscape ? 3 : 1
        return .gap
    }

    /// `\u0020` is its letter; `\n` and the like part words.
    private mutating func backslash() -> Piece {
        switch byte(index + 1) {
        case UInt8(ascii: "u"):
            guard let value = hexadecimal(from: index + 2, digits: 4), let scalar = Unicode.Scalar(value) else { break }
            index += 6
            return .scalar(scalar)
        case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"), UInt8(ascii: "r"):
            index += 2
            return .gap
        default: break
        }
        index += 1
        return .gap
    }

    private mutating func lineEnd() -> Piece? {
        let end = bytes[index] == 13 && byte(index + 1) == 10 ? index + 2 : index + 1
        if foldsLines, byte(end) == 32 || byte(end) == 9 {
            index = end + 1
            return nil
        }
        index = end
        return .gap
    }

    private func hexadecimal(from start: Int, digits: Int) -> UInt32? {
        guard start + digits <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[start..<(start + digits)] {
            switch byte {
            case 48...57: value = value << 4 | UInt32(byte - 48)
            case 65...70, 97...102: value = value << 4 | UInt32((byte | 32) - 87)
            default: return nil
            }
        }
        return value
    }
}
