/// Reads lines as word processors, web pages and messages paste them, as the Markdown that was meant.
///
/// - `•`, `▪`, `·`, `–` and `o` with a tab before words are the marks of a list.
/// - Spaces or a tab before a paragraph set it in; they make no code of it, which readers would see in one long line.
///   Code has a fence.
///
/// Whatever is Markdown already passes through, byte for byte. Lines keep their numbers.
struct PastedLines {
    private var fence: (mark: UInt8, count: Int)?
    /// The open list items, the outermost first.
    private var items: [Item] = []
    private var isAfterEmptyLine = true
    /// The mark of the line before, if that was one of a pasted list.
    private var lastMark: Unicode.Scalar?

    /// Columns, from 0.
    private struct Item {
        /// Where its words begin as typed.
        let typedWords: Int
        /// How far it was moved to the left.
        let shift: Int
        /// Where its words begin for the parser.
        let words: Int
    }

    /// - Parameter next: the line below, which tells a list from a line that begins with a dash.
    mutating func read(_ line: Substring, next: Substring?) -> Substring {
        let indentation = Indentation(line)
        guard indentation.bytes < line.utf8.count else {
            isAfterEmptyLine = true
            lastMark = nil
            return line
        }
        let text = line[line.utf8.index(line.startIndex, offsetBy: indentation.bytes)...]
        if isFenced(text) { return line }
        defer { isAfterEmptyLine = false }
        let pasted = pastedItem(text, next: next)
        let marker = pasted == nil ? Self.marker(text) : 1
        let closed = closeItems(before: indentation.columns, isItem: marker != nil)
        let base = items.last?.words ?? 0
        // An item below one that was moved stands beside it.
        let moved = closed.map { $0.shift <= indentation.columns ? $0.shift : 0 } ?? 0
        let typed = indentation.columns - (marker == nil ? 0 : moved)
        let isTooFar = typed >= base + 4
        let columns = isTooFar ? base : typed
        let shift = indentation.columns - columns
        guard let marker else {
            if text.hasPrefix("[^"), text.contains("]:") { items = [Item(typedWords: 4, shift: 0, words: 4)] }
            return isTooFar ? Substring(String(repeating: " ", count: columns)) + text : line
        }
        let rest = pasted ?? text[text.utf8.index(text.startIndex, offsetBy: marker)...]
        let gap = Indentation(rest, from: columns + marker)
        // Five columns and more behind a mark would be code inside the item.
        let isPlain = pasted == nil && shift == 0 && gap.columns <= 4
        let words = columns + marker + (isPlain ? max(1, gap.columns) : 1)
        items.append(
            Item(typedWords: indentation.columns + marker + max(1, gap.columns), shift: shift, words: words)
        )
        if isPlain { return line }
        let mark = pasted == nil ? text.utf8.prefix(marker) : "-".utf8[...]
        return Substring(String(repeating: " ", count: columns)) + Substring(mark) + " "
            + rest.drop { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    }

    // MARK: Lists

    /// Signs that stand before words for no other reason, those of Word's symbol typeface among them.
    private static let bullets = Set("•●▪■◦○‣⁃►➢\u{F0B7}\u{F0A7}\u{F0D8}\u{F076}".unicodeScalars)

    /// The words of a list line with another mark than Markdown's.
    private mutating func pastedItem(_ words: Substring, next: Substring?) -> Substring? {
        guard let mark = words.unicodeScalars.first, mark.value >= 0x80 || mark == "o" else {
            lastMark = nil
            return nil
        }
        let rest = words[words.unicodeScalars.index(after: words.startIndex)...]
        let isItem = hasWords(rest) && (Self.bullets.contains(mark) || isDashItem(mark, rest, next))
        lastMark = isItem ? mark : nil
        return isItem ? rest : nil
    }

    private func hasWords(_ rest: Substring) -> Bool { rest.contains { !$0.isWhitespace } }

    /// A dash, a dot or an `o` may belong to the words, unless it stands far from them or the next line has it too.
    private func isDashItem(_ mark: Unicode.Scalar, _ rest: Substring, _ next: Substring?) -> Bool {
        guard ["–", "·", "o"].contains(mark), let gap = rest.unicodeScalars.first else { return false }
        guard gap == " " || gap == "\t" || gap == "\u{A0}" else { return false }
        if gap == "\t" || rest.hasPrefix("  ") || rest.hasPrefix("\u{A0}\u{A0}") { return true }
        if mark == "o" { return false }
        let below = next?.drop { $0 == " " || $0 == "\t" }
        return lastMark == mark || below?.unicodeScalars.first == mark
    }

    /// How many bytes the mark of a Markdown list has (`-`, `12.`), with a space after it.
    private static func marker(_ words: Substring) -> Int? {
        let bytes = words.utf8
        guard let first = bytes.first else { return nil }
        var length = 1
        if (48...57).contains(first) {
            length = bytes.prefix(10).prefix { (48...57).contains($0) }.count
            guard length < 10, let close = bytes.dropFirst(length).first,
                close == UInt8(ascii: ".") || close == UInt8(ascii: ")")
            else { return nil }
            length += 1
        } else if !"-*+".utf8.contains(first) {
            return nil
        }
        guard let gap = bytes.dropFirst(length).first, gap == 32 || gap == 9 else { return nil }
        // A line across the page: `- - -`.
        if bytes.allSatisfy({ $0 == first || $0 == 32 || $0 == 9 }) { return nil }
        return length
    }

    /// A line that stands further left than an item's words ends it, unless it goes on in the same paragraph.
    /// - Returns: the outermost item that ends here.
    private mutating func closeItems(before column: Int, isItem: Bool) -> Item? {
        guard isItem || isAfterEmptyLine else { return nil }
        var closed: Item?
        while let last = items.last, last.typedWords > column { closed = items.removeLast() }
        return closed
    }

    // MARK: Code

    private mutating func isFenced(_ words: Substring) -> Bool {
        let mark = words.utf8.first ?? 0
        let count = words.utf8.prefix { $0 == mark }.count
        let isMark = (mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")) && count >= 3
        if let fence {
            let closes = isMark && mark == fence.mark && count >= fence.count && !hasWords(words.dropFirst(count))
            if closes { self.fence = nil }
            return true
        }
        // A line with such a mark further on has code inside its words.
        guard isMark, mark == UInt8(ascii: "~") || !words.utf8.dropFirst(count).contains(mark) else { return false }
        fence = (mark, count)
        isAfterEmptyLine = false
        return true
    }

    /// Spaces and tabs before words. A tab goes to the next fourth column.
    private struct Indentation {
        var bytes = 0
        var columns = 0

        init(_ line: Substring, from start: Int = 0) {
            for byte in line.utf8 {
                guard byte == 32 || byte == 9 else { break }
                bytes += 1
                columns += byte == 32 ? 1 : 4 - (start + columns) % 4
            }
        }
    }
}
