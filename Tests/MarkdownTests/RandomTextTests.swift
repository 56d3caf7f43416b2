import Diagnostics
import Markdown
import Testing

@Suite("Whatever somebody types")
struct RandomTextTests {
    /// What Markdown gives a meaning to, and what it should not trip over.
    static let pieces = [
        "[", "]", "(", ")", "![", "](", "*", "**", "_", "~~", "`", "```\n", "<", ">", "&", "#", "# ", ":", "://", "@",
        "www.", "https://a.example", "javascript:", "a", "word ", ".", "/", "\\", "\"", "'", " ", "\n", "\n\n", "|",
        "|-|-|\n", "-|-\n", "- ", "1. ", "- [ ] ", "> ", "    ", "\t", "[^a]", "[^a]: ", "[b]: ", "<!--", "-->", "<?",
        "?>",
        "<script>", "</script>", "<style>", "<div>", "</div>", "<b>", "<br>", "<a href=\"x\">", "<img src=x onerror=y>",
        "&amp;", "&#x202E;", "&#58;", "&#0;", "é", "e\u{301}", "\u{301}", "👩‍👩‍👧", "\u{0}", "\u{7}", "\u{202E}", "\u{FEFF}",
        "\r", "---\n", "===\n",
    ]

    @Test("gives well-formed HTML, only safe addresses, and the same again", arguments: 0..<40)
    func pieces(seed: Int) {
        var random = Dice(seed: seed)
        for _ in 0..<50 {
            let text = (0..<random.roll(60)).map { _ in Self.pieces[random.roll(Self.pieces.count)] }.joined()
            check(text)
        }
    }

    @Test("gives well-formed HTML even where it is not text at all", arguments: 0..<10)
    func bytes(seed: Int) {
        var random = Dice(seed: seed)
        for _ in 0..<20 {
            let bytes = (0..<random.roll(400)).map { _ in UInt8(random.roll(256)) }
            check(String(decoding: bytes, as: UTF8.self))
        }
    }

    /// Without code, whose first line may name its language.
    static let piecesButCode = pieces.filter { !$0.contains("`") && !$0.contains("~") && $0 != "    " && $0 != "\t" }

    @Test("shows every word, or says what happened to it", arguments: 0..<40)
    func everyWord(seed: Int) {
        var random = Dice(seed: seed)
        for _ in 0..<100 {
            let words = (0..<(1 + random.roll(8))).map { "word\($0)s" }
            let text = words.map { $0 + " " + Self.piecesButCode[random.roll(Self.piecesButCode.count)] }.joined()
            let reading = read(text)
            let html = reading.document.html(HTMLOptions(words: .english))
            let missing = words.filter { !html.contains($0) }
            #expect(missing == [] || reading.diagnostics != [], "\(text.debugDescription)")
        }
    }

    private func check(_ text: String) {
        let reading = read(text)
        let html = reading.document.html(HTMLOptions(words: .english))
        #expect(fault(in: html) == nil, "\(text.debugDescription)")
        #expect(read(text) == reading, "\(text.debugDescription)")
        for diagnostic in reading.diagnostics {
            #expect(diagnostic.place.map { ($0.line ?? 1) <= max(1, text.count + 1) } == true)
        }
    }
}

/// The same numbers for the same seed (xorshift64, Marsaglia 2003).
struct Dice {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed + 1) &* 0x9E37_79B9_7F4A_7C15 }

    /// A number from 0 up to, and not including, `sides`.
    mutating func roll(_ sides: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % sides
    }
}
