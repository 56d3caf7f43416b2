/// The lines of contact cards and calendars, which are written in the same way (RFC 2426, 2.6; RFC 5545, 3.1).
public enum ContentLines {
    /// The longest line, in bytes.
    private static let longest = 75

    /// The file of these lines: each folded where it is too long, and ended as both standards ask.
    public static func file(_ lines: [String]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(lines.reduce(0) { $0 + $1.utf8.count + 8 })
        for line in lines {
            append(line, to: &bytes)
            bytes += lineEnd
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Text as a value: backslashes, semicolons, commas and line ends are escaped (RFC 5545, 3.3.11), and other control
    /// characters, which may not stand there, are left out.
    public static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: needsCare) else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
            case _ where isControl(byte): continue
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A value that is not escaped, such as an address of the web, with nothing in it that could begin a line of its own.
    static func unescaped(_ text: String) -> String {
        String(decoding: text.utf8.filter { !isControl($0) }, as: UTF8.self)
    }

    private static let lineEnd = Array("\r\n".utf8)

    /// The next line begins with a space. No character is cut in two.
    private static func append(_ line: String, to bytes: inout [UInt8]) {
        var length = 0
        var rest = Array(line.utf8)[...]
        while rest.count + length > longest {
            var cut = rest.startIndex + longest - length
            while cut > rest.startIndex, rest[cut] & 0b1100_0000 == 0b1000_0000 { cut -= 1 }
            bytes += rest[..<cut]
            bytes += lineEnd
            bytes.append(UInt8(ascii: " "))
            rest = rest[cut...]
            length = 1
        }
        bytes += rest
    }

    private static func needsCare(_ byte: UInt8) -> Bool {
        isControl(byte) || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",")
    }

    private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }
}
