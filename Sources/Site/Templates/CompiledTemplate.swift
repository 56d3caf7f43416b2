import Text

/// A template taken apart once, so that filling it is no more than joining its pieces: a template of a service's page is
/// filled a thousand times, and Mustache's own filling splits every name and casts every value each time.
///
/// It knows what a page's template needs: values, sections, other templates inside. It reads them as swift-mustache does,
/// line ends included (a test compares the two); where a template has anything else, it is `nil`, and Mustache fills it.
struct CompiledTemplate: Sendable {
    fileprivate enum Piece: Sendable {
        case text(String)
        case value(TagName, isEscaped: Bool)
        case section(TagName, [Piece])
        case inverted(TagName, [Piece])
        case partial(String)
    }

    private let pieces: [Piece]

    /// All templates that can be compiled, by their names.
    static func all(_ texts: [String: String]) -> [String: CompiledTemplate] {
        let read = texts.compactMapValues { TemplateReader.pieces(of: $0) }
        return read.compactMapValues { pieces in joined(pieces, read).map { CompiledTemplate(pieces: $0) } }
    }

    /// With the templates that are named in it in their places. They never go round in circles (`TemplateCheck`).
    private static func joined(_ pieces: [Piece], _ all: [String: [Piece]]) -> [Piece]? {
        var whole: [Piece] = []
        for piece in pieces {
            switch piece {
            case .text, .value: whole.append(piece)
            case .section(let name, let inside):
                guard let inside = joined(inside, all) else { return nil }
                whole.append(.section(name, inside))
            case .inverted(let name, let inside):
                guard let inside = joined(inside, all) else { return nil }
                whole.append(.inverted(name, inside))
            case .partial(let name):
                guard let inside = all[name].flatMap({ joined($0, all) }) else { return nil }
                whole += inside
            }
        }
        return whole
    }

    /// `nil` where a value is of a kind that only Mustache knows how to show.
    func filled(_ scope: TemplateScope) -> String? {
        var filling = Filling(scope)
        filling.add(pieces)
        return filling.isWhole ? filling.html : nil
    }
}

/// The name in a tag: of a value, or of something in a value (`words.phone`).
private enum TagName: Sendable {
    /// `.`, what the section is about.
    case here
    case path(String, [String])

    /// `nil` for a name by which Mustache does something else.
    init?(_ name: String) {
        if name == "." {
            self = .here
            return
        }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.mayStandInName) }) else { return nil }
        self = .path(parts[0], Array(parts.dropFirst()))
    }
}

extension UInt8 {
    fileprivate var mayStandInName: Bool {
        isASCIILetter || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
    }
}

// MARK: Reading

/// Takes a template apart, step by step as swift-mustache 2.1 does: what it does with spaces and ends of lines around
/// tags that stand alone is what our pages are written in.
private struct TemplateReader {
    private let bytes: [UInt8]
    private var next = 0

    private struct Unreadable: Error {}

