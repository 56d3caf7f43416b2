extension TreeBuilder {
    /// Takes one tag or note out of a line of text.
    mutating func appendHTML(_ literal: String, to inlines: inout InlineList) {
        let start = line
        for (piece, offset) in html.pieces(of: literal) {
            htmlFindings.note(piece, line: start + offset)
            switch piece {
            case .tag("br"): inlines.append(.lineBreak)
            case .words(let words): inlines.append(words: clean(words))
            case .tag, .closingTag, .comment, .program, .unclosed: break
            }
        }
        line = start + literal.utf8.count { $0 == UInt8(ascii: "\n") }
    }

    /// The words of a block of HTML, as paragraphs.
    mutating func paragraphs(inHTML literal: String) -> [Block] {
        let start = line
        var paragraphs: [Block] = []
        var lines = [""]
        for (piece, offset) in html.pieces(of: literal) {
            line = start + offset
            htmlFindings.note(piece, line: line)
            switch piece {
            case .words(let words): lines[lines.count - 1] += words
            case .tag("br"): lines.append("")
            case .tag(let name) where !Self.tagsWithinLines.contains(name),
                .closingTag(let name) where !Self.tagsWithinLines.contains(name):
                paragraphs += paragraph(lines)
                lines = [""]
            case .tag, .closingTag, .comment, .program, .unclosed: break
            }
        }
        return paragraphs + paragraph(lines)
    }

    private mutating func paragraph(_ lines: [String]) -> [Block] {
        var content = InlineList()
        for line in lines {
            let words = CommonMark.decodingEntities(in: line.onOneLine)
            guard !words.allSatisfy(\.isWhitespace) else { continue }
            if !content.isEmpty { content.append(.lineBreak) }
            content.append(words: clean(words))
        }
        return content.isEmpty ? [] : [.paragraph(content.finished())]
    }

    /// Tags that do not part one paragraph from the next.
    private static let tagsWithinLines: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
        "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
    ]

    /// Says when a note that the writer meant to hide would be seen.
    mutating func noteVisibleNote(_ words: String) {
        guard text.hasAngleBrackets, words.utf8.contains(UInt8(ascii: "<")), words.contains("<!--") else { return }
        htmlFindings.note(.unclosed("<!--"), line: line)
    }
}

extension String {
    /// The same words with every run of white space as a single space, and none at either end.
    fileprivate var onOneLine: String {
        split(whereSeparator: { $0.isASCII && $0.isWhitespace }).joined(separator: " ")
    }
}
