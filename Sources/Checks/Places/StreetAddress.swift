/// A street as people write it: `14 Rosemary Lane`, `14, Rosemary Ln`, or without its number.
struct StreetAddress: Hashable {
    /// `14` or `14a`, in lower case; `nil` where no number stands in front.
    let number: String?
    /// The words of its name in lower case, the kind of street in full: `["rosemary", "lane"]`.
    let name: [String]

    /// Its words in every way that they are written: with the kind of street in full, and short.
    var forms: [[String]] {
        let lead = number.map { [$0] } ?? []
        let kinds = name.last.map { kind in [kind] + Self.kinds.filter { $0.value == kind }.map(\.key).sorted() } ?? []
        return Set(kinds).sorted().map { lead + name.dropLast() + [$0] }
    }

    /// Every street in a line, in its order. A name has one to three words with capitals before the kind of street; in
    /// Welsh, after it.
    static func all(in line: Substring) -> [StreetAddress] {
        let words = line.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
        return words.indices.compactMap { index in
            guard let first = words[index].utf8.first, (65...90).contains(first), words[index].utf8.count <= 8 else {
                return nil
            }
            let word = words[index].lowercased()
            if welshKinds.contains(word) { return street(after: index, words) }
            return kinds[word].flatMap { street(before: index, $0, words) }
        }
    }

    private static func street(before end: Int, _ kind: String, _ words: [Substring]) -> StreetAddress? {
        var first = end
        while first > 0, end - first < 3, isName(words[first - 1]) { first -= 1 }
        guard first < end else { return nil }
        let name = words[first..<end].map { $0.lowercased().filter { $0 != "'" && $0 != "’" } } + [kind]
        let number = first > 0 && isNumber(words[first - 1]) ? words[first - 1].lowercased() : nil
        return StreetAddress(number: number, name: name)
    }

    private static func street(after start: Int, _ words: [Substring]) -> StreetAddress? {
        let name = words[(start + 1)...].prefix(3).prefix(while: isName)
        guard !name.isEmpty else { return nil }
        let number = start > 0 && isNumber(words[start - 1]) ? words[start - 1].lowercased() : nil
        return StreetAddress(number: number, name: words[start..<name.endIndex].map { $0.lowercased() })
    }

    /// Words that begin a sentence with a capital are no part of a street's name.
    private static func isName(_ word: Substring) -> Bool {
        word.first?.isUppercase == true
            && !["The", "In", "On", "At", "From", "Our", "Your", "Bus", "No"].contains(word)
            && kinds[word.lowercased()] == nil
    }

    private static func isNumber(_ word: Substring) -> Bool {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        return (1...4).contains(digits.count) && word.count - digits.count <= 1
    }

    /// Kinds of street in Welsh, which stand before the name: Heol Las.
    private static let welshKinds: Set = [
        "stryd", "heol", "hewl", "ffordd", "lôn", "rhodfa", "clos", "teras", "rhes", "cilgant", "maes",
    ]

    /// Kinds of street, long and short.
    private static let kinds: [String: String] = [
        "street": "street", "st": "street", "road": "road", "rd": "road", "lane": "lane", "ln": "lane",
        "avenue": "avenue", "ave": "avenue", "drive": "drive", "dr": "drive", "close": "close", "cl": "close",
        "crescent": "crescent", "cres": "crescent", "terrace": "terrace", "terr": "terrace", "gardens": "gardens",
        "gdns": "gardens", "square": "square", "sq": "square", "place": "place", "pl": "place", "court": "court",
        "grove": "grove", "row": "row", "mews": "mews", "way": "way", "hill": "hill", "rise": "rise", "walk": "walk",
        "parade": "parade", "quay": "quay", "wharf": "wharf", "approach": "approach", "yard": "yard",
    ]
}
