/// Makes out of good files the kind of bad ones that people, editors and computers make.
struct Mutation {
    private let corpus: [[UInt8]]
    private var random: RepeatableRandom

    /// - Parameter seed: the same seed and corpus give the same file.
    init(corpus: [[UInt8]], seed: UInt64) {
        self.corpus = corpus
        random = RepeatableRandom(seed: seed)
    }

    /// What means something to front matter, to opening times, to Markdown or to Unicode.
    private static let pieces = [
        "---\n", "\n", "\r\n", "\r", ": ", ":", " #", "# ", "- ", "  - ", "\t", "\"", "'", "[", "]", "{", "}", "|", ">",
        "&a ",
        "*a", "<<: ", "!", "%", "@", "`", "```\n", "~~", "**", "_", "![", "](", ")", "<", ">", "<!--", "-->",
        "<script>", "</",
        "| a | b |\n|---|---|\n", "[^1]", "[^1]: ", "[a]: b\n", "http://", "www.", "a@b.c", "&amp;", "&#x0;", "\\",
        "> ", "1. ",
        "title: ", "topics: ", "times: ", "phone: ", "reviewed: ", "notice: ", "address: ", "Monday ", "to ", "10am ",
        "first ",
        "\u{200B}", "\u{A0}", "\u{FEFF}", "\u{202E}", "\u{0}", "é", "e\u{301}", "خوش", "😀", "👩‍👩‍👧", "ŵ",
    ].map { Array($0.utf8) }

    /// The largest file that is worth trying: more than any reader accepts.
    private static let longest = 100_000

    mutating func next() -> [UInt8] {
        var file = corpus.randomElement(using: &random) ?? []
        for _ in 0..<Int.random(in: 1...8, using: &random) { change(&file) }
        return Array(file.prefix(Self.longest))
    }

    private mutating func change(_ file: inout [UInt8]) {
        let place = Int.random(in: 0...file.count, using: &random)
        let end = min(file.count, place + Int.random(in: 0...40, using: &random))
        let piece = Self.pieces.randomElement(using: &random) ?? []
        switch Int.random(in: 0..<7, using: &random) {
        case 0: file.insert(contentsOf: piece, at: place)
        case 1: file.removeSubrange(place..<end)
        case 2: file.insert(contentsOf: file[place..<end], at: place)
        case 3: file.insert(UInt8.random(in: 0...255, using: &random), at: place)
        case 4: file.replaceSubrange(place..<end, with: piece)
        case 5:
            let other = corpus.randomElement(using: &random) ?? []
            file.insert(contentsOf: other.prefix(Int.random(in: 0...400, using: &random)), at: place)
        default:
            let times = Int.random(in: 2...3000, using: &random)
            file.insert(contentsOf: Array(repeating: piece, count: times).joined().prefix(60_000), at: place)
        }
    }
}

/// Numbers that look random and are the same for the same seed (SplitMix64).
struct RepeatableRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
