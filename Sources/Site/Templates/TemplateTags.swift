import Text

/// A `{{tag}}` of a Mustache template.
struct TemplateTag: Equatable {
    enum Kind: Equatable {
        case value, unescapedValue, section, invertedSection, end, partial, comment
        /// Mustache has more tags than these; pages need none of them.
        case other
    }

    let kind: Kind
    let name: String
    /// From 1.
    let line: Int
}

extension TemplateTag {
    /// The tags of a template in their order. A tag that never ends is the last, with the kind `other`.
    static func all(in template: String) -> [TemplateTag] {
        var tags: [TemplateTag] = []
        var line = 1
        var rest = Substring(template)
        while let open = rest.firstBytes(of: "{{") {
            line += rest[..<open.lowerBound].lineEnds
            rest = rest[open.upperBound...]
            guard let close = rest.firstBytes(of: "}}") else {
                return tags + [TemplateTag(kind: .other, name: "", line: line)]
            }
            let inside = rest[..<close.lowerBound]
            tags.append(TemplateTag(inside: inside, line: line))
            line += inside.lineEnds
            rest = rest[close.upperBound...]
        }
        return tags
    }

    private init(inside: Substring, line: Int) {
        let kinds: [Character: Kind] = [
            "#": .section, "^": .invertedSection, "/": .end, ">": .partial, "!": .comment, "{": .unescapedValue,
            "&": .unescapedValue, "<": .other, "$": .other, "=": .other, "%": .other,
        ]
        let sign = inside.first.flatMap { kinds[$0] }
        let name = sign == nil ? inside : inside.dropFirst()
        self.init(kind: sign ?? .value, name: name.trimmed, line: line)
    }
}

extension Substring {
    fileprivate var lineEnds: Int { count(where: \.isNewline) }

    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
