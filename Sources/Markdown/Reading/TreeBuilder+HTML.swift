import Diagnostics

extension TreeBuilder {
    /// Takes one tag or note out of a line of text. What it would have shown stays: a picture's words, and where a link leads.
    mutating func appendHTML(_ literal: String, to inlines: inout InlineList) {
        let start = line
        for (piece, offset) in html.pieces(of: literal) {
            line = start + offset
            htmlFindings.note(piece, line: line)
            switch piece {
            case .tag(let tag) where tag.name == "br": inlines.append(.lineBreak)
            case .tag(let tag):
                openLink(tag)
                if tag.name == "a" { inlines.mark() }
                if let words = words(for: tag) { inlines.append(words: (inlines.isEmpty ? "" : " ") + words) }
            case .closingTag(let tag):
                guard let address = closedLink(tag, words: inlines.wordsSinceMark) else { continue }
                append(address, to: &inlines)
            case .words(let words): inlines.append(words: clean(words))
            case .comment, .program, .unclosed: break
            }
        }
        line = start + literal.utf8.count { $0 == UInt8(ascii: "\n") }
    }

    private func append(_ address: String, to inlines: inout InlineList) {
        guard !isInLink, AddressRule.fault(inLink: address) == nil else {
            return inlines.append(words: " (\(Self.shown(address)))")
        }
        inlines.append(words: " (")
        let content = [Inline.text(Self.shown(address))]
        inlines.append(
            .link(Inline.Link(destination: address, title: nil, content: content, position: Position(line: line)))
        )
        inlines.append(words: ")")
    }

    /// The words of a block of HTML, as paragraphs.
    mutating func paragraphs(inHTML literal: String) -> [Block] {
        let start = line
        var paragraphs: [Block] = []
        var lines = [""]
        var linkStart = 0
        for (piece, offset) in html.pieces(of: literal) {
            line = start + offset
            htmlFindings.note(piece, line: line)
            switch piece {
            case .words(let words): lines[lines.count - 1] += words
            case .tag(let tag) where tag.name == "br": lines.append("")
            case .tag(let tag), .closingTag(let tag):
                if case .tag = piece {
                    openLink(tag)
                    if tag.name == "a" { linkStart = lines[lines.count - 1].utf8.count }
                    if let words = words(for: tag) { lines[lines.count - 1] += " \(words) " }
                } else {
                    let words = String(decoding: lines[lines.count - 1].utf8.dropFirst(linkStart), as: UTF8.self)
                    if let address = closedLink(tag, words: words) {
                        lines[lines.count - 1] += " (\(Self.shown(address)))"
                    }
                }
                guard tag.name != "img", !Self.tagsWithinLines.contains(tag.name) else { continue }
                paragraphs += paragraph(lines)
                lines = [""]
                linkStart = 0
            case .comment, .program, .unclosed: break
            }
        }
        return paragraphs + paragraph(lines)
    }

    private mutating func openLink(_ tag: RawHTML.Tag) {
        guard tag.name == "a" else { return }
        htmlLinks.append((CommonMark.decodingEntities(in: tag.attributes["href"] ?? ""), line))
    }

    /// Where a link led that ends here; `nil` for anything else, and for an address that nobody may follow.
    private mutating func closedLink(_ tag: RawHTML.Tag, words: String) -> String? {
        guard tag.name == "a", let link = htmlLinks.popLast() else { return nil }
        let lower = link.address.lowercased()
        let isSafe = ["https://", "http://", "mailto:", "tel:"].contains(where: lower.hasPrefix)
        let text = words.onOneLine
        guard isSafe, !link.address.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else { return nil }
        htmlFindings.keepsAddress(link.address, words: text, line: link.line)
        return text.contains(Self.shown(link.address)) ? nil : link.address
    }

    /// What a picture would have been called.
    private mutating func words(for tag: RawHTML.Tag) -> String? {
        guard tag.name == "img", html.leftOut == nil, let typed = tag.attributes["alt"] else { return nil }
        let words = clean(CommonMark.decodingEntities(in: typed).onOneLine)
        return words.isEmpty ? nil : words
    }

    private static func shown(_ address: String) -> String {
        let scheme = ["mailto:", "tel:"].first(where: address.lowercased().hasPrefix)
        return String(address.dropFirst(scheme?.count ?? 0))
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
        "label", "mark", "o", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
        "var",
    ]

    /// Takes out the marks that Word leaves behind, `<o:p></o:p>`, which are words by CommonMark's rules.
    mutating func withoutMarksOfWord(_ words: String) -> String {
        guard text.hasAngleBrackets, words.contains("<o:p>") || words.contains("</o:p>") else { return words }
        htmlFindings.note(.tag(RawHTML.Tag(name: "o", typed: "o")), line: line)
        return words.replacing("<o:p>", with: "").replacing("</o:p>", with: "")
    }

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
