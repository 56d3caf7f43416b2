/// Decides how a value that a volunteer typed must be handed to the YAML parser, so that it is read as typed.
enum ValueReading: Equatable {
    /// YAML reads it as typed already.
    case plain
    /// It is meant as words: quote it for the parser.
    case words
    /// A block of lines follows (`|` or `>`).
    case block
    case fault(ValueFault)

    /// - Parameters:
    ///   - value: the value, with the lines that continue it joined by spaces; not empty
    ///   - key: the key it stands behind, or "" in a list
    static func of(_ value: String, key: String, comments: CommentRule) -> ValueReading {
        if isBlockMark(value) { return .block }
        switch value.utf8.first {
        case UInt8(ascii: "\""): return quoted(value, key: key, mark: "\"", comments)
        case UInt8(ascii: "'"): return quoted(value, key: key, mark: "'", comments)
        case UInt8(ascii: "["): return bracketed(value, key: key, close: "]", comments)
        case UInt8(ascii: "{"): return bracketed(value, key: key, close: "}", comments)
        case UInt8(ascii: "*"), UInt8(ascii: "&"):
            return isAnchor(value) ? .fault(.alias(value)) : words(value, key, comments)
        case UInt8(ascii: "-") where value.hasPrefix("- "): return .fault(.listOnKeyLine(key: key))
        default: return words(value, key, comments)
        }
    }

    private static let oddStarts = Array("*&!%@`|>?,]}#".utf8)

    /// Ordinary words: quoted where YAML would see more in them.
    private static func words(_ value: String, _ key: String, _ comments: CommentRule) -> ValueReading {
        if let hash = commentStart(value, comments) {
            return hash.isNote ? .plain : .fault(.comment(text: hash.text, key: key, value: value))
        }
        let first = value.utf8.first ?? 0
        let startsOddly = oddStarts.contains(first)
        let hasColon = value.hasPair(":", " ") || value.utf8.last == UInt8(ascii: ":")
        return startsOddly || hasColon || value.hasPair(" ", "#") ? .words : .plain
    }

    /// The words that YAML would take for a comment; `nil` where a `#` is plainly part of the words (“Room #4”).
    /// A note is a comment that the kind of file allows.
    private static func commentStart(_ value: String, _ rule: CommentRule) -> (text: String, isNote: Bool)? {
        guard value.utf8.contains(UInt8(ascii: "#")) else { return nil }
        var before: UInt8 = 32
        let bytes = Array(value.utf8)
        for (index, byte) in bytes.enumerated() {
            defer { before = byte }
            guard byte == UInt8(ascii: "#"), before == 32 else { continue }
            let next = index + 1 < bytes.count ? bytes[index + 1] : 32
            if (48...57).contains(next) { continue }
            let isNote = rule == .allowed && next == 32
            return (String(decoding: bytes[index...], as: UTF8.self), isNote)
        }
        return nil
    }

    static func isBlockMark(_ value: String) -> Bool {
        guard let first = value.utf8.first, first == UInt8(ascii: "|") || first == UInt8(ascii: ">") else {
            return false
        }
        return value.utf8.count <= 3 && value.utf8.dropFirst().allSatisfy { "+-123456789".utf8.contains($0) }
    }

    /// An anchor or alias is one mark and one plain word: `&hall`, `*hall`, `&hall Mill Lane`.
    private static func isAnchor(_ value: String) -> Bool {
        let word = value.utf8.dropFirst().prefix { isWordByte($0) }
        guard !word.isEmpty else { return false }
        let rest = value.utf8.dropFirst(1 + word.count)
        return rest.isEmpty || (value.utf8.first == UInt8(ascii: "&") && rest.first == 32)
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45 || byte == 95
    }

    private static func quoted(_ value: String, key: String, mark: Character, _ comments: CommentRule) -> ValueReading {
        guard let close = closingQuote(value, mark: mark) else {
            let isElision = mark == "'" && elisions.contains { value.lowercased().hasPrefix($0) }
            return isElision ? forceWords(value, key, comments) : .fault(.missingQuote(key: key, value: value))
        }
        let rest = value[value.index(after: close)...]
        if rest.isEmpty { return .plain }
        if comments == .allowed, rest.trimmed.hasPrefix("# ") { return .plain }
        return forceWords(value, key, comments)
    }