    static func pieces(of template: String) -> [CompiledTemplate.Piece]? {
        guard hasOnlyPlainMarks(template) else { return nil }
        var reader = TemplateReader(bytes: Array(template.utf8))
        return try? reader.pieces(isLineStart: true, section: nil)
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Whether every brace, space and end of a line is one sign by itself: Mustache reads characters, and this reads bytes.
    private static func hasOnlyPlainMarks(_ template: String) -> Bool {
        template.allSatisfy { character in
            if character.isASCII { return character != "\r" && character != "\u{0B}" && character != "\u{0C}" }
            return !character.isNewline && !character.unicodeScalars.contains { "{} \t".unicodeScalars.contains($0) }
        }
    }

    private var isAtEnd: Bool { next >= bytes.count }
    private var current: UInt8 { isAtEnd ? 0 : bytes[next] }

    /// - Parameter section: the name whose end is waited for.
    private mutating func pieces(isLineStart: Bool, section: String?) throws(Unreadable) -> [CompiledTemplate.Piece] {
        var pieces: [CompiledTemplate.Piece] = []
        var isLineStart = isLineStart
        var indent = ""
        while !isAtEnd {
            if isLineStart { indent = text(while: { $0 == 0x20 || $0 == 0x09 }) }
            let words = try textBeforeTag()
            if current == UInt8(ascii: "\n") || current == UInt8(ascii: "\r") {
                let end = current == UInt8(ascii: "\n") ? "\n" : "\r\n"
                pieces.append(.text(indent + words + end))
                next += end.utf8.count
                isLineStart = true
                continue
            }
            if !words.isEmpty {
                pieces.append(.text(indent + words))
                indent = ""
                isLineStart = false
            }
            if isAtEnd { break }
            var standsAlone = false
            switch current {
            case UInt8(ascii: "#"), UInt8(ascii: "^"):
                let isInverted = current == UInt8(ascii: "^")
                next += 1
                let name = try tagName(closing: "}}")
                standsAlone = isLineStart && endsLine()
                if !standsAlone, !indent.isEmpty {
                    pieces.append(.text(indent))
                    indent = ""
                }
                let inside = try self.pieces(isLineStart: standsAlone, section: name)
                guard let name = TagName(name) else { throw Unreadable() }
                pieces.append(isInverted ? .inverted(name, inside) : .section(name, inside))
            case UInt8(ascii: "/"):
                next += 1
                guard try tagName(closing: "}}") == section else { throw Unreadable() }
                if isLineStart && endsLine() { return pieces }
                if !indent.isEmpty { pieces.append(.text(indent)) }
                return pieces
            case UInt8(ascii: "!"):
                try skipRemark()
                standsAlone = isLineStart && endsLine()
            case UInt8(ascii: ">"):
                next += 1
                let name = try tagName(closing: "}}")
                if !indent.isEmpty { pieces.append(.text(indent)) }
                standsAlone = isLineStart && endsLine()
                // Mustache indents every line of a template that stands alone behind spaces.
                guard indent.isEmpty || !standsAlone else { throw Unreadable() }
                indent = ""
                pieces.append(.partial(name))
            case UInt8(ascii: "{"), UInt8(ascii: "&"):
                let closing = current == UInt8(ascii: "{") ? "}}}" : "}}"
                next += 1
                try addValue(closing: closing, isEscaped: false, to: &pieces, behind: &indent)
            case UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "="), UInt8(ascii: "%"):
                throw Unreadable()
            default:
                try addValue(closing: "}}", isEscaped: true, to: &pieces, behind: &indent)
            }
            isLineStart = standsAlone
        }
        guard section == nil else { throw Unreadable() }
        return pieces
    }

    private mutating func addValue(
        closing: String,
        isEscaped: Bool,
        to pieces: inout [CompiledTemplate.Piece],
        behind indent: inout String
    ) throws(Unreadable) {
        if !indent.isEmpty { pieces.append(.text(indent)) }
        indent = ""
        guard let name = TagName(try tagName(closing: closing)) else { throw Unreadable() }
        pieces.append(.value(name, isEscaped: isEscaped))
    }

    private mutating func text(while belongs: (UInt8) -> Bool) -> String {
        let start = next
        while !isAtEnd, belongs(bytes[next]) { next += 1 }
        return String(decoding: bytes[start..<next], as: UTF8.self)
    }

    /// Up to a tag, whose two braces it passes, or to the end of the line.
    private mutating func textBeforeTag() throws(Unreadable) -> String {
        let start = next
        while !isAtEnd, current != UInt8(ascii: "\n"), current != UInt8(ascii: "\r") {
            if current == UInt8(ascii: "{"), next + 1 < bytes.count, bytes[next + 1] == UInt8(ascii: "{") {
                let words = String(decoding: bytes[start..<next], as: UTF8.self)
                next += 2
                // Mustache drops the braces of a tag that begins with the end of a line: no template means that.
                if current == UInt8(ascii: "\n") || current == UInt8(ascii: "\r") { throw Unreadable() }
                return words
            }
            next += 1
        }
        return String(decoding: bytes[start..<next], as: UTF8.self)
    }

