/// Text as HTML and XML write it: the signs that would be read as markup, written as entities.
///
/// All of them are ASCII below 64, so that one number of 64 bits says which need it.
public struct Entities: Sendable {
    /// One bit for each byte below 64.
    fileprivate let signs: UInt64

    /// Between tags: `&`, `<`, `>`.
    public static let betweenTags = Entities("&<>")
    /// Between double quotation marks, and between tags as well.
    public static let inAttributes = Entities("&<>\"")
    /// Between quotation marks of either kind, and between tags as well.
    public static let anywhere = Entities("&<>\"'")

    private init(_ signs: String) { self.signs = signs.utf8.reduce(0) { $0 | 1 << UInt64($1) } }

    fileprivate func escape(_ byte: UInt8) -> Bool { byte < 64 && signs >> UInt64(byte) & 1 == 1 }

    fileprivate static func entity(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }
}

extension String {
    /// The text with its signs of markup as entities.
    public func escaped(_ entities: Entities) -> String {
        guard utf8.needsEscape(entities.escape) else { return self }
        var escaped = ""
        escaped.reserveCapacity(utf8.count + utf8.count / 8 + 16)
        escaped.append(self, escaping: entities.escape, as: Entities.entity)
        return escaped
    }

    /// Appends a text with its signs of markup as entities.
    public mutating func append(_ text: String, escaped entities: Entities) {
        append(text, escaping: entities.escape, as: Entities.entity)
    }

    /// Appends a text between quotation marks, as JSON writes it (RFC 8259, 7). The signs of tags are numbers, so that nothing
    /// in it can end an element of a page that it stands in.
    public mutating func appendJSON(_ text: String) {
        self += "\""
        append(text, escaping: QuotedSigns.inData, as: QuotedSigns.numbered)
        self += "\""
    }

    /// The same as scripts write it: the two line ends that older scripts allow in no text are numbers too.
    public mutating func appendScript(_ text: String) {
        self += "\""
        // U+2028 and U+2029 begin with this byte, as dashes and quotation marks do.
        if text.utf8.needsEscape({ $0 == 0xE2 }), text.unicodeScalars.contains(where: \.isScriptLineEnd) {
            for scalar in text.unicodeScalars {
                if scalar.isScriptLineEnd {
                    self += scalar == "\u{2028}" ? "\\u2028" : "\\u2029"
                } else {
                    append(String(scalar), escaping: QuotedSigns.inScripts, as: QuotedSigns.named)
                }
            }
        } else {
            append(text, escaping: QuotedSigns.inScripts, as: QuotedSigns.named)
        }
        self += "\""
    }

    /// Appends a text with some of its bytes, which are ASCII, as other texts; what stands between them goes in one piece.
    @inline(__always)
    private mutating func append(_ text: String, escaping needsEscape: (UInt8) -> Bool, as written: (UInt8) -> String) {
        let bytes = text.utf8
        guard bytes.needsEscape(needsEscape) else { return append(text) }
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            let byte = bytes[index]
            let next = bytes.index(after: index)
            if needsEscape(byte) {
                if start < index { append(contentsOf: text[start..<index]) }
                append(written(byte))
                start = next
            }
            index = next
        }
        if start < bytes.endIndex { append(contentsOf: text[start...]) }
    }
}

extension String.UTF8View {
    @inline(__always)
    fileprivate func needsEscape(_ needsEscape: (UInt8) -> Bool) -> Bool {
        withContiguousStorageIfAvailable { $0.contains(where: needsEscape) } ?? contains(where: needsEscape)
    }
}

extension Unicode.Scalar {
    fileprivate var isScriptLineEnd: Bool { self == "\u{2028}" || self == "\u{2029}" }
}

/// What may not stand between quotation marks as it is, and how it is written.
private enum QuotedSigns {
    static func inScripts(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
    }

    static func inData(_ byte: UInt8) -> Bool { inScripts(byte) || byte == UInt8(ascii: ">") }

    static func named(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "\n"): "\\n"
        case UInt8(ascii: "\t"): "\\t"
        default: numbered(byte)
        }
    }

    static func numbered(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        default: "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
        }
    }
}
