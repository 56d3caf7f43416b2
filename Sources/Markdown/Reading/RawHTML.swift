/// Takes HTML that somebody typed apart into its words and what is not words.
struct RawHTML {
    enum Piece: Equatable {
        /// Words between tags, entities still as typed.
        case words(String)
        /// A tag, by its name in lower case.
        case tag(String)
        case closingTag(String)
        /// A note that is not meant to be seen: `<!-- … -->`.
        case comment
        /// The start of something that is left out with all that it holds: `<script>`, `<style>`, `<?`, `<!`.
        case program(String)
        /// The start of something that does not end: `<!--`, `<?`.
        case unclosed(String)
    }

    /// The element that is being left out until its end, `script` or `style`, which may be in a later block.
    private(set) var leftOut: String?

    /// The pieces of a stretch of HTML, each with the number of line ends before it.
    mutating func pieces(of html: String) -> [(piece: Piece, line: Int)] {
        var scan = Scan(html: Array(html.utf8), leftOut: leftOut)
        scan.run()
        leftOut = scan.leftOut
        return scan.pieces
    }
}

private struct Scan {
    /// More of a tag's name than this says nothing more.
    private static let longestName = 30

    let html: [UInt8]
    var leftOut: String?
    var pieces: [(piece: RawHTML.Piece, line: Int)] = []
    private var position = 0
    private var wordsStart = 0
    private var line = 0

    init(html: [UInt8], leftOut: String?) {
        self.html = html
        self.leftOut = leftOut
    }

    mutating func run() {
        while position < html.count {
            if let name = leftOut {
                skipProgram(name)
            } else if html[position] == UInt8(ascii: "<"), let (piece, end) = markup() {
                add(piece, through: end)
            } else {
                position += 1
            }
        }
        addWords()
    }

    private mutating func add(_ piece: RawHTML.Piece, through end: Int) {
        addWords()
        pieces.append((piece, line))
        if case .program(let name) = piece, name == "script" || name == "style" { leftOut = name }
        move(to: end)
    }

    private mutating func addWords() {
        guard wordsStart < position else { return }
        let words = html[wordsStart..<position]
        pieces.append((.words(String(decoding: words, as: UTF8.self)), line))
        line += words.count { $0 == UInt8(ascii: "\n") }
        wordsStart = position
    }

    private mutating func move(to end: Int) {
        line += html[position..<end].count { $0 == UInt8(ascii: "\n") }
        position = end
        wordsStart = end
    }

    private mutating func skipProgram(_ name: String) {
        guard let close = find("</" + name, from: position) else { return move(to: html.count) }
        leftOut = nil
        move(to: tagEnd(from: close) ?? html.count)
    }

    /// The markup that starts here and where it ends; `nil` where a `<` is only a character.
    private func markup() -> (RawHTML.Piece, end: Int)? {
        if starts("<!--") { return upTo("-->", from: position + 2, .comment, unclosed: "<!--") }
        if starts("<?") {
            return upTo("?>", from: position + 2, .program("?" + name(from: position + 2)), unclosed: "<?")
        }
        guard let end = tagEnd(from: position) else { return nil }
        if starts("<!") { return (.program("!" + name(from: position + 2)), end) }
        let isClosing = starts("</")
        let name = name(from: position + (isClosing ? 2 : 1))
        guard let first = name.utf8.first, first.isASCIILetter else { return nil }
        if isClosing { return (.closingTag(name), end) }
        return (name == "script" || name == "style" ? .program(name) : .tag(name), end)
    }

    private func name(from start: Int) -> String {
        String(decoding: html[start...].prefix(while: \.isTagLetter).prefix(Self.longestName), as: UTF8.self)
            .lowercased()
    }

    private func upTo(
        _ mark: String,
        from start: Int,
        _ piece: RawHTML.Piece,
        unclosed: String
    ) -> (RawHTML.Piece, end: Int) {
        guard let close = find(mark, from: start) else { return (.unclosed(unclosed), html.count) }
        return (piece, close + mark.utf8.count)
    }

    /// Behind the `>` that ends a tag, as long as the tag is not longer than a word may be.
    private func tagEnd(from start: Int) -> Int? {
        var quote: UInt8?
        for index in start..<min(html.count, start + Limits.wordBytes) {
            let byte = html[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            }
        }
        return nil
    }

    private func starts(_ mark: String) -> Bool { matches(mark, at: position) }

    private func find(_ mark: String, from start: Int) -> Int? {
        let first = mark.utf8.first
        return (start..<max(start, html.count)).first { html[$0] == first && matches(mark, at: $0) }
    }

    /// Whether `mark` stands at an index, in letters of any case.
    private func matches(_ mark: String, at index: Int) -> Bool {
        html[min(index, html.count)...].prefix(mark.utf8.count).elementsEqual(mark.utf8) {
            $0.lowercase == $1.lowercase
        }
    }
}

extension UInt8 {
    var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercase) }

    var isASCIILetterOrDigit: Bool { isASCIILetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    fileprivate var isTagLetter: Bool { isASCIILetterOrDigit || self == UInt8(ascii: "-") }

    /// An ASCII letter's small form; other bytes as they are.
    fileprivate var lowercase: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
    }
}