    private mutating func tagName(closing: String) throws(Unreadable) -> String {
        _ = text(while: { $0 == 0x20 || $0 == 0x09 })
        let name = text(while: { $0.mayStandInName || $0 == UInt8(ascii: ".") })
        _ = text(while: { $0 == 0x20 || $0 == 0x09 })
        guard !name.isEmpty, bytes[next...].starts(with: closing.utf8) else { throw Unreadable() }
        next += closing.utf8.count
        return name
    }

    private mutating func skipRemark() throws(Unreadable) {
        while next + 1 < bytes.count {
            if bytes[next] == UInt8(ascii: "}"), bytes[next + 1] == UInt8(ascii: "}") {
                next += 2
                return
            }
            next += 1
        }
        throw Unreadable()
    }

    /// Whether nothing but spaces follows in the line, which it passes then.
    private mutating func endsLine() -> Bool {
        if isAtEnd { return true }
        var end = next
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
        guard end < bytes.count else { return false }
        if bytes[end] == UInt8(ascii: "\n") {
            next = end + 1
            return true
        }
        guard bytes[end] == UInt8(ascii: "\r") else { return false }
        next = end + 2
        return true
    }
}

// MARK: Filling

/// A template on its way to be a page.
private struct Filling {
    private(set) var html = ""
    /// Whether every value was of a kind that is known here.
    private(set) var isWhole = true

    private let scope: TemplateScope
    /// What the open sections are about, the innermost last.
    private var sections: [any Sendable] = []

    init(_ scope: TemplateScope) { self.scope = scope }

    mutating func add(_ pieces: [CompiledTemplate.Piece]) {
        for piece in pieces {
            switch piece {
            case .text(let text): html += text
            case .value(let name, let isEscaped): add(value(of: name), isEscaped: isEscaped)
            case .section(let name, let inside): addSection(value(of: name), inside)
            case .inverted(let name, let inside): addInverted(value(of: name), inside)
            case .partial: isWhole = false
            }
        }
    }

    private mutating func add(_ value: (any Sendable)?, isEscaped: Bool) {
        guard let value else { return }
        if let text = value as? String {
            if isEscaped {
                html.append(text, escaped: .anywhere)
            } else {
                html += text
            }
        } else if let flag = value as? Bool {
            html += flag ? "true" : "false"
        } else {
            isWhole = false
        }
    }

    private mutating func addSection(_ value: (any Sendable)?, _ inside: [CompiledTemplate.Piece]) {
        guard let value else { return }
        if let flag = value as? Bool {
            if flag { add(inside) }
        } else if value is String || value is Values {
            add(inside, about: value)
        } else if let items = value as? [Values] {
            for item in items { add(inside, about: item) }
        } else if let items = value as? [String] {
            for item in items { add(inside, about: item) }
        } else {
            isWhole = false
        }
    }

    private mutating func addInverted(_ value: (any Sendable)?, _ inside: [CompiledTemplate.Piece]) {
        guard let value else { return add(inside) }
        if let flag = value as? Bool {
            if !flag { add(inside) }
        } else if let items = value as? [Values] {
            if items.isEmpty { add(inside, about: items) }
        } else if let items = value as? [String] {
            if items.isEmpty { add(inside, about: items) }
        } else if !(value is String || value is Values) {
            isWhole = false
        }
    }

    private mutating func add(_ pieces: [CompiledTemplate.Piece], about item: any Sendable) {
        sections.append(item)
        add(pieces)
        sections.removeLast()
    }

    /// As Mustache looks for it: in what the innermost section is about, then further out. Only its first name is looked for so.
    private mutating func value(of name: TagName) -> (any Sendable)? {
        guard case .path(let first, let rest) = name else {
            if sections.isEmpty { isWhole = false }
            return sections.last
        }
        guard var value = outermost(first) else { return nil }
        for name in rest {
            if let words = value as? [String: String] {
                guard let word = words[name] else { return nil }
                value = word
            } else if let values = value as? Values {
                guard let inner = values[name] else { return nil }
                value = inner
            } else {
                return nil
            }
        }
        return value
    }

    private func outermost(_ name: String) -> (any Sendable)? {
        for item in sections.reversed() {
            if let values = item as? Values, let value = values[name] { return value }
        }
        return scope.value(named: name)
    }
}
