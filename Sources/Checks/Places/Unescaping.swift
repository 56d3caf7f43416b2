/// Undoes what formats do to letters: `&#32;` and `&nbsp;` in HTML, `%20` and `+` in addresses, `\u0020` in JSON and
/// scripts, `=20` in contact cards, and the folded lines of calendars.
enum Unescaping {
    /// - Parameter foldsLines: whether a line that begins with a space goes on from the one before (RFC 5545, RFC 6350).
    static func decoded(_ bytes: [UInt8], foldsLines: Bool) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if let escape = escape(bytes, at: index) ?? (foldsLines ? fold(bytes, at: index) : nil) {
                plain += escape.bytes
                index += escape.length
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        return plain
    }

    private typealias Escape = (bytes: [UInt8], length: Int)

    private static func escape(_ bytes: [UInt8], at index: Int) -> Escape? {
        switch bytes[index] {
        case UInt8(ascii: "&"): entity(bytes, at: index)
        case UInt8(ascii: "%"): hexadecimal(bytes, from: index + 1, digits: 2).map { ([$0.byte], 3) }
        case UInt8(ascii: "="): softLineEnd(bytes, at: index) ?? quoted(bytes, at: index)
        case UInt8(ascii: "\\"): escapedLetter(bytes, at: index)
        default: nil
        }
    }

    /// Numbers, and the names that stand for a space; the others stand for no letter or digit of an address.
    private static func entity(_ bytes: [UInt8], at index: Int) -> Escape? {
        guard let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self).lowercased()
        let length = end - index + 1
        guard name.hasPrefix("#") else { return name == "shy" ? ([], length) : ([32], length) }
        let digits = name.dropFirst()
        let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let scalar = value.flatMap(Unicode.Scalar.init) else { return ([32], length) }
        return (Array(String(Character(scalar)).utf8), length)
    }

    private static func hexadecimal(_ bytes: [UInt8], from start: Int, digits: Int) -> (byte: UInt8, value: UInt32)? {
        guard start + digits <= bytes.count else { return nil }
        let text = String(decoding: bytes[start..<(start + digits)], as: UTF8.self)
        guard let value = UInt32(text, radix: 16) else { return nil }
        return (UInt8(truncatingIfNeeded: value), value)
    }

    private static func quoted(_ bytes: [UInt8], at index: Int) -> Escape? {
        guard let code = hexadecimal(bytes, from: index + 1, digits: 2), code.byte == 32 || code.byte == 44 else {
            return nil
        }
        return ([code.byte], 3)
    }

    private static func softLineEnd(_ bytes: [UInt8], at index: Int) -> Escape? {
        let rest = bytes[(index + 1)...].prefix(2)
        if rest.first == 10 { return ([], 2) }
        return rest.elementsEqual([13, 10]) ? ([], 3) : nil
    }

    /// `\u0020` is its letter; `\n` and the like part words.
    private static func escapedLetter(_ bytes: [UInt8], at index: Int) -> Escape? {
        guard index + 1 < bytes.count else { return nil }
        switch bytes[index + 1] {
        case UInt8(ascii: "u"):
            guard let code = hexadecimal(bytes, from: index + 2, digits: 4), let scalar = Unicode.Scalar(code.value)
            else {
                return nil
            }
            return (Array(String(Character(scalar)).utf8), 6)
        case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"), UInt8(ascii: "r"): return ([32], 2)
        default: return nil
        }
    }

    private static func fold(_ bytes: [UInt8], at index: Int) -> Escape? {
        guard bytes[index] == 13 || bytes[index] == 10 else { return nil }
        let end = bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] == 10 ? index + 2 : index + 1
        guard end < bytes.count, bytes[end] == 32 || bytes[end] == 9 else { return nil }
        return ([], end - index + 1)
    }
}
