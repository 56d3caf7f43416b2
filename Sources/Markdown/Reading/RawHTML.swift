import Text

/// Takes HTML that somebody typed apart into its words and what is not words.
struct RawHTML {
    enum Piece: Equatable {
        /// Words between tags, entities still as typed.
        case words(String)
        case tag(Tag)
        /// The name of what it closes, as `Tag` has it.
        case closingTag(Tag)
        /// A note that is not meant to be seen: `<!-- … -->`.
        case comment
        /// The start of something that is left out with all that it holds: `<script>`, `<style>`, `<?`, `<!`.
        case program(String)
        /// The start of something that does not end: `<!--`, `<?`.
        case unclosed(String)
    }

    /// A tag of HTML. What only looks like one, such as `<Sarah>`, is words.
    struct Tag: Equatable {
        /// In lower case.
        let name: String
        /// As somebody typed it.
        let typed: String
        /// What of its attributes a reader would see or follow: `alt`, `href`, `src`, as typed.
        var attributes: [String: String] = [:]
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

extension RawHTML {
    /// HTML, section 4 and 16.2 (obsolete ones), and what is pasted of SVG and MathML.
    fileprivate static let elements: Set<String> = Set(
        """
        a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body \
        br button canvas caption center cite code col colgroup command data datalist dd del details dfn dialog dir div dl dt \
        element em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr \
        html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu \
        menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param \
        picture plaintext portal pre progress q rb rbc rp rt rtc ruby s samp script search section select slot small source \
        spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr \
        track tt u ul var video wbr xml xmp animate animatetransform circle defs desc ellipse foreignobject g line \
        lineargradient path polygon polyline rect set stop symbol text tspan use mi mn mo mrow msqrt mtext
        """.split(separator: " ").map(String.init)
    )
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
        let start = position + (isClosing ? 2 : 1)
        let name = name(from: start)
        guard let first = name.utf8.first, first.isASCIILetter else { return nil }
        let behind = start + name.utf8.count
        // `<o:p>` comes from Word; something with an attribute is no word of anybody's.
        let isMarkup =
            RawHTML.elements.contains(name) || html[behind] == UInt8(ascii: ":")
            || html[behind..<end].contains(UInt8(ascii: "="))
        guard isMarkup else { return nil }
        let typed = String(decoding: html[start..<behind], as: UTF8.self)
        if isClosing { return (.closingTag(RawHTML.Tag(name: name, typed: typed)), end) }
        if name == "script" || name == "style" { return (.program(name), end) }
        return (.tag(RawHTML.Tag(name: name, typed: typed, attributes: attributes(html[behind..<(end - 1)]))), end)
    }

    /// Name and value of each attribute that matters (HTML, 13.1.2.3).
    private func attributes(_ bytes: ArraySlice<UInt8>) -> [String: String] {
        var found: [String: String] = [:]
        var rest = bytes
        while !rest.isEmpty {
            rest = rest.drop { $0.isSpace || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "=") }
            let name = rest.prefix { !$0.isSpace && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
            rest = rest.dropFirst(name.count).drop(while: \.isSpace)
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest = rest.dropFirst().drop(while: \.isSpace)
            let quote = rest.first.flatMap { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") ? $0 : nil }
            if quote != nil { rest = rest.dropFirst() }
            let value = rest.prefix { byte in quote.map { byte != $0 } ?? !byte.isSpace }
            rest = rest.dropFirst(value.count + (quote == nil ? 0 : 1))
            let key = String(decoding: name, as: UTF8.self).lowercased()
            if ["alt", "href", "src"].contains(key), found[key] == nil {
                found[key] = String(decoding: value, as: UTF8.self)
            }
        }
        return found
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
            $0.asciiLowercased == $1.asciiLowercased
        }
    }
}

extension UInt8 {
    fileprivate var isSpace: Bool { isASCIISpace }

    fileprivate var isTagLetter: Bool { isASCIILetterOrDigit || self == UInt8(ascii: "-") }
}