    /// As `words`, where YAML would stumble over the first character.
    private static func forceWords(_ value: String, _ key: String, _ comments: CommentRule) -> ValueReading {
        let reading = words(value, key, comments)
        return reading == .plain ? .words : reading
    }

    /// Words that begin with an apostrophe.
    private static let elisions = ["'tis", "'twas", "'em ", "'n' ", "'til ", "'cause "] + (0...9).map { "'\($0)" }

    private static func closingQuote(_ value: String, mark: Character) -> String.Index? {
        var index = value.index(after: value.startIndex)
        while index < value.endIndex {
            let next = value.index(after: index)
            if mark == "\"", value[index] == "\\" {
                index = next < value.endIndex ? value.index(after: next) : next
                continue
            }
            if value[index] == mark {
                let isDoubled = mark == "'" && next < value.endIndex && value[next] == mark
                if !isDoubled { return index }
                index = value.index(after: next)
                continue
            }
            index = next
        }
        return nil
    }

    private static func bracketed(_ value: String, key: String, close: Character, _ comments: CommentRule)
        -> ValueReading
    {
        // Quoted words are words: only what stands outside them gives the list or the names their shape.
        var list = withoutQuotedWords(value)
        if comments == .allowed, let note = commentStart(list, comments), note.isNote {
            list = String(list.dropLast(note.text.count)).trimmed
        }
        if let depth = bracketDepth(list), depth > 3 { return .fault(.tooDeep) }
        guard list.utf8.contains(close.asciiValue ?? 0) else { return .fault(.missingBracket(key: key, value: value)) }
        let comment = commentStart(list, .refused).map { hash in
            ValueFault.comment(
                text: String(decoding: value.utf8.suffix(hash.text.utf8.count), as: UTF8.self),
                key: key,
                value: value
            )
        }
        guard list.hasSuffix(String(close)) else { return comment.map { .fault($0) } ?? .words }
        if let comment { return .fault(comment) }
        if let mark = anchorInside(list) { return .fault(.alias(mark)) }
        return .plain
    }

    /// The same, byte for byte as long, with an `x` for all that stands between quotation marks. A mark begins quoted
    /// words only where a value begins: `[don't, "Cats & Dogs"]` has one pair.
    private static func withoutQuotedWords(_ value: String) -> String {
        var bytes = Array(value.utf8)
        guard bytes.contains(UInt8(ascii: "\"")) || bytes.contains(UInt8(ascii: "'")) else { return value }
        var before: UInt8 = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let isMark = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
            if isMark, "[{,:".utf8.contains(before), let close = closing(byte, after: index, in: bytes) {
                for inside in (index + 1)..<close { bytes[inside] = UInt8(ascii: "x") }
                index = close
            }
            if byte != 32 { before = byte }
            index += 1
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The mark that closes quoted words: `\"` does not in double quotes, nor `''` in single ones.
    private static func closing(_ mark: UInt8, after start: Int, in bytes: [UInt8]) -> Int? {
        var index = start + 1
        while index < bytes.count {
            if mark == UInt8(ascii: "\""), bytes[index] == UInt8(ascii: "\\") {
                index += 2
                continue
            }
            if bytes[index] == mark {
                let isDoubled = mark == UInt8(ascii: "'") && index + 1 < bytes.count && bytes[index + 1] == mark
                if !isDoubled { return index }
                index += 1
            }
            index += 1
        }
        return nil
    }

    private static func bracketDepth(_ value: String) -> Int? {
        var (depth, deepest) = (0, 0)
        for byte in value.utf8 {
            if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth -= 1 }
            deepest = max(deepest, depth)
        }
        return deepest
    }

    /// An anchor or alias where a value inside brackets begins; an `&` or `*` further on is part of the words.
    private static func anchorInside(_ list: String) -> String? {
        guard list.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "&") }) else { return nil }
        return list.split { "[]{},".contains($0) }.flatMap { item -> [String] in
            let whole = String(item).trimmed
            guard let colon = whole.firstRange(of: ": ") else { return [whole] }
            return [whole, whole[colon.upperBound...].trimmed]
        }
        .first(where: isAnchor)
    }
}

extension String {
    /// Whether one ASCII character follows another somewhere. Works on bytes, because every value passes through here.
    fileprivate func hasPair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        var before: UInt8 = 0
        for byte in utf8 {
            if before == UInt8(ascii: first), byte == UInt8(ascii: second) { return true }
            before = byte
        }
        return false
    }
}
